import { describe, expect, test } from 'vitest';
import type { Polygon } from 'geojson';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { FlatPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { serviceArea } from '../../../src/analyse/area/service-area.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { makeCity } from '../../bench/city.ts';
import { expectArea } from './expect-area.ts';
import { box, polygon } from './shapes.ts';

const REGION = box(112.5, 35, 0.05);
/** Metres to a degree at 35°, near enough to lay out a test. */
const [PER_LON, PER_LAT] = [91_287, 110_940];

function served(land: readonly Polygonal[], parks: readonly Polygonal[], radiusM: number, within?: FlatPolygons) {
  return serviceArea(
    flattenPolygons([REGION]), flattenPolygons(land),
    { polygons: flattenPolygons(parks), radiusM: new Float64Array(parks.length).fill(radiusM) }, { within },
  );
}

/** A park that is a point, as far as areas go. */
function dot(lon: number, lat: number): Polygon {
  return polygon([[lon, lat], [lon + 1e-9, lat], [lon, lat + 1e-9]]);
}

describe('closed forms', () => {
  test('around a point, a circle', () => {
    expectArea(served([REGION], [dot(112.525, 35.025)], 500).servedM2[0], Math.PI * 500 ** 2, 1e-5);
  });

  test('around a rectangle, its area, its four sides and four quarters of a circle', () => {
    const park = box(112.52, 35.02, 0.004, 0.003);
    const [width, height] = [0.004 * PER_LON, 0.003 * PER_LAT];
    const expected = width * height + 2 * 300 * (width + height) + Math.PI * 300 ** 2;

    // PER_LON and PER_LAT hold to some 1e-4, and the sides are a part of the whole.
    expectArea(served([REGION], [park], 300).servedM2[0], expected, 2e-4);
  });

  test('around two points a kilometre apart with 600 m, a lens counts once', () => {
    const apart = 1000;
    const lens = 2 * 600 ** 2 * Math.acos(apart / 1200) - (apart / 2) * Math.sqrt(4 * 600 ** 2 - apart ** 2);
    const parks = [dot(112.525, 35.02), dot(112.525, 35.02 + apart / 110_943.5)];

    expectArea(served([REGION], parks, 600).servedM2[0], 2 * Math.PI * 600 ** 2 - lens, 2e-5);
  });

  test('a line there and back serves both sides of it', () => {
    const line = polygon([[112.52, 35.025], [112.53, 35.025]]);
    const lengthM = 0.01 * 91_258.8;

    expectArea(served([REGION], [line], 200).servedM2[0], 2 * 200 * lengthM + Math.PI * 200 ** 2, 1e-4);
  });
});

describe('what serves', () => {
  test('all of a large park, also what is far from its edge', () => {
    const park = box(112.51, 35.01, 0.03);

    expectArea(served([box(112.515, 35.015, 0.02)], [park], 300).servedM2[0], shapeAreaM2(box(112.515, 35.015, 0.02)), 1e-6);
  });

  test('not the hole of a park, but what is near it', () => {
    const park = polygon(box(112.505, 35.005, 0.04).coordinates[0]!, box(112.51, 35.01, 0.03).coordinates[0]!);
    const inHole = box(112.52, 35.02, 0.01);

    expect(served([inHole], [park], 300).servedM2[0]).toBeLessThan(1e-6);
  });

  test('a park beyond the district and the built-up area; not one with radius 0', () => {
    const builtUp = flattenPolygons([box(112.5, 35, 0.01, 0.05)]);
    const outside = box(112.49, 35.02, 0.0099, 0.01);

    expect(served([REGION], [outside], 300, builtUp).servedM2[0]).toBeGreaterThan(300_000);
    expect(served([REGION], [outside], 0, builtUp).servedM2[0]).toBe(0);
  });

  test('land that overlaps counts once, land elsewhere not at all', () => {
    const park = box(112.52, 35.02, 0.01);
    const once = served([box(112.521, 35.021, 0.004)], [park], 300);
    const twice = served([box(112.521, 35.021, 0.004), box(112.521, 35.021, 0.004), box(112.54, 35.04, 0.002)], [park], 300);

    expectArea(twice.servedM2[0], once.servedM2[0]!, 1e-9);
  });

  test('the same to the last bit in any order of parks and land', () => {
    const city = makeCity(300, [2, 2], 5);
    const of = (land: readonly Polygonal[], parks: readonly Polygonal[]) => serviceArea(
      flattenPolygons(city.districts), flattenPolygons(land),
      { polygons: flattenPolygons(parks), radiusM: Float64Array.from(parks, (park) => (shapeAreaM2(park) >= 5000 ? 500 : 300)) },
    );

    expect(of(city.residential.toReversed(), city.greens.toReversed())).toEqual(of(city.residential, city.greens));
  });

  test('nothing where there are no parks or no land', () => {
    expect(served([REGION], [], 500).servedM2[0]).toBe(0);
    expect(served([], [box(112.52, 35.02, 0.01)], 500).servedM2[0]).toBe(0);
  });

  test('a ring that crosses itself, and a park drawn fifty times', () => {
    const star = polygon([0, 2, 4, 1, 3].map((k) => [112.525 + 0.005 * Math.cos(k * 1.2566), 35.025 + 0.005 * Math.sin(k * 1.2566)]));
    const once = served([REGION], [star], 400).servedM2[0]!;

    expect(once).toBeGreaterThan(Math.PI * 400 ** 2);
    expectArea(served([REGION], Array.from({ length: 50 }, () => star), 400).servedM2[0], once, 1e-8);
  });
});
