import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { distanceM, lineLengthM } from '../../src/analyse/length.ts';
import { randomNumbers } from './random-numbers.ts';

const GRS80 = new geodesic.Geodesic.Geodesic(6_378_137, 1 / 298.257222101);

/** Largest relative error of `count` random distances of up to `mostM`, against the geodesic they were made by. */
function worstError(count: number, mostM: number): number {
  const random = randomNumbers(20_240_131);
  let worst = 0;
  for (let i = 0; i < count; i++) {
    const [latitude, longitude] = [random() * 170 - 85, random() * 340 - 170];
    const lengthM = mostM * (0.01 + 0.99 * random());
    const end = GRS80.Direct(latitude, longitude, random() * 360, lengthM);
    const found = distanceM([longitude, latitude], [end.lon2!, end.lat2!]);
    worst = Math.max(worst, Math.abs(found / lengthM - 1));
  }
  return worst;
}

describe('the length of a line', () => {
  test('agrees with GeographicLib to 1e-7 up to 100 km', () => {
    expect(worstError(5000, 100_000)).toBeLessThan(1e-7);
  });

  test('agrees with GeographicLib to 1e-5 up to 1 000 km', () => {
    expect(worstError(5000, 1_000_000)).toBeLessThan(1e-5);
  });

  test('is the sum of its segments and of its parts', () => {
    const [a, b, c] = [[112.6, 35.09], [112.61, 35.09], [112.61, 35.1]] as const;
    const both = distanceM([...a], [...b]) + distanceM([...b], [...c]);

    expect(lineLengthM({ type: 'LineString', coordinates: [[...a], [...b], [...c]] })).toBe(both);
    expect(lineLengthM({ type: 'MultiLineString', coordinates: [[[...a], [...b]], [[...b], [...c]]] })).toBe(both);
  });

  test('is 0 for a line of one place, and a number even between antipodes', () => {
    expect(lineLengthM({ type: 'LineString', coordinates: [[112.6, 35.09]] })).toBe(0);
    expect(distanceM([0, 0], [180, 0])).toBeGreaterThan(1.9e7);
  });
});
