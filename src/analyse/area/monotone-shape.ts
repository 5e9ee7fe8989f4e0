import type { PlanarPolygons } from './planar-polygons.ts';

/** Products of differences of this relative size are taken as zero: they may be rounding. */
const ROUNDING = 1e-12;

/**
 * The polygon has one ring, of two chains that run from its one end to the other
 * without ever turning back along one axis, and never meet between:
 *
 *             ╭──•───•──╮         At each vertex the other chain lies on the same
 *     first •─┤         ├─• last  side. Such a ring cannot cross itself, so its
 *             ╰•────•───╯         shoelace is its area: strips along roads and rivers.
 *
 * Cost: one look at each vertex to find the ends, one to compare the chains.
 */
export function isMonotone({ xy, ringStart, polygonStart }: PlanarPolygons, p: number): boolean {
  if (polygonStart[p + 1]! - polygonStart[p]! !== 1) return false;
  const start = ringStart[polygonStart[p]!]!;
  // The last vertex repeats the first.
  const count = ringStart[polygonStart[p]! + 1]! - 1 - start;
  if (count < 3) return false;
  return isMonotoneAlong(xy, start, count, 0) || isMonotoneAlong(xy, start, count, 1);
}

/** @param axis 0: along x, 1: along y */
function isMonotoneAlong(xy: Float64Array, start: number, count: number, axis: 0 | 1): boolean {
  const across = 1 - axis;
  let first = 0;
  let last = 0;
  let turns = 0;
  let rose = isBefore(xy, 2 * (start + count - 1), 2 * start, axis);
  for (let v = 0; v < count; v++) {
    const next = v + 1 === count ? 0 : v + 1;
    const rises = isBefore(xy, 2 * (start + v), 2 * (start + next), axis);
    if (rises !== rose) {
      if (rises) first = v;
      else last = v;
      if (++turns > 2) return false;
    }
    rose = rises;
  }
  // One chain goes on from the first vertex, the other goes back from it; both end at the last.
  let on = first;
  let onNext = first + 1 === count ? 0 : first + 1;
  let back = first;
  let backNext = first === 0 ? count - 1 : first - 1;
  let isLeft: boolean | null = null;
  while (onNext !== last || backNext !== last) {
    const advanceOn = backNext === last || (onNext !== last && isBefore(xy, 2 * (start + onNext), 2 * (start + backNext), axis));
    const [from, to, vertex] = advanceOn ? [back, backNext, onNext] : [on, onNext, backNext];
    const side = sideOf(xy, 2 * (start + from), 2 * (start + to), 2 * (start + vertex), axis, across);
    if (side === 0) return false;
    const onIsLeft = side > 0 === advanceOn;
    if (isLeft === null) isLeft = onIsLeft;
    else if (isLeft !== onIsLeft) return false;
    if (advanceOn) {
      on = onNext;
      onNext = on + 1 === count ? 0 : on + 1;
    } else {
      back = backNext;
      backNext = back === 0 ? count - 1 : back - 1;
    }
  }
  return true;
}

/** Whether the pair at i lies before the one at j along the axis; of two at the same place the lower one does. */
function isBefore(xy: Float64Array, i: number, j: number, axis: number): boolean {
  const along = xy[j + axis]! - xy[i + axis]!;
  return along > 0 || (along === 0 && xy[j + 1 - axis]! > xy[i + 1 - axis]!);
}

/** 1: c lies left of the way from a to b as seen with the axis to the right, -1: right of it, 0: on it, as far as rounding tells. */
function sideOf(xy: Float64Array, a: number, b: number, c: number, axis: number, across: number): number {
  const [as, at, cs, ct] = [xy[a + axis]!, xy[a + across]!, xy[c + axis]!, xy[c + across]!];
  const us = xy[b + axis]! - as;
  const ut = xy[b + across]! - at;
  const slack = ROUNDING * (Math.abs(us) + Math.abs(ut)) * (Math.abs(cs) + Math.abs(ct));
  const side = us * (ct - at) - ut * (cs - as);
  return side > slack ? 1 : side < -slack ? -1 : 0;
}
