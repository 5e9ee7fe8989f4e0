import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { importLayer } from '../../src/intake/import-layer.ts';
import { inspectFiles } from '../../src/intake/inspect-files.ts';
import { NO_CORRECTIONS } from '../../src/model/corrections.ts';
import { dropped } from './drop.ts';

const PARKS = JSON.stringify({
  type: 'FeatureCollection',
  features: [{
    type: 'Feature',
    properties: { name: '世纪广场', type: 'G11' },
    // Wound clockwise, so that there is a repair to tell of.
    geometry: { type: 'Polygon', coordinates: [[[112.6, 35.1], [112.6, 35.09], [112.61, 35.09], [112.61, 35.1], [112.6, 35.1]].toReversed()] },
  }],
});

describe('inspecting dropped files', () => {
  test('tells of each layer what is in it, with the fingerprint of the file', async () => {
    const [source] = await inspectFiles([dropped('parks.geojson', PARKS)], []);
    const [candidate] = source?.candidates ?? [];

    expect(candidate?.fields.map(({ name, samples }) => [name, samples])).toEqual([
      ['name', ['世纪广场']], ['type', ['G11']],
    ]);
    expect(candidate?.receipt.files[0]).toEqual({
      name: 'parks.geojson',
      bytes: new TextEncoder().encode(PARKS).length,
      sha256: createHash('sha256').update(PARKS).digest('hex'),
    });
    // The square 112.60, 35.09 + 0.01° of domain.md §6.
    expect(candidate?.receipt.areaM2).toBeCloseTo(1_011_600.17, 0);
    expect(candidate?.receipt.counts).toEqual({
      read: 1, kept: 1, repaired: 1, leftOut: 0, byGeometry: { point: 0, line: 0, polygon: 1, none: 0 },
    });
  });

  test('keeps a file that cannot be read apart, and reads the others', async () => {
    const sources = await inspectFiles([dropped('a.dwg', 'AC1027 …'), dropped('parks.geojson', PARKS)], []);

    expect(sources.map(({ refusal, candidates }) => [refusal?.code ?? null, candidates.length])).toEqual([
      ['read/other-format', 0], [null, 1],
    ]);
  });
});

test('importing a layer gives the items, in the role that the user says', async () => {
  const imported = await importLayer({
    files: [dropped('parks.geojson', PARKS)], index: 0, id: 'parks', present: [],
    corrections: { ...NO_CORRECTIONS, role: 'green' },
  });

  expect(imported.layer).toMatchObject({ id: 'parks', role: 'green', items: [{ name: '世纪广场', code: 'G11' }] });
});
