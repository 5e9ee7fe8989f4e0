import { describe, expect, test } from 'vitest';
import { assessCity } from '../../src/analyse/assess-city.ts';
import { cityLayers } from '../../src/analyse/city-layers.ts';
import { checkLayer } from '../../src/check/check-layer.ts';
import { boxAreaM2 } from '../analyse/boxes.ts';
import { readProject, readSample } from './read-sample.ts';

interface Expected {
  readonly code: string;
  readonly layer: string;
  readonly feature: string;
  readonly kept: boolean;
}

const expected = readSample('messy/expected-issues.json') as readonly Expected[];
const layers = readProject('messy').layers.map((spec) => {
  return { spec, checked: checkLayer(spec, readSample(`messy/${spec.id}.geojson`)) };
});

// The expectations were written by hand beside each fault, in `data/generator/messy/defects.ts`.
describe.each(layers)('the messy layer $spec.id', ({ spec, checked }) => {
  const own = expected.filter(({ layer }) => layer === spec.id);

  test('gives one issue for each fault, and no other', () => {
    const found = checked.issues.map(({ code, layer, feature }) => ({ code, layer, feature }));

    expect(sorted(found)).toEqual(sorted(own.map(({ code, layer, feature }) => ({ code, layer, feature }))));
  });

  test('keeps what can be shown', () => {
    const kept = new Set(checked.layer.items.map(({ id }) => id));

    expect(own.filter((fault) => kept.has(fault.feature) !== fault.kept)).toEqual([]);
  });
});

// The figures are those of the closed formula for the squares in `data/generator/messy/defects.ts`; the table of them,
// with what they rest on, stands in `data/README.md`.
describe('the figures of the messy city', () => {
  const { districts, city } = assessCity(cityLayers(layers.map(({ checked }) => checked.layer)), readProject('messy'));
  const [first, second, third] = districts.map(({ indicators }) => indicators);
  const squareM2 = (south: number) => boxAreaM2(112.57, south, 112.572, south + 0.002);

  test('are known where every green space tells its class: four squares and the two halves of a bow-tie', () => {
    expect(first?.park_pc?.quantity?.value).toBeCloseTo((4.5 * squareM2(35.07)) / 48_000, 4);
    expect(first?.green_rate?.quantity?.value).toBeCloseTo((4.5 * squareM2(35.07)) / boxAreaM2(112.569, 35.069, 112.59, 35.0735), 6);
    // The bow-tie is two hectares large and serves 500 m, as the others do: no place is farther away.
    expect(first?.park_service?.quantity?.value).toBeCloseTo(1, 9);
  });

  test('are unknown where two of four squares do not tell, and not those of the other two', () => {
    const untold = { reason: 'class-unknown', count: 2, areaM2: expect.closeTo(2 * squareM2(35.078), 0) as number };

    for (const id of ['park_pc', 'park_service', 'green_rate', 'comp_park'] as const) {
      expect([id, third?.[id]]).toMatchObject([id, { quantity: null, reason: 'class-unknown', untold }]);
      expect([id, city.indicators[id]]).toMatchObject([id, { quantity: null, reason: 'class-unknown', untold }]);
    }
    expect(third?.green_cover).toMatchObject({ quantity: null, reason: 'no-canopy-layer' });
  });

  test('are known next door, where the two might serve only what others serve: by distance from 80 000 places', () => {
    expect(second?.park_service?.quantity?.value).toBeCloseTo(0.9901, 3);
    expect(second?.park_pc).toMatchObject({ quantity: null, reason: 'no-population' });
    // The hole lies outside its square: inside is even-odd, so it is a second square.
    expect(second?.green_rate?.quantity?.value).toBeCloseTo((2 * squareM2(35.074)) / boxAreaM2(112.569, 35.0735, 112.59, 35.0775), 6);
  });
});

function sorted<T>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
