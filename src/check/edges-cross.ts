import type { Edges } from './edges.ts';
import { compareCorners, sideOf, turn } from './edges.ts';

/**
 * Whether two edges of a polygon pass from one side of each other to the
 * other. Passing through a corner counts; touching, and lying on one another,
 * does not.
 */
export function edgesCross(edges: Edges, a: number, b: number): boolean {
  if (edges.next[a] === b || edges.next[b] === a || areApart(edges, a, b)) return false;
  const aCorners = [a, edges.next[a] ?? 0];
  const bCorners = [b, edges.next[b] ?? 0];
  for (const p of aCorners) {
    const q = bCorners.find((corner) => compareCorners(edges.x, edges.y, p, corner) === 0);
    if (q !== undefined) return passesCross(edges, p, q);
  }
  const aSides = aCorners.map((corner) => sideOf(edges, b, corner));
  const bSides = bCorners.map((corner) => sideOf(edges, a, corner));
  for (const [at, corner] of aCorners.entries()) if (aSides[at] === 0) return goesThrough(edges, b, corner);
  for (const [at, corner] of bCorners.entries()) if (bSides[at] === 0) return goesThrough(edges, a, corner);
  return aSides[0] !== aSides[1] && bSides[0] !== bSides[1];
}

/** Whether one lies south of the other altogether, as most neighbours do: a quick answer. */
function areApart({ y, next }: Edges, a: number, b: number): boolean {
  const [a1, a2, b1, b2] = [y[a] ?? 0, y[next[a] ?? 0] ?? 0, y[b] ?? 0, y[next[b] ?? 0] ?? 0];
  return Math.max(a1, a2) < Math.min(b1, b2) || Math.max(b1, b2) < Math.min(a1, a2);
}

/** Whether the ring goes through `edge` at `corner`, which lies on the edge's line. */
function goesThrough(edges: Edges, edge: number, corner: number): boolean {
  const { x, y, west, east, next, previous } = edges;
  const isAfterStart = compareCorners(x, y, west[edge] ?? 0, corner) < 0;
  if (!isAfterStart || compareCorners(x, y, corner, east[edge] ?? 0) >= 0) return false;
  return sideOf(edges, edge, previous[corner] ?? 0) * sideOf(edges, edge, next[corner] ?? 0) < 0;
}

/** Whether two passes of the rings through one place, at corners `p` and `q`, cross there. */
function passesCross(edges: Edges, p: number, q: number): boolean {
  const before = sector(edges, p, edges.previous[q] ?? 0);
  const after = sector(edges, p, edges.next[q] ?? 0);
  return before * after < 0;
}

/** 1: `corner` lies to the left, between the way out of `p` and the way in; -1: not; 0: on one of them. */
function sector(edges: Edges, p: number, corner: number): number {
  const from = edges.previous[p] ?? 0;
  const to = edges.next[p] ?? 0;
  const fromTurn = turn(edges, p, corner, from);
  const toTurn = turn(edges, p, to, corner);
  if (fromTurn === 0 && pointAlike(edges, p, corner, from)) return 0;
  if (toTurn === 0 && pointAlike(edges, p, corner, to)) return 0;
  const bend = turn(edges, p, to, from);
  if (bend === 0) return pointAlike(edges, p, to, from) ? -1 : toTurn;
  if (bend > 0) return toTurn > 0 && fromTurn > 0 ? 1 : -1;
  return toTurn < 0 && fromTurn < 0 ? -1 : 1;
}

/** Whether `a` and `b`, which lie on one line with `p`, lie on the same side of it. */
function pointAlike({ x, y }: Edges, p: number, a: number, b: number): boolean {
  const [px, py] = [x[p] ?? 0, y[p] ?? 0];
  return ((x[a] ?? 0) - px) * ((x[b] ?? 0) - px) + ((y[a] ?? 0) - py) * ((y[b] ?? 0) - py) > 0;
}
