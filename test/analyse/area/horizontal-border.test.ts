import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import type { CoveredAreas } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';

function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
  };
}

/** One cover in one district, within a built-up area where one is given. */
function measure(district: Polygon, cover: Polygon, within?: Polygon): CoveredAreas {
  const options = within === undefined ? {} : { within: flattenPolygons([within]) };
  return coveredArea(flattenPolygons([district]), flattenPolygons([cover]), Uint32Array.of(1), 1, options);
}

function deviation(found: number | undefined, expected: Polygon): number {
  return Math.abs((found ?? 0) / shapeAreaM2(expected) - 1);
}

// A border along a parallel has one piece about the middle of the plane that is exactly
// horizontal there. The stack of edges drops horizontal edges, but a rectangle whose left
// side stands on that piece learns from it alone that the district begins above it.
describe('a cover whose left side is in the middle of a horizontal border', () => {
  const whole = box(112.6, 35.09, 112.64, 35.1);
  const east = box(112.62, 35.09, 112.64, 35.1);

  test('is found in the district', () => {
    expect(deviation(measure(whole, east).coveredM2[0], east)).toBeLessThan(1e-6);
  });

  test('is found in the built-up area', () => {
    const district = box(112.612, 35.09, 112.624, 35.1);
    const common = box(112.62, 35.09, 112.624, 35.1);

    expect(deviation(measure(district, east, whole).coveredM2[0], common)).toBeLessThan(1e-6);
  });
});

test('districts are measured in whole, also where a built-up area lies in them', () => {
  const district = box(112.6, 35.09, 112.62, 35.1);
  const found = measure(district, district, box(112.61, 35.09, 112.63, 35.1));

  expect(deviation(found.districtM2[0], district)).toBeLessThan(1e-6);
  expect(deviation(found.baseM2[0], box(112.61, 35.09, 112.62, 35.1))).toBeLessThan(1e-6);
});
