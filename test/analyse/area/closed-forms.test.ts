import { Geodesic } from 'geographiclib-geodesic';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { box, boxAreaM2, polygon } from './shapes.ts';

const GRS80 = { semiMajorM: 6_378_137, flattening: 1 / 298.257222101 };

function coveredM2(covers: readonly Polygonal[], district: Polygonal): number {
  const { coveredM2 } = coveredArea(flattenPolygons([district]), flattenPolygons(covers), new Uint32Array(covers.length).fill(1), 1);
  return coveredM2[0]!;
}

describe('boxes between parallels and meridians: the zone formula', () => {
  const places = [0, 18.2, 35.09, 45.8, -33, 60].flatMap((south) => [1e-4, 0.001, 0.01, 0.1, 0.5].map((size) => [south, size] as const));

  test.each(places)('at %f°, %f degrees wide, to a billionth', (south, size) => {
    expectArea(shapeAreaM2(box(112.6, south, size)), boxAreaM2(size, south, south + size), 1e-9);
    expectArea(coveredM2([box(112.6, south, size)], box(112.6, south, size)), boxAreaM2(size, south, south + size), 1e-9);
  });
});

describe('circles on the ellipsoid, drawn with GeographicLib', () => {
  const geodesic = new Geodesic.Geodesic(GRS80.semiMajorM, GRS80.flattening);

  /** Corners at the same distance from the middle, along geodesics. */
  function circle(lon: number, lat: number, radiusM: number, corners: number): Polygon {
    return polygon(Array.from({ length: corners }, (_, k): Position => {
      const { lon2 = NaN, lat2 = NaN } = geodesic.Direct(lat, lon, (360 * k) / corners, radiusM);
      return [lon2, lat2];
    }));
  }

  /**
   * So many triangles of two radii, on a sphere with the curvature K that the
   * ellipsoid has at the middle: tan(E / 2) = t² sin γ / (1 + t² cos γ), t = tan(r √K / 2),
   * E: its area times K. How K changes away from the middle evens out over the circle.
   */
  function circleAreaM2(lat: number, radiusM: number, corners: number): number {
    const e2 = GRS80.flattening * (2 - GRS80.flattening);
    const w2 = 1 - e2 * Math.sin((lat * Math.PI) / 180) ** 2;
    const curvature = (w2 * w2) / (GRS80.semiMajorM ** 2 * (1 - e2));
    const t2 = Math.tan((radiusM * Math.sqrt(curvature)) / 2) ** 2;
    const angle = (2 * Math.PI) / corners;
    return (corners * 2 * Math.atan2(t2 * Math.sin(angle), 1 + t2 * Math.cos(angle))) / curvature;
  }

  test.each([
    [0, 10, 12], [0, 500, 64], [35.09, 10, 12], [35.09, 500, 64], [35.09, 5000, 360], [35.09, 20_000, 720], [60, 500, 64], [60, 20_000, 720],
  ])('at %f°, %f m, %i corners, to a billionth', (lat, radiusM, corners) => {
    expectArea(shapeAreaM2(circle(112.6, lat, radiusM, corners)), circleAreaM2(lat, radiusM, corners), 1e-9);
  });

  test('two that overlap have the lens once', () => {
    const [radiusM, apartM] = [5000, 6000];
    const { lon2 = NaN, lat2 = NaN } = geodesic.Direct(35.09, 112.6, 90, apartM);
    const lensM2 = 2 * radiusM ** 2 * Math.acos(apartM / 2 / radiusM) - (apartM / 2) * Math.sqrt(4 * radiusM ** 2 - apartM ** 2);
    const covers = [circle(112.6, 35.09, radiusM, 720), circle(lon2, lat2, radiusM, 720)];

    // The lens is that of the plane, with round arcs: corners and curvature leave 1e-5 of it.
    expectArea(coveredM2(covers, box(112.4, 34.9, 0.5)), 2 * circleAreaM2(35.09, radiusM, 720) - lensM2, 2e-5);
  });
});

/**
 * Counted by hand, or by painting fields. Exact where parallels are straight in the
 * plane: at the equator. At 35° a line of length L along a parallel sags by L² tan φ / 8R,
 * see `densify`, and lines of different length do so differently: for 200 m that is
 * L² tan φ / 12R = 2e-6 of a field of that size.
 */
describe.each([[0, 1e-9], [35, 2e-6]])('fields of 9 m at %f° north, to %f', (south, share) => {
  const SIZE = 1e-4;
  const fieldM2 = (row: number) => boxAreaM2(SIZE, south + row * SIZE, south + (row + 1) * SIZE);
  const fields = (column: number, row: number, columns: number, rows = columns) =>
    box(112.6 + column * SIZE, south + row * SIZE, columns * SIZE, rows * SIZE);
  const rowsM2 = (rows: readonly number[]) => rows.reduce((sum, row) => sum + fieldM2(row), 0);

  test('a checkerboard of 20 × 20: ten fields in each row', () => {
    const black = Array.from({ length: 400 }, (_, i) => [i % 20, Math.floor(i / 20)] as const).filter(([x, y]) => (x + y) % 2 === 0);
    const expected = 10 * rowsM2(Array.from({ length: 20 }, (_, row) => row));

    expectArea(coveredM2(black.map(([x, y]) => fields(x, y, 1)), fields(-1, -1, 22)), expected, share);
    expectArea(coveredM2([{ type: 'MultiPolygon', coordinates: black.map(([x, y]) => fields(x, y, 1).coordinates) }], fields(-1, -1, 22)), expected, share);
  });

  test('rings in rings, alternately land and hole: 4, 12, 20, … fields around the middle', () => {
    const rings = Array.from({ length: 10 }, (_, k) => fields(k, k, 20 - 2 * k).coordinates[0]!.slice(0, 4));
    // Rings 0, 2, … are land: of row y those fields whose distance to the rim is even.
    const rows = Array.from({ length: 20 }, (_, y) => Array.from({ length: 20 }, (_unused, x) => Math.min(x, y, 19 - x, 19 - y) % 2).filter((odd) => odd === 0).length);
    const expected = rows.reduce((sum, count, row) => sum + count * fieldM2(row), 0);

    expect(rows.reduce((sum, count) => sum + count)).toBe(76 + 60 + 44 + 28 + 12);
    expectArea(coveredM2([polygon(...rings)], fields(-1, -1, 22)), expected, share);
  });

  test('a cross of two bars that share four fields: 5 × 5 − 4', () => {
    const bars = [fields(0, 2, 6, 2), fields(2, 0, 2, 6)];

    expectArea(coveredM2(bars, fields(0, 0, 6)), 2 * rowsM2([0, 1, 4, 5]) + 6 * rowsM2([2, 3]), share);
  });

  test('neighbours share a border: together they are the whole, each is its half', () => {
    const districts = flattenPolygons([fields(0, 0, 10, 5), fields(0, 5, 10, 5)]);
    const covers = flattenPolygons([fields(0, 0, 4, 5), fields(0, 5, 4, 5), fields(4, 0, 6, 10)]);
    const areas = coveredArea(districts, covers, Uint32Array.of(1, 1, 1), 1);

    expectArea(areas.coveredM2[0], 10 * rowsM2([0, 1, 2, 3, 4]), share);
    expectArea(areas.coveredM2[1], 10 * rowsM2([5, 6, 7, 8, 9]), share);
    expectArea(areas.sumM2[0], areas.coveredM2[0]!, share);
    expect(Math.abs(areas.outsideM2[0]!)).toBeLessThan(share * areas.cityM2);
  });

  test.each([1, 2, 3, 4, 5])('any rectangles on top of each other: as painted field by field, seed %i', (seed) => {
    const random = randomNumbers(seed);
    const upTo = (most: number) => Math.floor(random() * most);
    const painted = Array.from({ length: 30 }, () => new Set<number>());
    const covers = Array.from({ length: 40 }, () => {
      const [x, y, columns, rows] = [upTo(22), upTo(22), 1 + upTo(8), 1 + upTo(8)];
      for (let row = y; row < y + rows; row++) for (let column = x; column < x + columns; column++) painted[row]!.add(column);
      return fields(x, y, columns, rows);
    });

    expectArea(coveredM2(covers, fields(0, 0, 30)), painted.reduce((sum, row, y) => sum + row.size * fieldM2(y), 0), share);
  });
});
