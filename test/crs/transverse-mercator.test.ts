import { describe, expect, test } from 'vitest';
import { crsOfEpsg } from '../../src/crs/crs.ts';
import type { TransverseMercator } from '../../src/crs/crs.ts';
import { unprojector } from '../../src/crs/transverse-mercator.ts';
import { fromWebMercator } from '../../src/crs/web-mercator.ts';

function zone(code: number): TransverseMercator {
  return crsOfEpsg(code) as TransverseMercator; // the codes below are zones
}

describe('Gauss–Krüger', () => {
  // The vector of domain.md §4.2, by proj4; it is given to 0.01 m, which is 1e-7°.
  test.each([[4547, 372413.44, 3882931.6], [4546, 646065.07, 3883209.6], [4526, 38372413.44, 3882931.6]])(
    'of EPSG:%i puts %d, %d into Jiyuan',
    (code, east, north) => {
      const [longitude, latitude] = unprojector(zone(code))(east, north);

      expect(longitude).toBeCloseTo(112.6012806, 6);
      expect(latitude).toBeCloseTo(35.0670972, 6);
    },
  );

  test('keeps the central meridian where it is: there northing is the meridian arc', () => {
    const toLonLat = unprojector(zone(4547));

    expect(toLonLat(500_000, 3_882_931.6)[0]).toBe(114);
    // A quarter of the GRS 80 meridian is 10 001 965.7293 m (Moritz 1980).
    expect(toLonLat(500_000, 10_001_965.7293)[1]).toBeCloseTo(90, 8);
  });

  test('is the same place from two zones, whose numbers differ by 274 km', () => {
    const a = unprojector(zone(4547))(372413.44, 3882931.6);
    const b = unprojector(zone(4546))(646065.07, 3883209.6);

    expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThan(1e-7);
  });

  test('has its zones at the meridians of their numbers', () => {
    expect([4513, 4526, 4534, 4547, 4491, 4497, 4508].map((code) => zone(code).centralMeridian)).toEqual(
      [75, 114, 75, 114, 75, 111, 111],
    );
    const eastings = [4526, 4547, 4497].map((code) => zone(code).falseEastingM);
    expect(eastings).toEqual([38_500_000, 500_000, 19_500_000]);
  });
});

test('Xian 80 and Beijing 54 are no systems that can be brought to longitude and latitude', () => {
  expect([2383, 2435, 4610, 4214].map(crsOfEpsg)).toEqual([null, null, null, null]);
});

test('Web Mercator is the sphere of 6 378 137 m: half its round is 180°', () => {
  expect(fromWebMercator(Math.PI * 6_378_137, 0)[0]).toBeCloseTo(180, 12);
  // The square ends where asinh(tan φ) = π, at 85.051 128 779 806 6°.
  expect(fromWebMercator(0, Math.PI * 6_378_137)[1]).toBeCloseTo(85.051_128_779_806_6, 12);
});
