import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { Findings } from '../../src/check/findings.ts';
import { repairLine, repairPolygon } from '../../src/check/rings.ts';

const BOX: Position[] = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]];

function repaired(...coordinates: Position[][]) {
  const findings = new Findings('layer');
  const geometry = repairPolygon({ type: 'Polygon', coordinates }, 'p', findings);
  const issues = findings.list().map(({ severity, code, place, values }) => [severity, code, place, values]);
  return { coordinates: geometry?.coordinates ?? null, issues };
}

function codes(...coordinates: Position[][]): unknown[] {
  return repaired(...coordinates).issues.map(([, code]) => code);
}

describe('a ring', () => {
  test('that is closed and wound by the right-hand rule stays the very same', () => {
    const polygon = { type: 'Polygon' as const, coordinates: [BOX] };
    const findings = new Findings('layer');

    expect(repairPolygon(polygon, 'p', findings)).toBe(polygon);
    expect(findings.list()).toEqual([]);
  });

  test('that is open is closed, and the gap is the place', () => {
    expect(repaired(BOX.slice(0, 4))).toEqual({
      coordinates: [BOX], issues: [['warning', 'ring-closed', [0, 4], { count: 1 }]],
    });
  });

  test('that ends at another height is closed with the first position', () => {
    const { coordinates, issues } = repaired([...BOX.slice(0, 4), [0, 0, 4.9]]);

    expect(coordinates).toEqual([BOX]);
    expect(issues.map(([, code]) => code)).toEqual(['ring-closed']);
  });

  test('that is wound the other way is turned round, shells and holes each in their own way', () => {
    const hole: Position[] = [[1, 1], [2, 1], [2, 2], [1, 2], [1, 1]];

    expect(repaired(BOX.toReversed(), hole)).toEqual({
      coordinates: [BOX, hole.toReversed()], issues: [['warning', 'ring-rewound', [0, 0], { count: 2 }]],
    });
  });

  test('loses points that repeat the one before', () => {
    expect(repaired([[0, 0], [4, 0], [4, 0], [4, 0], [4, 4], [0, 4], [0, 0], [0, 0]])).toEqual({
      coordinates: [BOX], issues: [['warning', 'points-dropped', [4, 0], { count: 3 }]],
    });
  });

  test('of fewer than three corners takes the feature with it', () => {
    const short = [[['error', 'ring-too-short', [0, 0], { points: 3 }]]];

    expect(repaired([[0, 0], [1, 1], [0, 0]])).toEqual({ coordinates: null, issues: short[0] });
    expect(repaired(BOX, [[1, 1], [1, 1], [1, 1], [1, 1]]).coordinates).toBeNull();
  });

  test('that crosses itself is told with the place of the crossing, and kept', () => {
    const bow: Position[] = [[0, 0], [2, 2], [2, 0], [0, 3], [0, 0]];
    const { coordinates, issues } = repaired(bow);

    expect(coordinates?.[0]).toHaveLength(5);
    // The edges y = x and y = 3 - 1.5 x meet at x = 1.2.
    expect(issues.filter(([, code]) => code === 'ring-crosses-itself')).toEqual([
      ['warning', 'ring-crosses-itself', [expect.closeTo(1.2, 12), expect.closeTo(1.2, 12)], {}],
    ]);
  });

  test('that runs there and back has no area', () => {
    expect(codes([[0, 0], [1, 0], [2, 0], [1, 0], [0, 0]])).toEqual(['zero-area']);
  });
});

describe('a hole', () => {
  test('outside its shell is told by one of its corners', () => {
    expect(repaired(BOX, [[5, 5], [5, 6], [6, 6], [6, 5], [5, 5]]).issues).toEqual([
      ['warning', 'hole-outside', [5, 5], {}],
    ]);
  });

  test('that touches its shell from inside is inside', () => {
    expect(repaired(BOX, [[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]]).issues).toEqual([]);
  });

  test('in a bay of its shell is outside', () => {
    const bay: Position[] = [[0, 0], [9, 0], [9, 9], [6, 9], [6, 3], [3, 3], [3, 9], [0, 9], [0, 0]];

    expect(codes(bay, [[4, 5], [4, 6], [5, 6], [5, 5], [4, 5]])).toEqual(['hole-outside']);
    expect(codes(bay, [[1, 5], [1, 6], [2, 6], [2, 5], [1, 5]])).toEqual([]);
  });
});

test('a line loses repeated points, and must keep two', () => {
  const findings = new Findings('layer');
  const line = repairLine({ type: 'LineString', coordinates: [[0, 0], [0, 0], [1, 1]] }, 'l', findings);

  expect(line?.coordinates).toEqual([[0, 0], [1, 1]]);
  expect(repairLine({ type: 'LineString', coordinates: [[0, 0], [0, 0]] }, 'l', findings)).toBeNull();
  expect(findings.list().map(({ code }) => code)).toEqual(['points-dropped', 'line-too-short']);
});
