import { describe, expect, test } from 'vitest';
import { inspectFiles } from '../../src/intake/inspect-files.ts';
import { largeGeoJson } from '../../src/intake/large-geojson.ts';
import { flatPlaceOf } from '../../src/model/flat-geometry.ts';
import { MOST_OBJECT_BYTES } from '../../src/model/limits.ts';
import { readFile } from '../../src/read/read-file.ts';
import { dropped, imported, line } from './drop.ts';

/** A file of more than a megabyte: one line, and a note of spaces. */
const TEXT = JSON.stringify({
  type: 'FeatureCollection',
  note: ' '.repeat(1_000_000),
  features: [{ type: 'Feature', properties: { 名称: '园' }, geometry: line(112.6, 35.1) }],
});
const BYTES = new TextEncoder().encode(TEXT);

describe('a large GeoJSON file', () => {
  test.each([
    [null, { name: 'UTF-8', how: 'strict' }],
    ['UTF-8', { name: 'UTF-8', how: 'user' }],
    ['utf8', { name: 'utf8', how: 'user' }],
  ])('is read straight into arrays where nobody names its encoding, or UTF-8 is named: %s', (encoding, found) => {
    const content = largeGeoJson(BYTES, 'a.geojson', { encoding });

    expect(content?.layers[0]?.encoding).toEqual(found);
  });

  test('stays on that way through an import with UTF-8 chosen by hand', async () => {
    const { layer, candidate } = await imported('a.geojson', TEXT, { encoding: 'UTF-8' });

    expect(flatPlaceOf(layer.items[0]!.geometry)).not.toBeNull();
    expect(candidate.encoding).toEqual({ name: 'UTF-8', how: 'user' });
  });

  test('of another encoding is read as objects, and above their limit a sentence says so', async () => {
    expect(largeGeoJson(BYTES, 'a.geojson', { encoding: 'GB18030' })).toBeNull();

    const tooLarge = new Uint8Array(MOST_OBJECT_BYTES + 1).fill(0x20);
    tooLarge[0] = '{'.charCodeAt(0);
    await expect(readFile(tooLarge, 'a.geojson', { encoding: 'GB18030' })).rejects.toMatchObject({
      code: 'read/too-large', details: { file: 'a.geojson', format: 'GeoJSON', limitMB: 100 },
    });
  });
});

test('what is inspected first is given along to be looked at, a table is not', async () => {
  const given: string[] = [];
  const table = dropped('人口.csv', '单位,常住人口\n沁园街道,48000\n');
  await inspectFiles([table, dropped('线.geojson', line(112.6, 35.1))], [], { onFirst: ({ candidate }) => given.push(candidate.name) });

  expect(given).toEqual(['线']);
});
