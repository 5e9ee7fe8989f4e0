import { Geodesic } from 'geographiclib-geodesic';
import type { Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import { partition } from '../../bench/partition.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { blob, box, boxAreaM2, polygon } from './shapes.ts';

/*
 * What an edge is between its two vertices is a matter of agreement:
 *
 *     straight in degrees     as RFC 7946 has it; along a parallel, for instance
 *     geodesic                as GeographicLib and survey areas have it
 *     ours                    straight in an equal-area plane up to 250 m, which is geodesic;
 *                             longer ones follow the line in degrees in such pieces
 *
 * The two differ by L² tan φ / 8R across the edge, L² tan φ / 12R × L in area.
 */

/**
 * The area on the ellipsoid with edges straight in degrees, without any plane: the
 * sum of Δλ × the mean of S(φ) along the edge, S the zone between equator and
 * parallel. The mean by Gauss and Legendre at three places: exact to (Δφ)⁶.
 */
function degreeAreaM2(ring: readonly Position[]): number {
  const south = Math.min(...ring.map(([, lat = 0]) => lat));
  const zone = (lat: number) => boxAreaM2(1, south, lat);
  const places = [[0.5, 4 / 9], [0.5 - Math.sqrt(0.15), 5 / 18], [0.5 + Math.sqrt(0.15), 5 / 18]] as const;
  return Math.abs(ring.slice(1).reduce((sum, [lon = 0, lat = 0], i) => {
    const [lonBefore = 0, latBefore = 0] = ring[i]!;
    const mean = places.reduce((part, [at, weight]) => part + weight * zone(latBefore + at * (lat - latBefore)), 0);
    return sum + (lon - lonBefore) * mean;
  }, 0));
}

/** The same line with a vertex every so many degrees. */
function dense({ coordinates: [ring = []] }: Polygon, step: number): Polygon {
  return polygon(ring.slice(1).flatMap(([lon = 0, lat = 0], i) => {
    const [lonBefore = 0, latBefore = 0] = ring[i]!;
    const parts = Math.max(1, Math.ceil(Math.hypot(lon - lonBefore, lat - latBefore) / step));
    return Array.from({ length: parts }, (_, k): Position => [lonBefore + ((lon - lonBefore) * k) / parts, latBefore + ((lat - latBefore) * k) / parts]);
  }));
}

function geodesicAreaM2(ring: readonly Position[]): number {
  const edges = new Geodesic.Geodesic(6_378_137, 1 / 298.257222101).Polygon(false);
  for (const [lon = 0, lat = 0] of ring.slice(0, -1)) edges.AddPoint(lat, lon);
  return Math.abs(edges.Compute(false, true).area ?? NaN);
}

test('the integral has for a box what the closed form has', () => {
  expectArea(degreeAreaM2(box(112.6, 35.09, 0.01).coordinates[0]!), boxAreaM2(0.01, 35.09, 35.1), 1e-12);
});

describe('where vertices lie close, all agree: with the integral along edges straight in degrees', () => {
  test.each([[0, 0.001], [35, 0.001], [35, 0.01], [35, 0.1], [35, 0.35], [45, 0.1], [60, 0.1]])('at %f°, radius %f degrees, to a billionth', (lat, radius) => {
    for (const seed of [1, 2, 3]) {
      const shape = dense(blob([112.6, lat], radius, 40, randomNumbers(seed)), Math.max(1e-5, radius / 4000));
      const expected = degreeAreaM2(shape.coordinates[0]!);

      expectArea(shapeAreaM2(shape), expected, 1e-9);
      const areas = coveredArea(flattenPolygons([box(112, lat - 0.5, 1.2, 1)]), flattenPolygons([shape]), Uint32Array.of(1), 1);
      expectArea(areas.coveredM2[0], expected, 1e-9);
    }
  });
});

/** Square metres; what GeographicLib itself rounds by. */
const GEOGRAPHICLIB_M2 = 1e-3;

function expectGeodesic(shape: Polygon, share: number): void {
  const expected = geodesicAreaM2(shape.coordinates[0]!);
  expectArea(shapeAreaM2(shape), expected, share + GEOGRAPHICLIB_M2 / expected);
}

/** Area between edges straight in degrees and the geodesics, at most: the factor is that of the worst direction. */
function bendM2({ coordinates: [ring = []] }: Polygon): number {
  return ring.slice(1).reduce((sum, [lon = 0, lat = 0], i) => {
    const [lonBefore = 0, latBefore = 0] = ring[i]!;
    const radians = (Math.PI / 360) * (lat + latBefore);
    const lengthM = 111_400 * Math.hypot((lon - lonBefore) * Math.cos(radians), lat - latBefore);
    return sum + (1.09 * lengthM ** 3 * Math.tan(radians)) / (12 * 6_371_000);
  }, 0);
}

describe('edges up to 250 m are geodesics', () => {
  test.each([1, 2, 3, 4, 5, 6])('of green spaces: GeographicLib has the same to a billionth, seed %i', (seed) => {
    const random = randomNumbers(seed);

    expectGeodesic(blob([112.6, 35.09], 0.0003 + 0.001 * random(), 24, random), 1e-9);
  });

  test('of a district 45 km wide: GeographicLib has the same to a billionth', () => {
    expectGeodesic(dense(blob([112.6, 35.09], 0.2, 40, randomNumbers(7)), 0.001), 1e-9);
  });

  test.each([0, 20, 35, 50, 65])('and a triangle of 240 m at %f° differs from its lines in degrees by no more than the formula has', (lat) => {
    const triangle = polygon([[112.6, lat], [112.602, lat], [112.601, lat + 0.0018]]);

    expectGeodesic(triangle, 1e-9);
    expect(Math.abs(shapeAreaM2(triangle) - degreeAreaM2(triangle.coordinates[0]!))).toBeLessThan(bendM2(triangle) + 1e-5);
  });
});

describe('longer edges are straight in degrees', () => {
  // 40 km of border on each side, in edges of 5 km, 1.3 km, 300 m.
  test.each([[8, 1e-5], [32, 1e-6], [128, 1e-7]])('a city with %i edges on each side: GeographicLib has the same to %f', (pieces, share) => {
    for (const seed of [1, 2, 3]) {
      const [city] = partition([112.4, 34.9], 0.4, [1, 1], pieces, randomNumbers(seed));

      expectGeodesic(city!, share);
      expectArea(shapeAreaM2(city!), degreeAreaM2(city!.coordinates[0]!), 1e-8);
    }
  });

  test('a triangle on a parallel, 10 km wide: half a millionth from its lines in degrees, a thousandth from the geodesics', () => {
    const triangle = polygon([[112.6, 35.09], [112.7096, 35.09], [112.6548, 35.1]]);
    const byGeodesics = Math.abs(shapeAreaM2(triangle) / geodesicAreaM2(triangle.coordinates[0]!) - 1);

    expectArea(shapeAreaM2(triangle), degreeAreaM2(triangle.coordinates[0]!), 5e-7);
    expect(byGeodesics).toBeLessThan(bendM2(triangle) / shapeAreaM2(triangle));
    expect(byGeodesics).toBeGreaterThan(1e-3);
  });
});
