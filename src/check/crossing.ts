import type { Position } from 'geojson';
import { edgesCross } from './edges-cross.ts';
import type { Edges } from './edges.ts';
import { compareCorners, edgesOf, sideOf } from './edges.ts';
import type { Place } from './positions.ts';

/**
 * A place where the rings of one polygon cross themselves or one another, or
 * `null`. Rings that only touch do not cross. Rings must be closed and without
 * repeated points.
 *
 * The sweep of Shamos and Hoey (1976): a line moves from west to east over the
 * edges and keeps those it cuts in their order from south to north. Two edges
 * that cross are neighbours in that order before they do, so only neighbours
 * are compared: n log n steps, up to the first crossing.
 *
 *      2 ──╮   ╭── 1
 *           ╲ ╱            left of the crossing the line cuts 1 below 2,
 *            ╳             side by side: there they are compared
 *           ╱ ╲
 *      1 ──╯   ╰── 2
 */
export function findCrossing(rings: readonly Position[][]): Place | null {
  const edges = edgesOf(rings);
  const cut: number[] = [];
  for (const event of eventsOf(edges)) {
    const edge = event >> 1;
    if (event & 1) {
      const at = placeForNew(edges, edge, cut);
      for (const other of [cut[at - 1], cut[at]]) {
        if (other !== undefined && edgesCross(edges, edge, other)) return meetingPlace(edges, edge, other);
      }
      cut.splice(at, 0, edge);
    } else {
      const at = placeOf(edges, edge, cut);
      cut.splice(at, 1);
      const below = cut[at - 1];
      const above = cut[at];
      if (below !== undefined && above !== undefined && edgesCross(edges, below, above)) {
        return meetingPlace(edges, below, above);
      }
    }
  }
  return null;
}

/** Ends and starts of the edges as a sweep meets them, ends first: twice the edge, 1 more for its start. */
function eventsOf({ x, y, west, east }: Edges): Int32Array {
  const events = Int32Array.from({ length: x.length * 2 }, (_, index) => index);
  const cornerOf = (event: number) => ((event & 1 ? west : east)[event >> 1] ?? 0);
  return events.sort((a, b) => compareCorners(x, y, cornerOf(a), cornerOf(b)) || (a & 1) - (b & 1));
}

/** Where a new edge belongs among those cut; edges from one corner by where they go. */
function placeForNew(edges: Edges, edge: number, cut: readonly number[]): number {
  return firstNotBelow(cut, (other) => {
    const side = sideOf(edges, other, edges.west[edge] ?? 0) || sideOf(edges, other, edges.east[edge] ?? 0);
    return side === 0 ? other < edge : side > 0;
  });
}

function placeOf(edges: Edges, edge: number, cut: readonly number[]): number {
  const end = edges.east[edge] ?? 0;
  const at = firstNotBelow(cut, (other) => sideOf(edges, other, end) > 0);
  // Edges that end in one corner, or lie on one another, may stand before it.
  return cut[at] === edge ? at : cut.indexOf(edge);
}

/** The first place whose edge is not below; those below stand first. */
function firstNotBelow(cut: readonly number[], isBelow: (other: number) => boolean): number {
  let low = 0;
  let high = cut.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(cut[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function meetingPlace({ x, y, next }: Edges, a: number, b: number): Place {
  const [x1, y1, x3, y3] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  const [dxA, dyA] = [(x[next[a] ?? 0] ?? 0) - x1, (y[next[a] ?? 0] ?? 0) - y1];
  const [dxB, dyB] = [(x[next[b] ?? 0] ?? 0) - x3, (y[next[b] ?? 0] ?? 0) - y3];
  const share = ((x3 - x1) * dyB - (y3 - y1) * dxB) / (dxA * dyB - dyA * dxB);
  const part = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
  return [x1 + part * dxA, y1 + part * dyA];
}
