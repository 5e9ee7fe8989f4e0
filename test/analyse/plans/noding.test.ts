import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Edges } from '../../../src/analyse/plans/edges.ts';
import { nodeEdges } from '../../../src/analyse/plans/noding.ts';
import { Nodes } from '../../../src/analyse/plans/nodes.ts';

type Segment = readonly [number, number, number, number];

/** Side of a cell of the lattice in degrees, at a snapping distance of 1 cm. */
const CELL = 1e-7;

/** Segments, given in cells, each with its place as the owner. */
function drawn(segments: readonly Segment[], scale = 1): { nodes: Nodes; edges: Edges } {
  const most = Math.max(...segments.flat()) * CELL * scale;
  const nodes = new Nodes([0, 0, most, most], 0.01);
  const edges = new Edges();
  segments.forEach(([ax, ay, bx, by], owner) => {
    const at = (x: number, y: number): number => nodes.atCorner([x * CELL * scale, y * CELL * scale]);
    edges.toggle(at(ax, ay), at(bx, by), [owner]);
  });
  return { nodes, edges };
}

/** Pairs of edges that have more in common than an end, found by trying all, in whole numbers. */
function faultsOf({ x, y }: Nodes, { from, to, count }: Edges): string[] {
  const side = (a: number, b: number, c: number): number =>
    Math.sign((x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!));
  const isOn = (a: number, b: number, c: number): boolean => c !== a && c !== b && side(a, b, c) === 0
    && Math.min(x[a]!, x[b]!) <= x[c]! && x[c]! <= Math.max(x[a]!, x[b]!)
    && Math.min(y[a]!, y[b]!) <= y[c]! && y[c]! <= Math.max(y[a]!, y[b]!);
  const faults: string[] = [];
  for (let e = 0; e < count; e++) {
    for (let f = 0; f < e; f++) {
      const [a, b, c, d] = [from[e]!, to[e]!, from[f]!, to[f]!];
      const cross = side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
      const touch = isOn(a, b, c) || isOn(a, b, d) || isOn(c, d, a) || isOn(c, d, b);
      if (cross || touch) faults.push(`${e} and ${f}`);
    }
  }
  return faults;
}

describe('edges after noding', () => {
  const segments = (most: number) => {
    const cell = fc.integer({ min: 0, max: most });
    return fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 24 });
  };

  test('have nothing but ends in common, on a lattice so coarse that all things that can happen do', () => {
    fc.assert(fc.property(segments(14), (list) => {
      const { nodes, edges } = drawn(list);
      expect(faultsOf(nodes, nodeEdges(nodes, edges))).toEqual([]);
    }), { numRuns: 500 });
  });

  test('have nothing but ends in common where edges are long and almost parallel', () => {
    const far = fc.tuple(
      fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 16_000_000, max: 16_000_004 }), fc.integer({ min: 0, max: 40 }));
    fc.assert(fc.property(fc.array(far, { minLength: 2, maxLength: 12 }), (list) => {
      const { nodes, edges } = drawn(list);
      expect(faultsOf(nodes, nodeEdges(nodes, edges))).toEqual([]);
    }), { numRuns: 100 });
  });

  test('are led over a corner that stands less than half a cell beside them', () => {
    // The first edge rises by one cell in 1000; at column 400 it is 0.4 cells above the end of the second.
    const { nodes, edges } = drawn([[0, 300, 1000, 301], [400, 300, 400, 0]]);
    const noded = nodeEdges(nodes, edges);

    expect(noded.count).toBe(3);
    expect([...noded.owners]).toEqual(expect.arrayContaining([[0], [0], [1]]));
  });

  test('stay apart from a corner that stands more than half a cell beside them', () => {
    const { nodes, edges } = drawn([[0, 300, 1000, 301], [600, 300, 600, 0]]);

    expect(nodeEdges(nodes, edges).count).toBe(2);
  });

  test('cross at the place where the true edges cross, not at the middle of the cell', () => {
    // y = x / 3 and y = 10 - x meet at x = 7.5, y = 2.5.
    const { nodes, edges } = drawn([[0, 0, 30, 10], [0, 10, 10, 0]]);
    nodeEdges(nodes, edges);

    expect(nodes.lon.at(-1)! / CELL).toBeCloseTo(7.5, 6);
    expect(nodes.lat.at(-1)! / CELL).toBeCloseTo(2.5, 6);
  });
});
