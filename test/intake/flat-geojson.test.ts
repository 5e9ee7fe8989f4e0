import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { readFlatGeoJson } from '../../src/intake/flat-geojson.ts';
import { loadLayer } from '../../src/intake/load-layer.ts';
import { makeCity, toCollection } from '../bench/city.ts';
import { layerSpec } from '../check/layer-spec.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** What was read, as JSON has it. */
function read(text: string): unknown {
  return JSON.parse(JSON.stringify(readFlatGeoJson(bytes(text))));
}

function file(...geometries: readonly string[]): string {
  const features = geometries.map((geometry, id) => `{"type":"Feature","id":${id},"geometry":${geometry},"properties":{"名":"园"}}`);
  return `{"type":"FeatureCollection","name":"城","features":[${features.join(',')}],"crs":null}`;
}

describe('the bytes of a feature collection', () => {
  test('are read as JSON.parse reads their text', () => {
    const text = JSON.stringify(toCollection(makeCity(100, [2, 2], 1).greens), null, 1);

    expect(read(text)).toEqual(JSON.parse(text));
    expect(read(`\ufeff${text}\n`)).toEqual(JSON.parse(text));
  });

  test.each([
    '{"type":"Point","coordinates":[1,2]}', '{"coordinates":[[1,2],[3,4]],"type":"MultiPoint"}',
    '{"type":"LineString","coordinates":[[-0.5,1e2],[3,4]]}', '{"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6]]]}',
    '{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]],[[0.1,0.1],[0.2,0.1],[0.1,0.1]]]}',
    '{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[0,0]]],[[[2,2],[3,2],[2,2]],[[2,2],[2,3],[2,2]]]]}',
    // These do not lie flat, and stay as they are.
    'null', '5', '[]', '{}', '{"type":"Point"}', '{"type":"Point","coordinates":[]}', '{"type":"Polygon","coordinates":[]}',
    '{"type":"LineString","coordinates":[[1,2,3],[4,5,6]]}', '{"type":"LineString","coordinates":[[1,2],[3]]}',
    '{"type":"LineString","coordinates":[[1,2],3]}'.replace(',3]', ',[[3,4]]]'), '{"type":"Polygon","coordinates":[[1,2]]}',
    '{"type":"LineString","coordinates":[[1,2],[3,4]],"bbox":[1,2,3,4]}', '{"type":"Curve","coordinates":[[1,2]]}',
    '{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]}]}',
  ])('keep each geometry: %s', (geometry) => {
    const text = file('{"type":"Point","coordinates":[7,8]}', geometry, '{"type":"LineString","coordinates":[[5,6],[7,8]]}');

    expect(read(text)).toEqual(JSON.parse(text));
  });

  test('that lack a geometry or properties keep what they have', () => {
    const text = '{"features":[{"type":"Feature","properties":null},{"geometry":null},3.5e1]'.replace(',3.5e1', '')
      + ',"type":"FeatureCollection"}';

    expect(read(text)).toEqual(JSON.parse(text));
  });
});

describe('what is not for this reader is null', () => {
  test.each([
    '', 'null', '[]', '{"type":"Feature","geometry":null}', '{"type":"FeatureCollection"} x', '{"features":[]}',
    file('{"type":"Point","coordinates":[01,2]}'), file('{"type":"Point","coordinates":[1.,2]}'),
    file('{"type":"Point","coordinates":[.5,2]}'), file('{"type":"Point","coordinates":[+1,2]}'),
    file('{"type":"Point","coordinates":["1",2]}'), file('{"type":"Point","coordinates":[1,2],}'),
    file('{"type":"Point","coordinates":[1,2]},'), '{"type":"FeatureCollection","features":[],"features":[]}',
  ])('%s', (text) => {
    expect(readFlatGeoJson(bytes(text))).toBeNull();
  });

  test('a file that breaks off anywhere, and one in another encoding', () => {
    const whole = file('{"type":"LineString","coordinates":[[5,6],[7,8]]}');
    for (let length = 0; length < whole.length; length++) expect(readFlatGeoJson(bytes(whole.slice(0, length)))).toBeNull();
    const latin = Uint8Array.from(whole.replaceAll(/[^ -~]/g, '\u00e9'), (letter) => letter.charCodeAt(0));

    expect(readFlatGeoJson(latin)).toBeNull();
  });

  test('or the same as JSON.parse gives, whatever is changed in a file', () => {
    const whole = bytes(file('{"type":"Polygon","coordinates":[[[0,0],[1.5,0],[1,1],[0,0]]]}', 'null'));
    const change = fc.record({ at: fc.nat(whole.length - 1), byte: fc.integer({ min: 32, max: 126 }) });
    fc.assert(fc.property(change, ({ at, byte }) => {
      const changed = whole.with(at, byte);
      const found = readFlatGeoJson(changed);
      if (found === null) return;
      expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(new TextDecoder().decode(changed)));
    }), { numRuns: 2000 });
  });
});

test('geometries with heights, which stay objects, are refused when there are too many of them', () => {
  const high = '{"type":"Point","coordinates":[1,2,3]}';
  const text = file('{"type":"Point","coordinates":[1,2]}', high, high, high);
  const limitOf = (bytes: number) => ({ file: 'a.geojson', bytes });

  expect(readFlatGeoJson(bytes(text), undefined, limitOf(3 * high.length))).not.toBeNull();
  expect(() => readFlatGeoJson(bytes(text), undefined, limitOf(3 * high.length - 1)))
    .toThrow(expect.objectContaining({ code: 'read/too-large', details: { file: 'a.geojson', format: 'GeoJSON 3D', limitMB: 113e-6 } }) as Error);
});

test('a large file becomes the layer that its objects would become, with the same issues', async () => {
  const { features, ...rest } = toCollection(makeCity(1200, [2, 2], 5).greens);
  const open = { type: 'Polygon', coordinates: [[[112.4, 35], [112.41, 35], [112.41, 35.01]]] };
  const json = { ...rest, features: [...features, { type: 'Feature', properties: null, geometry: open }, { type: 'Feature', properties: {}, geometry: null }] };
  const spec = layerSpec({ role: 'green', defaultClass: 'G1' });
  const content = bytes(JSON.stringify(json));
  expect(content.length).toBeGreaterThan(1_000_000);

  const plain: unknown = JSON.parse(JSON.stringify(checkLayer(spec, json)));
  expect(JSON.parse(JSON.stringify(await loadLayer(spec, 'greens.geojson', content)))).toEqual(plain);
});
