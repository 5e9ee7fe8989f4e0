import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
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

function sorted<T>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
