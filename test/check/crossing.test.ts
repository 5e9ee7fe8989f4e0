import * as fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { findCrossing } from '../../src/check/crossing.ts';

const BOX: Position[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];

describe('a polygon', () => {
  test('that is a box, with a hole, does not cross itself', () => {
    expect(findCrossing([BOX, [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]])).toBeNull();
  });

  test('in the form of a bow crosses itself in the middle', () => {
    expect(findCrossing([[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]])).toEqual([1, 1]);
  });

  test('crosses itself where the crossing is a corner, too', () => {
    expect(findCrossing([[[0, 0], [1, 1], [2, 2], [2, 0], [1, 1], [0, 2], [0, 0]]])).toEqual([1, 1]);
  });

  test('crosses itself where a corner goes through an edge', () => {
    expect(findCrossing([[[0, 0], [4, 0], [4, 2], [2, 0], [1, -1], [-1, -1], [0, 0]]])).toEqual([2, 0]);
  });

  test('whose corner only touches another corner or an edge does not cross itself', () => {
    expect(findCrossing([[[0, 0], [2, 2], [4, 0], [4, 4], [2, 2], [0, 4], [0, 0]]])).toBeNull();
    expect(findCrossing([[[0, 0], [4, 0], [4, 2], [2, 0], [0, 2], [0, 0]]])).toBeNull();
  });

  test('with a spike, there and back on one line, does not cross itself', () => {
    expect(findCrossing([[[0, 0], [4, 0], [6, 0], [4, 0], [4, 4], [0, 4], [0, 0]]])).toBeNull();
  });

  test('whose hole runs out of the shell crosses it', () => {
    const hole: Position[] = [[1, 1], [1, 2], [6, 2], [6, 1], [1, 1]];
    expect(findCrossing([BOX, hole])?.[0]).toBe(4);
  });

  // Second method: every pair of edges, by the signs of whole-number determinants, which are exact.
  test('crosses itself whenever two of its edges pass through each other, on a grid', () => {
    const coordinate = fc.integer({ min: 0, max: 6 });
    const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 10 });
    const ring = points.map(closedRing).filter((corners) => corners.length > 3 && hasProperCrossing(corners));

    fc.assert(fc.property(ring, (corners) => {
      expect(findCrossing([corners])).not.toBeNull();
    }), { numRuns: 500 });
  }, 30_000);

  test('of corners in general position crosses itself exactly when two edges pass through each other', () => {
    const coordinate = fc.double({ min: 1e-9, max: 1, noNaN: true });
    const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 4, maxLength: 20 });
    const ring = points.map(closedRing).filter((corners) => corners.length > 3 && !isDegenerate(corners));

    fc.assert(fc.property(ring, (corners) => {
      expect(findCrossing([corners]) !== null).toBe(hasProperCrossing(corners));
    }), { numRuns: 500 });
  }, 30_000);

  test('of 100 000 long edges side by side, or on one another, is judged in n log n', () => {
    const numbers = Array.from({ length: 100_000 }, (_, at) => at);
    const comb = numbers.map((at): Position => (at % 2 ? [1 + at, 1e5 + at] : [at, at / 10]));
    const spikes = numbers.map((at): Position => (at % 2 ? [1, 1] : [0, 0]));

    expect(findCrossing([[...comb, [3e5, 0], [0, 0]]])).toBeNull();
    expect(findCrossing([[...spikes, [3, 0], [0, 0]]])).toBeNull();
  }, 30_000);
});

function closedRing(points: readonly Position[]): Position[] {
  const ring = [...points, points[0] ?? [0, 0]];
  return ring.filter(([x, y], at) => at === 0 || x !== ring[at - 1]?.[0] || y !== ring[at - 1]?.[1]);
}

function turn(a: Position, b: Position, c: Position): number {
  return (b[0]! - a[0]!) * (c[1]! - a[1]!) - (c[0]! - a[0]!) * (b[1]! - a[1]!);
}

function hasProperCrossing(ring: readonly Position[]): boolean {
  return turnsOfPairs(ring).some(([c, d, a, b]) => Math.sign(c * d) < 0 && Math.sign(a * b) < 0);
}

/** Three corners nearly on one line: there the two methods may round in different ways. */
function isDegenerate(ring: readonly Position[]): boolean {
  return turnsOfPairs(ring).some((turns) => turns.some((value) => value !== 0 && Math.abs(value) < 1e-12));
}

type Turns = [number, number, number, number];

/** For each two edges ab and cd: on which side of ab lie c and d, and of cd a and b. */
function turnsOfPairs(ring: readonly Position[]): Turns[] {
  const edges = ring.slice(1).map((point, at): [Position, Position] => [ring[at]!, point]);
  return edges.flatMap(([a, b], at) =>
    edges.slice(at + 1).map(([c, d]): Turns => [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)]));
}
