import type { Position } from 'geojson';

/**
 * The edges of a polygon's rings as flat arrays, for speed: edge `i` runs from
 * corner `i` to corner `next[i]`. `west[i]` and `east[i]` are its two corners
 * in the order in which a sweep meets them: from west to east, where that is
 * equal from south to north.
 */
export interface Edges {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly next: Int32Array;
  readonly previous: Int32Array;
  readonly west: Int32Array;
  readonly east: Int32Array;
}

/** From rings that are closed and without repeated points. */
export function edgesOf(rings: readonly Position[][]): Edges {
  const size = rings.reduce((sum, ring) => sum + ring.length - 1, 0);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const next = new Int32Array(size);
  const previous = new Int32Array(size);
  const west = new Int32Array(size);
  const east = new Int32Array(size);
  let start = 0;
  for (const ring of rings) {
    const corners = ring.length - 1;
    for (let index = 0; index < corners; index += 1) {
      const corner = start + index;
      x[corner] = ring[index]?.[0] ?? 0;
      y[corner] = ring[index]?.[1] ?? 0;
      next[corner] = index + 1 < corners ? corner + 1 : start;
      previous[corner] = index > 0 ? corner - 1 : start + corners - 1;
    }
    start += corners;
  }
  for (let edge = 0; edge < size; edge += 1) {
    const to = next[edge] ?? 0;
    const isForward = compareCorners(x, y, edge, to) < 0;
    west[edge] = isForward ? edge : to;
    east[edge] = isForward ? to : edge;
  }
  return { x, y, next, previous, west, east };
}

/** Below 0 when a sweep meets corner `a` before corner `b`. */
export function compareCorners(x: Float64Array, y: Float64Array, a: number, b: number): number {
  return (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0);
}

/** Above 0 when `corner` lies north of `edge`, below 0 south, 0 on its line as far as doubles can tell. */
export function sideOf(edges: Edges, edge: number, corner: number): number {
  return turn(edges, edges.west[edge] ?? 0, edges.east[edge] ?? 0, corner);
}

/** Relative error of a determinant of differences of doubles (Shewchuk 1997: 3.3e-16), rounded up. */
const DOUBT = 4e-16;

/** The sign of the turn from `a` over `b` to `c`: 1 to the left, 0 when rounding could change the sign. */
export function turn({ x, y }: Edges, a: number, b: number, c: number): number {
  const [ax, ay] = [x[a] ?? 0, y[a] ?? 0];
  const left = ((x[b] ?? 0) - ax) * ((y[c] ?? 0) - ay);
  const right = ((x[c] ?? 0) - ax) * ((y[b] ?? 0) - ay);
  const determinant = left - right;
  return Math.abs(determinant) <= DOUBT * (Math.abs(left) + Math.abs(right)) ? 0 : Math.sign(determinant);
}
