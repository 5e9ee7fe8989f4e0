import { describe, expect, test } from 'vitest';
import { EdgeIndex } from '../../src/analyse/edge-index.ts';
import { box } from './boxes.ts';
import { randomNumbers } from './random-numbers.ts';

describe('the index of edges', () => {
  test('finds every shape that a place lies in', () => {
    const edges = new EdgeIndex([box(0, 0, 2, 2), box(1, 1, 3, 3), box(5, 5, 6, 6)]);

    expect(edges.shapesAt(1.5, 1.5)).toEqual(new Set([0, 1]));
    expect([...edges.shapesAt(0.5, 1)]).toEqual([0]);
    expect([...edges.shapesAt(4, 4)]).toEqual([]);
  });

  test('looks past a corner as it does past an edge', () => {
    const diamond = [[0, 0], [1, 1], [0, 2], [-1, 1], [0, 0]];
    const edges = new EdgeIndex([{ type: 'Polygon', coordinates: [diamond] }]);

    // From all of these a ray to the east meets the corner (1, 1), or begins beyond it.
    expect([-2, -0.5, 0.5, 2].map((x) => edges.shapesAt(x, 1).size)).toEqual([0, 1, 1, 0]);
    expect([-1, 1].map((x) => [edges.shapesAt(x, 0).size, edges.shapesAt(x, 2).size])).toEqual([[0, 0], [0, 0]]);
  });

  test('puts a place on a common border into one of the two shapes, never both or none', () => {
    // A border that bends, with corners that no binary fraction hits.
    const border = [[0.1, 0], [0.3, 0.7], [-0.2, 1.3], [0.1, 2]];
    const west = [[-1, 0], ...border, [-1, 2], [-1, 0]];
    const east = [[1, 2], ...border.toReversed(), [1, 0], [1, 2]];
    const edges = new EdgeIndex([{ type: 'Polygon', coordinates: [west] }, { type: 'Polygon', coordinates: [east] }]);
    const random = randomNumbers(7);

    for (let i = 0; i < 1000; i++) {
      const segment = Math.floor(random() * 3);
      const [from, to, share] = [border[segment]!, border[segment + 1]!, random()];
      const place = [0, 1].map((axis) => from[axis]! + share * (to[axis]! - from[axis]!));
      expect(edges.shapesAt(place[0]!, place[1]!).size).toBe(1);
    }
  });

  test('counts a part of a multi-polygon that overlaps another part as inside', () => {
    const parts = [box(0, 0, 2, 2).coordinates, box(1, 1, 3, 3).coordinates];

    expect([...new EdgeIndex([{ type: 'MultiPolygon', coordinates: parts }]).shapesAt(1.5, 1.5)]).toEqual([0]);
  });

  test('tells where a way is cut, as shares of it, with its ends', () => {
    const edges = new EdgeIndex([box(1, 0, 2, 1)]);

    expect(edges.cutsBetween([0, 0.5], [4, 0.5])).toEqual([0, 0.25, 0.5, 1]);
    expect(edges.cutsBetween([0, 5], [4, 5])).toEqual([0, 1]);
  });

  test('of nothing finds nothing', () => {
    expect(new EdgeIndex([]).shapesAt(0, 0).size).toBe(0);
    expect(new EdgeIndex([]).cutsBetween([0, 0], [1, 1])).toEqual([0, 1]);
  });
});
