import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { toEqualArea } from '../../data/generator/measure/equal-area.ts';
import { ringAreaM2 } from '../../data/generator/geometry/region.ts';

// GeographicLib's areas of two squares of the GRS 80 ellipsoid, south-west corner 112.60, 35.09.
const VECTORS = [
  { side: 0.01, areaM2: 1_011_600.17 },
  { side: 0.001, areaM2: 10_116.55 },
];

describe('the plane on which the expected figures are measured', () => {
  test.each(VECTORS)(
    'gives a square of $side degrees the area that GeographicLib gives it',
    ({ side, areaM2 }) => {
      const corners: Position[] = [
        [0, 0],
        [side, 0],
        [side, side],
        [0, side],
      ];
      const ring = corners.map(([x = 0, y = 0]) => toEqualArea([112.6 + x, 35.09 + y]));

      expect(Math.abs(ringAreaM2(ring) / areaM2 - 1)).toBeLessThan(1e-6);
    },
  );
});
