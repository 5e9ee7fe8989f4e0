import { expect, test } from 'vitest';
import { densify } from '../../../src/analyse/area/densify.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { box, polygon } from './shapes.ts';

test('short edges stay as they are', () => {
  const flat = flattenPolygons([box(112.6, 35, 0.002)]);

  expect(densify(flat, 0.5)).toBe(flat);
});

test('700 metres get a vertex every 180 m, on the straight line in degrees', () => {
  const { lonLat, ringStart } = densify(flattenPolygons([box(112.5, 35, 0.008)]), 0.008);

  expect([...ringStart]).toEqual([0, 17]);
  expect([...lonLat.subarray(0, 10)]).toEqual([112.5, 35, 112.502, 35, 112.504, 35, 112.506, 35, 112.508, 35].map((v) => expect.closeTo(v, 12)));
});

test('neighbours put the same vertices on their border, to the last bit', () => {
  const [a, b] = [[112.5123, 35.0456], [112.5789, 35.0987]];
  const pointsOf = (ring: number[][]) => {
    const { lonLat } = densify(flattenPolygons([polygon(ring)]), 0.2);
    return Array.from({ length: lonLat.length / 2 }, (_, v) => `${lonLat[2 * v]} ${lonLat[2 * v + 1]}`);
  };
  const onBorder = new Set(pointsOf([a, b, [112.4, 35.2]]));
  const shared = pointsOf([b, a, [112.7, 34.9]]).filter((point) => onBorder.has(point));

  // 0.0666 degrees of longitude in steps of 0.0025 make 27 pieces.
  expect(new Set(shared).size).toBe(28);
});

test('a million long edges are not cut into a billion', () => {
  const zigzag = polygon(Array.from({ length: 100_000 }, (_, i) => [i % 2 === 0 ? -180 : 180, -80 + 0.0016 * i]));
  const flat = flattenPolygons([zigzag]);

  expect(densify(flat, 360).lonLat.length).toBeLessThan(3 * flat.lonLat.length + 2 * 200_000);
});
