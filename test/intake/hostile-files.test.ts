import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candidateOf, imported } from './drop.ts';

const MALICIOUS = join(import.meta.dirname, '../../../shared/data/malicious');
const names = existsSync(MALICIOUS) ? readdirSync(MALICIOUS).filter((name) => name.endsWith('.geojson')) : [];

test.skipIf(names.length === 0).each(names)('%s leaves every object as it was, and its text as it is', async (name) => {
  const text = readFileSync(join(MALICIOUS, name), 'utf8');
  const file = JSON.parse(text) as { readonly features: readonly { readonly properties: object }[] };
  const { layer } = await imported(name, text, { renames: { name: 'constructor' } });
  const { fields } = await candidateOf(name, text);

  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(layer.items.length).toBeGreaterThan(0);
  const [first] = layer.items;
  expect(Object.keys(first?.properties ?? {}).length).toBe(Object.keys(file.features[0]?.properties ?? {}).length);
  const columns = new Set(file.features.flatMap(({ properties }) => Object.keys(properties)));
  expect(new Set(fields.map((field) => field.name))).toEqual(columns);
});

test('a table whose columns are called like parts of objects has them as columns', async () => {
  const { layer } = await imported('a.csv', '__proto__,constructor,lon,lat\npolluted,x,112.6,35.1\n');

  expect(Object.entries(layer.items[0]?.properties ?? {})).toEqual([
    ['__proto__', 'polluted'], ['constructor', 'x'], ['lon', '112.6'], ['lat', '35.1'],
  ]);
});

test('a hundred thousand columns are no table: some are listed, and the layer is made', async () => {
  const properties = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`c${index}`, index]));
  const feature = { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [112.6, 35.1] } };
  const candidate = await candidateOf('a.geojson', { type: 'FeatureCollection', features: [feature] });

  expect(candidate.fields.length).toBe(500);
  expect(candidate.receipt.counts.kept).toBe(1);
});

test('text nested thousands of times is refused or left out, and hangs nothing', async () => {
  const deep = `${'{"type":"GeometryCollection","geometries":['.repeat(5000)}${']}'.repeat(5000)}`;
  const { receipt } = await candidateOf('a.geojson', `{"type":"Feature","properties":{},"geometry":${deep}}`);
  expect(receipt.counts.kept).toBe(0);

  const kml = '<a>'.repeat(100_000);
  await expect(candidateOf('a.kml', `<kml>${kml}`)).rejects.toThrow('read/damaged');
});
