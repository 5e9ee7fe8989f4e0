import Flatbush from 'flatbush';
import { Edges } from './edges.ts';
import { compareNodes, side, stepsBetween } from './lattice.ts';
import type { Nodes } from './nodes.ts';

/**
 * Cuts edges where they cross or meet, until no two of them have more in common than an end: snap rounding
 * (Hobby 1999; Guibas and Marimont 1998) on the lattice of the nodes.
 *
 * Where two edges cross, both are led over the node of the cell in which they do; and an edge that passes
 * the cell of a node is led over that node. So a border and a corner that stands on it but for a
 * rounded digit meet, and no gap or overlap is left between them.
 *
 *        │                 │
 *     ───┼───   becomes ───•───      and   ──────•─   leads over the corner
 *        │                 │                    ╱       half a cell beside it
 *
 * Leading an edge over a node may make it cross another one. So what was cut is looked at again,
 * until a round finds nothing. It ends: a cut leaves the steps along the lattice as many as they were,
 * and every edge needs at least one.
 */
export function nodeEdges(nodes: Nodes, edges: Edges): Edges {
  let current = edges;
  let firstNew = 0;
  for (;;) {
    const cuts = findCuts(nodes, current, firstNew);
    if (cuts.size === 0) return current;
    const next = new Edges();
    for (let edge = 0; edge < current.count; edge++) {
      if (!cuts.has(edge)) next.toggle(current.from[edge]!, current.to[edge]!, current.owners[edge]!);
    }
    // What stays as it was has met all others that stay.
    firstNew = next.count;
    for (const [edge, cut] of cuts) lead(nodes, current, edge, cut, next);
    current = next;
  }
}

/** The nodes that each edge is to be led over. Edges below `firstNew` have met each other before. */
function findCuts(nodes: Nodes, edges: Edges, firstNew: number): Map<number, Set<number>> {
  const cuts = new Map<number, Set<number>>();
  if (edges.count === 0) return cuts;
  const cut = (edge: number, node: number): void => {
    if (node === edges.from[edge] || node === edges.to[edge]) return;
    const there = cuts.get(edge);
    if (there === undefined) cuts.set(edge, new Set([node]));
    else there.add(node);
  };
  const tree = indexOf(nodes, edges);
  const meet = (edge: number, other: number): boolean => {
    // Two new ones meet once.
    if (other < firstNew || other > edge) meetEdges(nodes, edges, edge, other, cut);
    return false;
  };
  for (let edge = firstNew; edge < edges.count; edge++) {
    const [a, b] = [edges.from[edge]!, edges.to[edge]!];
    tree.search(
      Math.min(nodes.x[a]!, nodes.x[b]!), Math.min(nodes.y[a]!, nodes.y[b]!),
      Math.max(nodes.x[a]!, nodes.x[b]!), Math.max(nodes.y[a]!, nodes.y[b]!),
      (other) => meet(edge, other));
  }
  return cuts;
}

function indexOf({ x, y }: Nodes, { from, to, count }: Edges): Flatbush {
  const tree = new Flatbush(count, 8, Int32Array);
  for (let edge = 0; edge < count; edge++) {
    // Every edge has its two nodes.
    const [a, b] = [from[edge]!, to[edge]!];
    tree.add(
      Math.min(x[a]!, x[b]!), Math.min(y[a]!, y[b]!), Math.max(x[a]!, x[b]!), Math.max(y[a]!, y[b]!));
  }
  tree.finish();
  return tree;
}

type Cut = (edge: number, node: number) => void;

/**
 * Finds what two edges have in common besides ends; their boxes meet. An edge passes the cell of a node
 * when `side` is less than half its steps, and the node is between its ends: separating axes of a line and
 * a square.
 */
function meetEdges(nodes: Nodes, { from, to }: Edges, edge: number, other: number, cut: Cut): void {
  const [a, b, c, d] = [from[edge]!, to[edge]!, from[other]!, to[other]!];
  const ofC = side(nodes, a, b, c);
  const ofD = side(nodes, a, b, d);
  const ofA = side(nodes, c, d, a);
  const ofB = side(nodes, c, d, b);
  const reach = stepsBetween(nodes, a, b);
  const otherReach = stepsBetween(nodes, c, d);
  let passes = false;
  const pass = (
    passing: number, start: number, end: number, node: number, distance: number, steps: number,
  ): void => {
    if (2 * Math.abs(distance) >= steps || node === start || node === end) return;
    if (!isBetween(nodes.x, start, end, node) || !isBetween(nodes.y, start, end, node)) return;
    passes = true;
    cut(passing, node);
  };
  pass(edge, a, b, c, ofC, reach);
  pass(edge, a, b, d, ofD, reach);
  pass(other, c, d, a, ofA, otherReach);
  pass(other, c, d, b, ofB, otherReach);
  if (passes || !areOpposite(ofA, ofB) || !areOpposite(ofC, ofD)) return;
  const node = nodes.atCrossing(a, b, c, d);
  cut(edge, node);
  cut(other, node);
}

function isBetween(line: readonly number[], start: number, end: number, node: number): boolean {
  const [from, to, at] = [line[start]!, line[end]!, line[node]!];
  return from < to ? from <= at && at <= to : to <= at && at <= from;
}

function areOpposite(one: number, other: number): boolean {
  return (one < 0 && other > 0) || (one > 0 && other < 0);
}

/** Adds the edge to `next`, led over the nodes in the order in which it passes them. */
function lead(
  nodes: Nodes, { from, to, owners }: Edges, edge: number, over: ReadonlySet<number>, next: Edges,
): void {
  const start = from[edge]!;
  const way = [...over].sort((a, b) =>
    stepsBetween(nodes, start, a) - stepsBetween(nodes, start, b) || compareNodes(nodes, a, b));
  let at = start;
  for (const node of [...way, to[edge]!]) {
    next.toggle(at, node, owners[edge]!);
    at = node;
  }
}
