import type { Nodes } from './nodes.ts';

/** Twice the area of the triangle a, b, c in cells, exact; positive when it runs counter-clockwise. */
export function side({ x, y }: Nodes, a: number, b: number, c: number): number {
  // Nodes are numbered as they are added; whoever has a number has a node.
  return (x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!);
}

/** Steps along the lattice from one node to another. */
export function stepsBetween({ x, y }: Nodes, a: number, b: number): number {
  return Math.abs(x[b]! - x[a]!) + Math.abs(y[b]! - y[a]!);
}

/** From west to east, then from south to north. */
export function compareNodes({ x, y }: Nodes, a: number, b: number): number {
  return x[a]! - x[b]! || y[a]! - y[b]!;
}
