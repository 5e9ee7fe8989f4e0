import { describe, expect, test } from 'vitest';
import { boxOfLayers, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { serviceArea } from '../../../src/analyse/area/service-area.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { makeCity } from '../../bench/city.ts';
import type { City } from '../../bench/city.ts';
import { planar, serviceRadiusM } from '../../bench/data.ts';
import type { Engine } from '../../bench/engine.ts';
import { openClipperTs } from '../../bench/ways/clipper-ts.ts';
import { openJsts } from '../../bench/ways/jsts.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { blob, box, polygon } from './shapes.ts';

/** Corners of the circles of the second method: those cover all but 4e-6 of a circle. */
const DENSE = 1280;

/** By district: what all buffers, united, have of the land there. */
function servedByEngine<Shape>(engine: Engine<Shape>, { districts, residential, greens }: City, radiusM: readonly number[], builtUp: Polygonal): readonly number[] {
  const [zones = [], land = [], parks = [], [within = []] = []] = planar(districts, residential, greens, [builtUp]);
  const reaches = parks.flatMap((park, i) => (radiusM[i] === 0 ? [] : [engine.around!(engine.read(park), radiusM[i]!, DENSE)]));
  return zones.map((zone) => {
    const base = engine.common([engine.read(zone)], engine.read(within));
    const here = engine.common(land.map(engine.read), base);
    return engine.areaM2(engine.common(reaches, here));
  });
}

function served({ districts, residential, greens }: City, radiusM: readonly number[], builtUp: Polygonal): Float64Array {
  const [ground, land, polygons, within] = [districts, residential, greens, [builtUp]].map(flattenPolygons);
  return serviceArea(ground!, land!, { polygons: polygons!, radiusM: Float64Array.from(radiusM) }, { within: within! }).servedM2;
}

describe.each([['JSTS', openJsts, 40], ['Clipper2', () => openClipperTs(1e5), 150]] as [string, () => Promise<unknown>, number][])(
  '%s, with arcs of a thousand corners, finds the same to 1e-4', (_, open, count) => {
    test.each([1, 2])('in a generated city, seed %i', async (seed) => {
      const city = makeCity(count, [2, 2], seed);
      const [west, south] = boxOfLayers([flattenPolygons(city.districts)]);
      const builtUp = blob([west + 0.02, south + 0.02], 0.025, 40, randomNumbers(seed));
      const radiusM = city.greens.map(serviceRadiusM);

      servedByEngine(await open() as Engine<unknown>, city, radiusM, builtUp).forEach((areaM2, i) => {
        expect(areaM2).toBeGreaterThan(1000);
        expectArea(served(city, radiusM, builtUp)[i], areaM2, 1e-4);
      });
    }, 60_000);

    test.each([3, 4, 5])('around lone parks of all sizes, where arcs are all there is, seed %i', async (seed) => {
      const random = randomNumbers(seed);
      const greens = Array.from({ length: 8 }, (_unused, i) =>
        blob([112.5 + 0.03 * (i % 4), 35 + 0.03 * Math.floor(i / 4)], 0.00002 + 0.003 * random(), 20, random));
      const region = box(112.4, 34.9, 0.3);
      const city: City = { districts: [region], residential: [region], greens };
      const radiusM = greens.map(() => 50 + 900 * random());

      const [areaM2] = servedByEngine(await open() as Engine<unknown>, city, radiusM, region);
      expectArea(served(city, radiusM, region)[0], areaM2!, 1e-4);
    });
  },
);

describe('parks that make other programs throw', () => {
  const region = box(112.5, 35, 0.05);
  const city = (greens: readonly Polygonal[]): City => ({ districts: [region], residential: [region], greens });
  const [lon, lat] = [112.525, 35.025];
  const bowTie = polygon([[lon, lat], [lon + 0.01, lat + 0.01], [lon + 0.01, lat], [lon, lat + 0.01]]);
  const PARKS: Record<string, readonly Polygonal[]> = {
    'a bow tie': [bowTie],
    'a ring of one point, of two, of none': [polygon([[lon, lat]]), polygon([[lon, lat], [lon + 0.001, lat]]), { type: 'Polygon', coordinates: [[]] }],
    'every point three times, and there and back': [polygon(bowTie.coordinates[0]!.flatMap((point) => [point, point, point])), polygon([...bowTie.coordinates[0]!, ...bowTie.coordinates[0]!.toReversed()])],
    'a hole outside its shell': [polygon(box(lon, lat, 0.005).coordinates[0]!, box(lon - 0.01, lat, 0.005).coordinates[0]!)],
    'a hundred parks on one another, a hair apart': Array.from({ length: 100 }, (_, i) => box(lon + i * 1e-13, lat, 0.002)),
    'slivers': Array.from({ length: 50 }, (_, i) => box(lon + i * 1e-4, lat, 1e-12, 0.003)),
  };

  test.each(Object.entries(PARKS))('%s: no exception, and between nothing and everything', (_, greens) => {
    const [areaM2] = served(city(greens), greens.map(() => 300), region);

    expect(areaM2).toBeGreaterThan(Math.PI * 290 ** 2);
    expect(areaM2).toBeLessThan(4.6e3 * 5.6e3);
  });

  // Points of broken rings at random: the reach is never less than that of one of them, never more than the sum.
  test.each(Array.from({ length: 40 }, (_, seed) => seed))('any rings: more than each has alone, less than all together, seed %i', (seed) => {
    const random = randomNumbers(seed);
    const snap = (value: number) => (seed % 2 === 0 ? Math.round(value * 20) / 20 : value);
    const greens = Array.from({ length: 4 }, () => polygon(Array.from({ length: 3 + Math.floor(6 * random()) }, () =>
      [lon + 0.02 * snap(random() - 0.5), lat + 0.02 * snap(random() - 0.5)])));
    const alone = greens.map((green) => served(city([green]), [200], region)[0]!);
    const [together = 0] = served(city(greens), greens.map(() => 200), region);

    // To 1e-4, as the arcs are.
    expect(together).toBeGreaterThan(Math.max(...alone) * (1 - 1e-4));
    expect(together).toBeLessThan(alone.reduce((sum, areaM2) => sum + areaM2) * (1 + 1e-4));
  });
});
