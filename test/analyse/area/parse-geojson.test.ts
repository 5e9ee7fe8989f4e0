import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { parseGeoJson, propertiesOf } from '../../../src/analyse/area/parse-geojson.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { makeCity, toCollection } from '../../bench/city.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (value: unknown) => parseGeoJson(bytes(JSON.stringify(value)));
const square = [[[0, 0], [1, 0], [1, 1], [0, 0]]];

describe('the bytes of a file', () => {
  test('become the arrays that its objects become, to the last bit', () => {
    const { greens } = makeCity(200, [2, 2], 1);
    const text = JSON.stringify(toCollection(greens), null, 1);

    expect(parseGeoJson(bytes(text))?.polygons).toEqual(flattenPolygons(greens));
    expect(parseGeoJson(bytes(`\ufeff${text}\n`))?.polygons).toEqual(flattenPolygons(greens));
  });

  test('any numbers are those of JSON.parse', () => {
    const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.double({ min: -180, max: 180, noNaN: true }), fc.integer());
    fc.assert(fc.property(fc.array(fc.tuple(number, number), { minLength: 1 }), (ring) => {
      const coordinates = [[...ring, ring[0]!]].map((points) => points.map(([x, y]) => [x, y]));
      const shape: Polygonal = { type: 'Polygon', coordinates: JSON.parse(JSON.stringify(coordinates)) };

      expect(parse(toCollection([shape]))?.polygons.lonLat).toEqual(flattenPolygons([shape]).lonLat);
    }));
  });

  test.each(['112.5', '-0', '1e2', '1.5E-3', '-12.345678901234567890', '0.1', '35.0000001', '123456789012345678'])('%s', (text) => {
    const file = `{"features":[{"geometry":{"type":"Polygon","coordinates":[[[${text}, 1],[2,2]]]}}]}`;

    expect(parseGeoJson(bytes(file))?.polygons.lonLat[0]).toBe(JSON.parse(text));
  });
});

describe('features', () => {
  test('without polygons keep their place, empty', () => {
    const parsed = parse({ type: 'FeatureCollection', features: [
      { type: 'Feature', properties: null, geometry: null },
      { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] } },
      { type: 'Feature', properties: {}, geometry: { coordinates: [5, 5], type: 'Point' } },
      { type: 'Feature', properties: {}, geometry: { coordinates: square, type: 'Polygon' } },
      { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [] } },
    ] });

    expect(parsed?.polygons.featureCount).toBe(5);
    expect([...parsed!.polygons.featureOf]).toEqual([3]);
    expect([...parsed!.polygons.ringStart]).toEqual([0, 4]);
  });

  test('give the polygons of a collection, and heights are passed over', () => {
    const parsed = parse({ features: [{ geometry: { type: 'GeometryCollection', geometries: [
      { type: 'Point', coordinates: [9, 9] }, { type: 'Polygon', coordinates: [[[0, 0, 5], [1, 0, 5], [1, 1, 5], [0, 0, 5]]] },
      { type: 'MultiPolygon', coordinates: [square, square] },
    ] } }] });

    expect([...parsed!.polygons.featureOf]).toEqual([0, 0, 0]);
    expect([...parsed!.polygons.lonLat.subarray(0, 6)]).toEqual([0, 0, 1, 0, 1, 1]);
  });

  test('give their properties when asked', () => {
    const properties = [{ 'name': '济源 "植物园" ]}', 'a\\': [1, { b: '{' }] }, null, { class: 'G11' }];
    const file = bytes(JSON.stringify({ name: 'x', features: properties.map((of) => ({ type: 'Feature', id: 7, properties: of, geometry: null })) }));
    const parsed = parseGeoJson(file)!;

    expect(properties.map((_, i) => propertiesOf(file, parsed, i))).toEqual(properties);
    const bare = bytes('{"features":[{}]}');
    expect(propertiesOf(bare, parseGeoJson(bare)!, 0)).toBeNull();
  });
});

describe('what is no FeatureCollection is told by null, not by an exception', () => {
  const whole = JSON.stringify(toCollection([{ type: 'Polygon', coordinates: square }]));

  test.each(['', '[]', '{}', 'null', '<kml/>', '{"type":"Polygon","coordinates":[]}', '{"features":{}}', '{"features":[1]}',
    '{"features":[{"geometry":{"coordinates":[[[[[[1]]]]]]}}]}', '{"features":[{"geometry":{"coordinates":[["a"]]}}]}',
    '{"features":[{"geometry":{"coordinates":[[[1,,2]]]}}]}', '{"features":[{"geometry":{"coordinates":[[[1 2]]]}}]}'])('%s', (text) => {
    expect(parseGeoJson(bytes(text))).toBeNull();
  });

  test('a file that breaks off anywhere', () => {
    for (let length = 0; length < whole.length; length++) expect(parseGeoJson(bytes(whole.slice(0, length)))).toBeNull();
    expect(parseGeoJson(bytes(whole))).not.toBeNull();
  });

  test('any bytes at all end', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), (noise) => {
      expect(parseGeoJson(Uint8Array.of(...bytes(whole.slice(0, 40)), ...noise))).toBeNull();
    }));
  });
});
