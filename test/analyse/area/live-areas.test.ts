import { describe, expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import type { CoveredAreas } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { LiveAreas } from '../../../src/analyse/area/live-areas.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { makeCity } from '../../bench/city.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { box, boxAreaM2 } from './shapes.ts';

const FIGURES = ['coveredM2', 'sumM2', 'cityCoveredM2', 'citySumM2', 'outsideM2'] as const;
const NOTHING: Polygonal = { type: 'MultiPolygon', coordinates: [] };

function expectSame(actual: CoveredAreas, expected: CoveredAreas): void {
  for (const figure of FIGURES) {
    // Square metres, after rounding in some hundred additions.
    expected[figure].forEach((areaM2, at) => expect(Math.abs(actual[figure][at]! - areaM2)).toBeLessThan(1e-3));
  }
}

describe('after any changes the figures are those of a fresh start', () => {
  test.each([1, 2, 3])('in a generated city, seed %i', (seed) => {
    const random = randomNumbers(seed);
    const city = makeCity(250, [3, 3], seed);
    const districts = flattenPolygons(city.districts);
    const within = flattenPolygons([box(112.31, 34.91, 0.03)]);
    const shapes: Polygonal[] = [...city.greens];
    const masks = shapes.map(() => 1 + Math.floor(3 * random()));
    const live = new LiveAreas(districts, flattenPolygons(shapes), Uint32Array.from(masks), 2, { within });
    for (let k = 0; k < 40; k++) {
      const feature = Math.floor(random() * (shapes.length + 1));
      const shape = random() < 0.2 ? null : moved(shapes[feature] ?? shapes[0]!, 0.01 * (random() - 0.5), 0.01 * (random() - 0.5));
      const mask = 1 + Math.floor(3 * random());
      live.change(feature, shape, mask);
      shapes[feature] = shape ?? NOTHING;
      masks[feature] = mask;
    }

    expectSame(live.areas, coveredArea(districts, flattenPolygons(shapes), Uint32Array.from(masks), 2, { within }));
  });
});

describe('a change', () => {
  const districts = flattenPolygons([box(112.5, 35, 0.05), box(112.55, 35, 0.05)]);
  const start = () => new LiveAreas(districts, flattenPolygons([box(112.51, 35.01, 0.01), box(112.515, 35.01, 0.01)]), Uint32Array.of(1, 1), 1);

  test('names the districts whose figures it touches', () => {
    const live = start();

    expect(live.change(0, box(112.545, 35.01, 0.01))).toEqual([0, 1]);
    expect(live.change(0, box(112.56, 35.01, 0.01))).toEqual([0, 1]);
    expect(live.change(0, box(112.561, 35.03, 0.02))).toEqual([1]);
    expect(live.change(0, box(112.7, 35.03, 0.02))).toEqual([1]);
    expect(live.change(0, null)).toEqual([]);
  });

  test('under another park changes the sum and not the union', () => {
    const live = start();
    live.change(2, box(112.512, 35.012, 0.002), 1);

    expectArea(live.areas.coveredM2[0], boxAreaM2(0.015, 35.01, 35.02), 3e-7);
    expectArea(live.areas.sumM2[0], 2 * boxAreaM2(0.01, 35.01, 35.02) + boxAreaM2(0.002, 35.012, 35.014), 3e-7);
  });

  test('far beyond the city goes to what is outside', () => {
    const live = start();
    live.change(0, box(113.5, 35.5, 0.01));

    expectArea(live.areas.outsideM2[0], boxAreaM2(0.01, 35.5, 35.51), 1e-6);
    expectArea(live.areas.coveredM2[0], boxAreaM2(0.01, 35.01, 35.02), 3e-7);
  });
});

function moved(shape: Polygonal, east: number, north: number): Polygonal {
  const moveRing = (ring: Position[]): Position[] => ring.map(([lon = 0, lat = 0]) => [lon + east, lat + north]);
  if (shape.type === 'Polygon') return { type: 'Polygon', coordinates: shape.coordinates.map(moveRing) } satisfies Polygon;
  return { type: 'MultiPolygon', coordinates: shape.coordinates.map((rings) => rings.map(moveRing)) };
}
