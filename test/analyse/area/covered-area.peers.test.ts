import { difference, feature, featureCollection, intersect, union } from '@turf/turf';
import type { Feature } from 'geojson';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { FlatPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { makeCity } from '../../bench/city.ts';
import type { City } from '../../bench/city.ts';
import { boxOf, planar } from '../../bench/data.ts';
import type { Engine } from '../../bench/engine.ts';
import { openClipperTs } from '../../bench/ways/clipper-ts.ts';
import { openJsts } from '../../bench/ways/jsts.ts';
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

describe.each([
  ['JSTS', openJsts, 1e-9, [[200, 1], [200, 2], [500, 3]]],
  // In hundredths of a millimetre, in which it counts.
  ['Clipper2', () => openClipperTs(1e5), 1e-7, [[300, 1], [300, 2], [1500, 3]]],
] as [string, () => Promise<unknown>, number, [number, number][]][])('%s finds the same in a generated city', (_, open, share, cities) => {
  test.each(cities)('of %i green spaces, seed %i: by class, within the built-up area', async (count, seed) => {
    const city = makeCity(count, [4, 3], seed);
    const builtUp = blob([112.34, 34.94], 0.04, 60, randomNumbers(seed));
    const [districts, greens, within] = [city.districts, city.greens, [builtUp]].map(flattenPolygons) as [FlatPolygons, FlatPolygons, FlatPolygons];
    const classOf = city.greens.map((__, i) => i % CLASSES);
    const areas = coveredArea(districts, greens, Uint32Array.from(classOf, (code) => ALL | (1 << code)), 1 + CLASSES, { within });

    const expected = coveredByEngine(await open() as Engine<unknown>, city, builtUp, classOf);
    // Of a hectare at least: a lattice knows no share of a sliver.
    expected.forEach((areaM2, at) => expectArea(areas.coveredM2[at], areaM2, share * Math.max(1, 10_000 / areaM2)));
    expect(areas.uncertainM2).toBeLessThan(1e-4);
  }, 60_000);
});

const CLASSES = 2;
/** The mask that all have; those of the classes come before it. */
const ALL = 1 << CLASSES;

/** By district and mask. */
function coveredByEngine<Shape>(engine: Engine<Shape>, city: City, builtUp: Polygonal, classOf: readonly number[]): readonly number[] {
  const [districts = [], greens = [], [within = []] = []] = planar(city.districts, city.greens, [builtUp]);
  const shapes = greens.map(engine.read);
  return districts.flatMap((district) => {
    const base = engine.common([engine.read(within)], engine.read(district));
    return Array.from({ length: 1 + CLASSES }, (_, mask) => {
      const covers = shapes.filter((__, g) => (mask === CLASSES || classOf[g] === mask) && doMeet(boxOf(greens[g]!), boxOf(district)));
      return engine.areaM2(engine.common(covers, base));
    });
  });
}

type Box = ReturnType<typeof boxOf>;

function doMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

function common(a: Feature<Polygonal> | null, b: Feature<Polygonal>): Feature<Polygonal> | null {
  return a === null ? null : intersect(featureCollection([a, b]));
}

function areaM2(shape: Feature<Polygonal> | null): number {
  return shape === null ? 0 : shapeAreaM2(shape.geometry);
}
