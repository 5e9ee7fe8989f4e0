import type { Edges } from './edges.ts';
import { groupAt, groupBy } from './group-by.ts';
import type { Nodes } from './nodes.ts';

/**
 * Edges in both directions, and which follows which around the land on its left. Edge e is the half-edge 2e
 * from its first node to its second, and 2e + 1 back.
 *
 *           next ↑│
 *                ││
 *     ───────────┘│    Following `next` walks once around a piece of land, which
 *     ←───────────┘    is on the left: counter-clockwise outside, clockwise around a hole.
 */
export interface HalfEdges {
  readonly count: number;
  /** Node where a half-edge starts. */
  readonly start: Int32Array;
  readonly next: Int32Array;
  /** Number of the walk that it belongs to. */
  readonly walk: Int32Array;
  /** One half-edge of each walk. */
  readonly walks: readonly number[];
}

/** The other direction. */
export function twin(half: number): number {
  return half ^ 1;
}

/** Puts noded edges together; edges without owners bound nothing and are left out. */
export function joinEdges(
  nodes: Nodes, { from, to, owners }: Edges,
): { halves: HalfEdges; edges: Int32Array } {
  const edges = Int32Array.from(owners.keys()).filter((edge) => owners[edge]!.length > 0);
  const count = 2 * edges.length;
  const start = new Int32Array(count);
  edges.forEach((edge, at) => {
    start[2 * at] = from[edge]!;
    start[2 * at + 1] = to[edge]!;
  });
  const next = findNext(nodes, start);
  return { halves: { count, start, next, ...numberWalks(next) }, edges };
}

function findNext(nodes: Nodes, start: Int32Array): Int32Array {
  const next = new Int32Array(start.length);
  const leaving = groupBy(start, nodes.x.length);
  for (let node = 0; node < nodes.x.length; node++) {
    const around = groupAt(leaving, node);
    around.sort((a, b) => compareDirections(nodes, start, a, b));
    // Whoever arrives goes on along the next one clockwise, and keeps the land on the left.
    around.forEach((half, at) => {
      next[twin(around[(at + 1) % around.length]!)] = half;
    });
  }
  return next;
}

/** Counter-clockwise from the west, exclusive; exact, and never equal for two edges of one node. */
function compareDirections({ x, y }: Nodes, start: Int32Array, a: number, b: number): number {
  const at = start[a]!;
  const [ax, ay] = [x[start[twin(a)]!]! - x[at]!, y[start[twin(a)]!]! - y[at]!];
  const [bx, by] = [x[start[twin(b)]!]! - x[at]!, y[start[twin(b)]!]! - y[at]!];
  const halfA = ay < 0 || (ay === 0 && ax > 0) ? 0 : 1;
  const halfB = by < 0 || (by === 0 && bx > 0) ? 0 : 1;
  return halfA - halfB || ay * bx - ax * by;
}

function numberWalks(next: Int32Array): { walk: Int32Array; walks: number[] } {
  const walk = new Int32Array(next.length).fill(-1);
  const walks: number[] = [];
  for (let half = 0; half < next.length; half++) {
    if (walk[half] !== -1) continue;
    for (let at = half; walk[at] === -1; at = next[at]!) walk[at] = walks.length;
    walks.push(half);
  }
  return { walk, walks };
}
