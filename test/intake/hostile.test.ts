import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { inspectFiles } from '../../src/intake/inspect-files.ts';
import { readFile } from '../../src/read/read-file.ts';
import { featureFacts } from '../../src/ui/feature-facts.ts';
import { layerSpec } from '../check/layer-spec.ts';

const POINT = '{"type":"Point","coordinates":[112.6,35.1]}';

function collection(properties: string, geometry = POINT): string {
  return `{"type":"FeatureCollection","features":[{"type":"Feature","properties":${properties},"geometry":${geometry}}]}`;
}

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

const LISTS = nested('[', ']', 200_000);
const GATHERED = nested('{"type":"GeometryCollection","geometries":[', ']}', 50_000);

/** Hostile texts by what they try; `items`: how many features are left of each. */
const TEXTS: readonly (readonly [what: string, file: string, text: string, items: number])[] = [
  ['a property of 200 000 lists in each other', 'a.geojson', collection(`{"a":${LISTS}}`), 0],
  ['coordinates of 200 000 lists in each other', 'a.geojson', collection('{}', `{"type":"Polygon","coordinates":${LISTS}}`), 0],
  ['collections in collections', 'a.geojson', collection('{}', GATHERED), 0],
  ['collections in collections of arcs', 'a.topojson', `{"type":"Topology","arcs":[],"objects":{"a":${GATHERED}}}`, 0],
  ['features in features', 'a.geojson', nested('{"type":"FeatureCollection","features":[', ']}', 20_000), 0],
  ['a coordinate system of many objects', 'a.geojson', collection('{}').replace('{', `{"crs":${LISTS},`), 1],
  ['infinite coordinates', 'a.geojson', collection('{}', '{"type":"Point","coordinates":[1e999,-1e999]}'), 0],
  ['an infinite number among the properties', 'a.geojson', collection('{"population":1e999}'), 1],
  ['brackets of a WKT', 'a.csv', `name,wkt\na,POLYGON ${nested('(', ')', 200_000)}\n`, 0],
  ['a name of 20 MB', 'a.geojson', collection(`{"name":"${'x'.repeat(2e7)}"}`), 1],
  ['300 000 properties', 'a.geojson', collection(`{${Array.from({ length: 3e5 }, (_, at) => `"p${at}":${at}`).join()}}`), 1],
  ['names that every object has', 'a.geojson', collection('{"__proto__":{"polluted":true},"constructor":1,"toString":"x"}'), 1],
];

describe.each(TEXTS)('%s', (_what, file, text, items) => {
  test('leave a layer that can be shown, or none, and nothing else is changed', async () => {
    const { layers } = await readFile(new TextEncoder().encode(text), file);
    const checked = checkLayer(layerSpec(), layers[0]?.json);
    const [item] = checked.layer.items;
    const facts = item === undefined ? null : featureFacts(checked.layer, item.id, 'zh-Hans');

    expect(checked.layer.items).toHaveLength(items);
    expect(structuredClone(checked.issues)).toEqual(checked.issues);
    expect(facts?.properties.length ?? 0).toBeLessThanOrEqual(2000);
    expect(Math.max(0, ...(facts?.properties.map(({ value }) => value.length) ?? []))).toBeLessThanOrEqual(10_001);
    expect(facts?.name.length ?? 0).toBeLessThanOrEqual(10_001);
    expect('polluted' in {}).toBe(false);
  }, 60_000);

  test('can be looked into before they are taken over', async () => {
    const [source] = await inspectFiles([{ name: file, content: new Blob([text]) }], []);

    expect(source?.refusal === null || source?.refusal.code.includes('/')).toBe(true);
  }, 60_000);
});

test.each(['NaN', 'Infinity', '-Infinity'])('%s is no number of JSON, and its place is told', async (word) => {
  const reading = readFile(new TextEncoder().encode(`{"type":"FeatureCollection",\n"features":[${word}]}`), 'a.geojson');

  await expect(reading).rejects.toMatchObject({ code: 'read/not-json', details: { line: 2, column: 13 } });
});

test('the first 2 000 of a feature with more properties are kept, which is told', async () => {
  const properties = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`p${at}`, at]));
  const json: unknown = JSON.parse(collection(JSON.stringify(properties)));
  const { layer, issues } = checkLayer(layerSpec(), json);

  expect(Object.keys(layer.items[0]?.properties ?? {})).toHaveLength(2000);
  expect(issues).toMatchObject([{ severity: 'error', code: 'properties-cut', values: { limit: 2000 } }]);
});

test('a file over the limit is refused before a byte of it is read', async () => {
  const content = new Blob(['{}']);
  Object.defineProperty(content, 'size', { value: 320_000_001 });
  Object.defineProperty(content, 'arrayBuffer', { value: () => Promise.reject(new Error('it was read')) });
  const [source] = await inspectFiles([{ name: 'a.geojson', content }], []);

  expect(source?.refusal).toMatchObject({ code: 'load/too-large', details: { file: 'a.geojson', limitMB: 320 } });
});
