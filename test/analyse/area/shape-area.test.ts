import { describe, expect, test } from 'vitest';
import { Geodesic } from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { densify } from '../../../src/analyse/area/densify.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { blob, box, boxAreaM2, polygon } from './shapes.ts';

/** The area with geodesic edges on GRS 80, by GeographicLib. */
function geodesicAreaM2(ring: readonly Position[]): number {
  const edges = new Geodesic.Geodesic(6_378_137, 1 / 298.257222101).Polygon(false);
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) edges.AddPoint(lat, lon);
  return Math.abs(edges.Compute(false, true).area ?? NaN);
}

/** The same line with the vertices that the kernel puts in. */
function fine(shape: Polygonal, width: number): Position[] {
  const { lonLat } = densify(flattenPolygons([shape]), width);
  return Array.from({ length: lonLat.length / 2 }, (_, v) => [lonLat[2 * v]!, lonLat[2 * v + 1]!]);
}

describe('the area of a shape', () => {
  test('is that of the vectors of domain.md §6', () => {
    expectArea(shapeAreaM2(box(112.6, 35.09, 0.01)), 1_011_600.17, 5e-9);
    expectArea(shapeAreaM2(box(112.6, 35.09, 0.001)), 10_116.55, 5e-8);
  });

  test.each([0.001, 0.01, 0.1, 0.5])('of a box %f degrees wide is that between parallels, and GeographicLib’s', (size) => {
    const shape = box(112.6, 35.09, size);

    expectArea(shapeAreaM2(shape), boxAreaM2(size, 35.09, 35.09 + size), 3e-8);
    expectArea(shapeAreaM2(shape), geodesicAreaM2(shape.coordinates[0]!), 1e-6);
  });

  test.each([1, 2, 3, 4, 5, 6])('of a wiggly shape is GeographicLib’s along the same line, seed %i', (seed) => {
    const random = randomNumbers(seed);
    const shape = blob([112.3 + 0.5 * random(), 34.9 + 0.4 * random()], 0.002 + 0.1 * random(), 40, random);

    expectArea(shapeAreaM2(shape), geodesicAreaM2(fine(shape, 0.3)), 2e-8);
  });

  // An edge of ten kilometres along the parallel and the geodesic between its ends lie 1.4 m apart.
  test('differs from GeographicLib where edges are long, because they are straight in degrees', () => {
    const triangle = polygon([[112.6, 35.09], [112.7, 35.09], [112.65, 35.19]]);

    expectArea(shapeAreaM2(triangle), geodesicAreaM2(fine(triangle, 0.1)), 2e-8);
    expectArea(shapeAreaM2(triangle), geodesicAreaM2(triangle.coordinates[0]!), 4e-4);
    expect(Math.abs(shapeAreaM2(triangle) / geodesicAreaM2(triangle.coordinates[0]!) - 1)).toBeGreaterThan(2e-4);
  });

  test('has holes taken out, whatever the winding, and parts added', () => {
    const withHole = polygon(box(112.6, 35, 0.03).coordinates[0]!, box(112.61, 35.01, 0.01).coordinates[0]!.toReversed());
    const parts: Polygonal = { type: 'MultiPolygon', coordinates: [withHole.coordinates, box(112.7, 35, 0.01).coordinates] };
    const expected = boxAreaM2(0.03, 35, 35.03) - boxAreaM2(0.01, 35.01, 35.02);

    expectArea(shapeAreaM2(withHole), expected, 1e-8);
    expectArea(shapeAreaM2(parts), expected + boxAreaM2(0.01, 35, 35.01), 1e-8);
  });

  test('of nothing is nothing', () => {
    expect(shapeAreaM2({ type: 'Polygon', coordinates: [] })).toBe(0);
    expect(shapeAreaM2({ type: 'MultiPolygon', coordinates: [[[[112, 35]]]] })).toBe(0);
  });
});
