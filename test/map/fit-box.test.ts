import { expect, test } from 'vitest';
import { cameraOf } from '../../src/map/fit-box.ts';

// 28 px are free on each side, and the world is 512 · 2^zoom px wide.
test('a box is as wide as the map but for its margin, and in its middle', () => {
  // 512 px for 0.01° of 360°: 2^zoom = 36 000.
  const camera = cameraOf([10, -0.001, 10.01, 0.001], 512 + 56, 4000);

  expect(camera.zoom).toBeCloseTo(Math.log2(36_000), 9);
  expect([camera.longitude, camera.latitude]).toEqual([expect.closeTo(10.005, 9), expect.closeTo(0, 9)]);
});

test('a box that is higher than wide fits by its height, which grows with the latitude', () => {
  // Mercator stretches by 1 / cos 60° = 2 there: 0.01° of latitude are as high as 0.02° at the equator.
  const camera = cameraOf([10, 59.995, 10.001, 60.005], 4000, 512 + 56);

  expect(2 ** camera.zoom / 18_000).toBeCloseTo(1, 4);
  expect(camera.latitude).toBeCloseTo(60, 5);
});

test('nothing is looked at from nearer than the map goes by itself', () => {
  expect(cameraOf([10, 0, 10.000_01, 0.000_01], 800, 600).zoom).toBe(16.5);
  // Smaller than its margins, it is still somewhere.
  expect(Number.isFinite(cameraOf([10, 0, 11, 1], 50, 50).zoom)).toBe(true);
});
