import { describe, expect, test } from 'vitest';
import { distanceToPiece, isInside, linesOf, pointsOf, polygonsOf, roughAreaM2 } from '../../src/map/geometry.ts';
import { box } from './city.ts';

describe('the parts of a geometry', () => {
  test('are found in multi-parts and collections', () => {
    const geometry = {
      type: 'GeometryCollection' as const,
      geometries: [
        { type: 'MultiPoint' as const, coordinates: [[1, 1], [2, 2]] },
        { type: 'MultiLineString' as const, coordinates: [[[0, 0], [1, 1]], [[2, 2], [3, 3]]] },
        box(0, 0, 1, 1),
      ],
    };

    expect(pointsOf(geometry)).toHaveLength(2);
    expect(linesOf(geometry)).toHaveLength(2);
    expect(polygonsOf(geometry)).toHaveLength(1);
  });
});

describe('the rough area', () => {
  test('is within 1 % of the published area of the test square in domain §6', () => {
    // 0.01° at 112.60, 35.09: 1 011 600 m² on the ellipsoid.
    expect(Math.abs(roughAreaM2(box(112.6, 35.09, 112.61, 35.1)) / 1_011_600 - 1)).toBeLessThan(0.01);
  });

  test('leaves holes out, whichever way their rings turn', () => {
    const ring = box(0, 0, 3, 3).coordinates[0] ?? [];
    const hole = box(1, 1, 2, 2).coordinates[0] ?? [];
    const full = roughAreaM2(box(0, 0, 3, 3));

    for (const inner of [hole, hole.toReversed()]) {
      expect(roughAreaM2({ type: 'Polygon', coordinates: [ring, inner] }) / full).toBeCloseTo(8 / 9, 2);
    }
  });
});

test('a place in a hole is not inside', () => {
  const rings = [box(0, 0, 3, 3).coordinates[0] ?? [], box(1, 1, 2, 2).coordinates[0] ?? []];

  expect([isInside(rings, 0.5, 0.5), isInside(rings, 1.5, 1.5), isInside(rings, 4, 1)])
    .toEqual([true, false, false]);
});

test.each([
  [[-1, 2, 1, 2], 2], // beside its middle
  [[3, 4, 6, 8], 5], // before its start: 3-4-5
  [[0, 7, 0, 7], 7], // a piece without length
])('the distance from the origin to the piece %j is %d', ([ax = 0, ay = 0, bx = 0, by = 0], expected) => {
  expect(distanceToPiece(ax, ay, bx, by)).toBeCloseTo(expected, 12);
});
