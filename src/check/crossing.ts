import type { Position } from 'geojson';
import { edgesCross } from './edges-cross.ts';
import type { Edges } from './edges.ts';
import { compareCorners, edgesOf, sideOf } from './edges.ts';
import { OrderedNumbers } from './ordered-numbers.ts';
import type { Place } from './positions.ts';

/**
 * A place where the rings of one polygon cross themselves or one another, or
 * `null`. Rings that only touch do not cross, and a crossing may hide under
 * edges that lie on one another. Rings must be closed, without repeated points.
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
  const { west, east } = edges;
  const cut = new OrderedNumbers();
  for (const event of eventsOf(edges)) {
    const edge = event >> 1;
    if (event & 1) {
      const { below, above } = cut.insert(edge, (other) => isBelow(edges, other, edge, west, east));
      if (areCrossing(edges, below, edge)) return meetingPlace(edges, below ?? 0, edge);
      if (areCrossing(edges, edge, above)) return meetingPlace(edges, edge, above ?? 0);
    } else {
      const { below, above } = cut.remove(edge, (other) => isBelow(edges, other, edge, east, west));
      if (areCrossing(edges, below, above)) return meetingPlace(edges, below ?? 0, above ?? 0);
    }
  }
  return null;
}

function areCrossing(edges: Edges, below: number | undefined, above: number | undefined): boolean {
  return below !== undefined && above !== undefined && edgesCross(edges, below, above);
}

/** Ends and starts of the edges as a sweep meets them, ends first: twice the edge, 1 more for its start. */
function eventsOf({ x, y, west, east }: Edges): Int32Array {
  const events = new Int32Array(x.length * 2);
  for (let index = 0; index < events.length; index += 1) events[index] = index;
  const cornerOf = (event: number) => ((event & 1 ? west : east)[event >> 1] ?? 0);
  return events.sort((a, b) => compareCorners(x, y, cornerOf(a), cornerOf(b)) || (a & 1) - (b & 1));
}

/** By the `near` corner of the edge, else by its `far` one; edges that lie on one another by number. */
function isBelow(edges: Edges, other: number, edge: number, near: Int32Array, far: Int32Array): boolean {
  const side = sideOf(edges, other, near[edge] ?? 0) || sideOf(edges, other, far[edge] ?? 0);
  return side === 0 ? other < edge : side > 0;
}

function meetingPlace({ x, y, next }: Edges, a: number, b: number): Place {
  const [x1, y1, x3, y3] = [x[a] ?? 0, y[a] ?? 0, x[b] ?? 0, y[b] ?? 0];
  const [dxA, dyA] = [(x[next[a] ?? 0] ?? 0) - x1, (y[next[a] ?? 0] ?? 0) - y1];
  const [dxB, dyB] = [(x[next[b] ?? 0] ?? 0) - x3, (y[next[b] ?? 0] ?? 0) - y3];
  const share = ((x3 - x1) * dyB - (y3 - y1) * dxB) / (dxA * dyB - dyA * dxB);
  const part = Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0));
  return [x1 + part * dxA, y1 + part * dyA];
}
