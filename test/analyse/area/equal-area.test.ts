import { describe, expect, test } from 'vitest';
import { equalAreaProjection } from '../../../src/analyse/area/equal-area.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import type { Box } from '../../../src/analyse/area/flat-polygons.ts';
import { boxAreaM2 } from './shapes.ts';

describe('the equal-area projection', () => {
  test('puts its centre at zero', () => {
    const xy = new Float64Array(2);
    equalAreaProjection(112.6, 35.1)(Float64Array.of(112.6, 35.1), xy, 0, 2);

    expect(xy[0]).toBeCloseTo(0, 9);
    expect(xy[1]).toBeCloseTo(0, 9);
  });

  // A tiny box: its area by the closed formula for parallels, in the plane by the shoelace.
  test.each([[112.6, 35.1, 0, 0], [112.6, 35.1, 0.5, -0.4], [0, 0, 1, 1], [20, 70, -3, 2]])(
    'keeps areas around %f, %f, also %f and %f degrees from there', (lon, lat, east, north) => {
      const [west, south, size] = [lon + east, lat + north, 1e-3];
      const corners = Float64Array.of(west, south, west + size, south, west + size, south + size, west, south + size);
      equalAreaProjection(lon, lat)(corners, corners, 0, 8);
      const [ax, ay, bx, by, cx, cy, dx, dy] = corners as unknown as number[];
      const areaM2 = ((cx! - ax!) * (dy! - by!) - (dx! - bx!) * (cy! - ay!)) / 2;

      expect(areaM2 / boxAreaM2(size, south, south + size)).toBeCloseTo(1, 8);
    });

  test('stays finite where the map ends: the poles, and the point opposite', () => {
    for (const [lon, lat] of [[0, 0], [112, 35], [0, 90], [0, -90]] as const) {
      const all = Float64Array.of(180, 0, -180, -90, 0, 90, lon + 180, -lat, 112, 35);
      equalAreaProjection(lon, lat)(all, all, 0, all.length);

      expect(all.every((value) => Number.isFinite(value))).toBe(true);
    }
  });
});

describe('the plane of a box', () => {
  test.each([
    [[112.2, 34.7, 113, 35.5]], [[-0.4, -0.4, 0.4, 0.4]], [[20, 69.6, 20.8, 70.4]], [[112.6, 35.1, 112.6001, 35.1]],
  ] as [Box][])('follows the projection to a thousandth of a millimetre in %j', (box) => {
    const [west, south, east, north] = box;
    const lonLat = Float64Array.from({ length: 2 * 41 * 41 }, (_, i) => {
      const at = i >> 1;
      return i % 2 === 0 ? west + ((east - west) * (at % 41)) / 40 : south + ((north - south) * Math.floor(at / 41)) / 40;
    });
    const [fast, exact] = [new Float64Array(lonLat.length), new Float64Array(lonLat.length)];
    planeFor(box).project(lonLat, fast, 0, lonLat.length);
    equalAreaProjection((west + east) / 2, (south + north) / 2)(lonLat, exact, 0, lonLat.length);

    expect(Math.max(...fast.map((value, i) => Math.abs(value - exact[i]!)))).toBeLessThan(1e-6);
  });
});
