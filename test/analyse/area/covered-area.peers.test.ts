import { difference, feature, featureCollection, intersect, union } from '@turf/turf';
import { Clipper, FillRule } from 'clipper2-ts';
import type { Paths64 } from 'clipper2-ts';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { boxOfLayers, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { FlatPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { toPlane } from '../../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import type { Plane } from '../../../src/analyse/area/plane.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { makeCity } from '../../bench/city.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { blob, box } from './shapes.ts';

describe('Turf, which cuts in degrees, finds the same', () => {
  test.each([1, 2, 3, 4, 5, 6, 7, 8])('seed %i', (seed) => {
    const random = randomNumbers(seed);
    const districts = [box(112.5, 35, 0.05), box(112.55, 35, 0.05)];
    const covers = Array.from({ length: 20 }, () => blob([112.5 + 0.1 * random(), 35 + 0.05 * random()], 0.002 + 0.01 * random(), 12, random));
    const builtUp = blob([112.55, 35.025], 0.05, 30, random);
    const areas = coveredArea(
      flattenPolygons(districts), flattenPolygons(covers), new Uint32Array(covers.length).fill(1), 1,
      { within: flattenPolygons([builtUp]) },
    );
    const merged = union(featureCollection(covers.map((cover) => feature(cover))))!;

    districts.forEach((district, i) => {
      const base = common(feature(district), feature(builtUp));
      expectArea(areas.coveredM2[i], areaM2(common(base, merged)), 1e-6);
      expectArea(areas.sumM2[i], covers.reduce((sum, cover) => sum + areaM2(common(base, feature(cover))), 0), 1e-6);
    });
    const city = union(featureCollection(districts.map((district) => feature(district))))!;
    expectArea(areas.outsideM2[0], areaM2(difference(featureCollection([merged, city]))), 1e-6);
  });
});

describe('Clipper2, which cuts in whole hundredths of a millimetre, finds the same in a generated city', () => {
  test.each([[300, 1], [300, 2], [1500, 3]] as const)('of %i green spaces, seed %i', (count, seed) => {
    const city = makeCity(count, [4, 3], seed);
    const [districts, greens] = [flattenPolygons(city.districts), flattenPolygons(city.greens)];
    const areas = coveredArea(districts, greens, new Uint32Array(count).fill(1), 1);
    const plane = planeFor(boxOfLayers([districts, greens]));
    const merged = Clipper.union(toPaths(greens, plane).flat(), FillRule.NonZero);

    toPaths(districts, plane).forEach((district, i) => {
      const parts = Clipper.intersect(merged, district, FillRule.NonZero);
      expectArea(areas.coveredM2[i], parts.reduce((sum, path) => sum + Clipper.area(path), 0) / PER_METRE ** 2, 1e-7);
    });
    expect(areas.uncertainM2).toBeLessThan(1e-4);
  }, 60_000);
});

const PER_METRE = 1e5;

/** Each polygon by the even-odd rule over its rings. */
function toPaths(flat: FlatPolygons, plane: Plane): Paths64[] {
  const { count, xy, ringStart, polygonStart } = toPlane(flat, plane);
  return Array.from({ length: count }, (_, p) => {
    const rings: Paths64 = [];
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      const vertices = xy.subarray(2 * ringStart[r]!, 2 * ringStart[r + 1]! - 2);
      rings.push(Array.from({ length: vertices.length / 2 }, (__, v) => (
        { x: Math.round(vertices[2 * v]! * PER_METRE), y: Math.round(vertices[2 * v + 1]! * PER_METRE) })));
    }
    return Clipper.union(rings, FillRule.EvenOdd);
  });
}

function common(a: Feature<Polygonal> | null, b: Feature<Polygonal>): Feature<Polygonal> | null {
  return a === null ? null : intersect(featureCollection([a, b]));
}

function areaM2(shape: Feature<Polygonal> | null): number {
  return shape === null ? 0 : shapeAreaM2(shape.geometry);
}
