import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../src/check/check-layer.ts';
import { ROLES } from '../../src/model/layer.ts';
import type { Role } from '../../src/model/layer.ts';
import { LINE, SQUARE, collection, feature, layerSpec } from './layer-spec.ts';

/** The issues of a text, short: `error ring-too-short #0`. */
function found(json: unknown, role: Role = 'other'): string[] {
  return checkLayer(layerSpec({ role }), json).issues
    .map(({ severity, code, feature }) => `${severity} ${code} ${feature ?? 'layer'}`);
}

describe('a layer', () => {
  test('may be a collection, a feature or a bare geometry', () => {
    for (const json of [collection(feature()), feature(), SQUARE]) {
      const { layer, issues, counts } = checkLayer(layerSpec(), json);

      expect(layer.items).toEqual([{ id: '#0', name: null, geometry: SQUARE, properties: {} }]);
      expect(issues).toEqual([]);
      expect(counts).toEqual({ read: 1, kept: 1, repaired: 0 });
    }
  });

  test('keeps the good features of a file with bad ones, and names each of those', () => {
    const json = collection(feature(), null, feature({}, { type: 'Polygon' }), { ...feature(), id: 'x' });
    const { layer, counts } = checkLayer(layerSpec(), json);

    expect(layer.items.map(({ id }) => id)).toEqual(['#0', 'x']);
    expect(counts).toEqual({ read: 4, kept: 2, repaired: 0 });
    expect(found(json)).toEqual(['error not-a-feature #1', 'error bad-structure #2']);
  });

  test('does not change what it is given, and shares the geometries that were sound', () => {
    const ring = [[112.6, 35.09], [112.6, 35.09], [112.61, 35.1], [112.61, 35.09]];
    const json = collection(feature({}, { type: 'Polygon', coordinates: [ring] }), feature());
    const before = structuredClone(json);

    const { layer, counts } = checkLayer(layerSpec(), json);

    expect(json).toEqual(before);
    expect(counts.repaired).toBe(1);
    expect(layer.items[1]?.geometry).toHaveProperty('coordinates', SQUARE.coordinates);
  });

  test('unfolds a geometry collection into items with numbers of their own', () => {
    const inner = { type: 'GeometryCollection', geometries: [LINE] };
    const nested = { type: 'GeometryCollection', geometries: [SQUARE, inner] };
    const { layer } = checkLayer(layerSpec(), { ...feature({ name: '旭园' }, nested), id: 7 });

    expect(layer.items.map(({ id, name, geometry }) => [id, name, geometry.type])).toEqual([
      ['7/0', '旭园', 'Polygon'], ['7/1', '旭园', 'LineString'],
    ]);
    expect(found({ ...feature({}, nested), id: 7 })).toEqual(['warning nested-collection 7']);
  });

  test('leaves out geometries that its role cannot use', () => {
    const district = feature({ name: 'x', population: 1 }, LINE);
    expect(found(district, 'districts')).toEqual(['error wrong-geometry #0']);
    expect(found(feature({ class: 'branch' }, SQUARE), 'roads')).toEqual(['error wrong-geometry #0']);
    expect(found(feature({}, LINE), 'water')).toEqual([]);
  });

  test('tells an id that comes twice, and gives the second one of its own', () => {
    const json = collection({ ...feature(), id: 1 }, { ...feature(), id: 1 });

    expect(checkLayer(layerSpec(), json).layer.items.map(({ id }) => id)).toEqual(['1', '1#1']);
    expect(found(json)).toEqual(['warning duplicate-id 1#1']);
  });

  test('without geometry, or with an empty one, says so without calling it an error', () => {
    const json = collection(feature({}, null), feature({}, { type: 'Polygon', coordinates: [] }));
    expect(found(json)).toEqual(['warning null-geometry #0', 'warning empty-geometry #1']);
  });

  test('of projected coordinates is told once for the whole file, with the likely system', () => {
    const point = { type: 'Point', coordinates: [38_372_413.44, 3_882_931.6] };
    const { issues, layer } = checkLayer(layerSpec(), collection(feature({}, point), feature({}, point)));

    expect(layer.items).toEqual([]);
    expect(issues).toMatchObject([
      { code: 'looks-projected', feature: null, values: { crs: 'EPSG:4526', count: 2 } },
    ]);
  });

  test('lists two hundred issues of a kind and counts the others', () => {
    const features = Array.from({ length: 205 }, () => feature({}, null));
    const { issues } = checkLayer(layerSpec(), collection(...features));

    expect(issues).toHaveLength(201);
    expect(issues.at(-1)).toMatchObject({ code: 'and-more', values: { code: 'null-geometry', count: 5 } });
  });
});

describe('hostile input', () => {
  test('does not reach the prototype of objects', () => {
    const properties = '{"__proto__":{"polluted":true},"name":"p","constructor":1,"toString":"x"}';
    const geometry = '{"type":"Point","coordinates":[112.6,35.08]}';
    const text = `{"type":"Feature","properties":${properties},"geometry":${geometry}}`;
    for (const role of ROLES) checkLayer(layerSpec({ role }), JSON.parse(text));

    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(checkLayer(layerSpec(), JSON.parse(text)).layer.items[0]?.name).toBe('p');
  });

  test('with a type or a property that objects inherit is a fault, not a crash', () => {
    expect(found(feature({}, { type: 'constructor', coordinates: [] }))).toEqual(['error bad-structure #0']);
    const spec = layerSpec({ role: 'green', fields: { class: 'toString' }, classes: {} });
    expect(checkLayer(spec, feature({ x: 1 })).issues[0]).toMatchObject({ code: 'missing-column' });
  });

  test('of great depth is unfolded or refused, without a stack that overflows', () => {
    let geometry: unknown = LINE;
    let list: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) {
      geometry = { type: 'GeometryCollection', geometries: [geometry] };
      list = [list];
    }
    expect(found(geometry)).toEqual(['warning nested-collection #0']);
    expect(found(feature({}, { type: 'Polygon', coordinates: list }))).toEqual(['error bad-coordinate #0']);
    expect(found(feature({ list }))).toEqual(['error bad-structure #0']);
  });

  test('of a million bad numbers stops at the first of each feature', () => {
    const coordinates = Array.from({ length: 1_000_000 }, () => [null, 'x']);
    expect(found(feature({}, { type: 'LineString', coordinates }))).toEqual(['error bad-coordinate #0']);
  });

  test('of any JSON at all gives a layer and issues, for every role', () => {
    const number = fc.oneof(fc.double(), fc.integer({ min: 30, max: 130 }), fc.jsonValue());
    const position = fc.array(number, { maxLength: 4 });
    const ring = fc.array(position, { maxLength: 6 });
    const rings = fc.array(ring, { maxLength: 3 });
    const coordinates = fc.oneof(position, ring, rings, fc.array(rings, { maxLength: 2 }));
    const type = fc.constantFrom(
      'Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection',
    );
    const geometry = fc.record({ type, coordinates, geometries: fc.jsonValue() });
    const key = fc.constantFrom('name', 'population', 'class', '__proto__', 'id', '总投资', 'start', 'length');
    const feature = fc.record({
      type: fc.constantFrom('Feature', 'Point'),
      id: fc.jsonValue(),
      properties: fc.oneof(fc.dictionary(key, fc.jsonValue()), fc.jsonValue()),
      geometry: fc.oneof(geometry, fc.jsonValue()),
    });
    const features = fc.array(fc.oneof(fc.jsonValue(), feature));
    const whole = fc.record({ type: fc.constant('FeatureCollection'), features });
    const json = fc.oneof(fc.jsonValue(), geometry, whole);

    fc.assert(fc.property(json, fc.constantFrom(...ROLES), (value, role) => {
      const { layer, counts } = checkLayer(layerSpec({ role }), value);
      expect(counts.kept).toBe(layer.items.length);
      expect(new Set(layer.items.map(({ id }) => id)).size).toBe(layer.items.length);
    }), { numRuns: 300 });
  }, 30_000);
});
