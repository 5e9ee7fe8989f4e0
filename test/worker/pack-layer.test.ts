import type { Geometry } from 'geojson';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenPolygons } from '../../src/analyse/area/flat-polygons.ts';
import { checkLayer } from '../../src/check/check-layer.ts';
import { readFlatGeoJson } from '../../src/intake/flat-geojson.ts';
import { boxOfIndex, itemsIn } from '../../src/map/box-index.ts';
import { flatPlaceOf } from '../../src/model/flat-geometry.ts';
import type { Item, Layer } from '../../src/model/layer.ts';
import { withLarge } from '../../src/worker/large-layer.ts';
import { partsOf } from '../../src/worker/layers-on-the-way.ts';
import { packForWorker, packLayer, unpackInWorker, unpackLayer } from '../../src/worker/pack-layer.ts';
import { layerSpec } from '../check/layer-spec.ts';

const spec = layerSpec({ id: 'all', role: 'other' });

function layerOf(geometries: readonly Geometry[]): Layer<'other'> {
  const items = geometries.map((geometry, at): Item => ({ id: `${at}`, name: null, geometry, properties: { at } }));
  return { id: 'all', role: 'other', spec, items };
}

/** Over the border and back in, as a message does it. */
function crossed(layer: Layer, keepsProperties = true): Layer {
  return unpackLayer(structuredClone(packLayer(layer, keepsProperties)));
}

function geometriesOf({ items }: Layer): unknown {
  // As text, as GeoJSON is written.
  return JSON.parse(JSON.stringify(items.map(({ geometry }: Item) => geometry)));
}

const ring = [[0, 0], [1, 0], [1, 1], [0, 0]];
const hole = [[0.2, 0.1], [0.4, 0.1], [0.4, 0.2], [0.2, 0.1]];
const everyType: readonly Geometry[] = [
  { type: 'Point', coordinates: [5, 6] },
  { type: 'MultiPoint', coordinates: [[5, 6], [7, 8]] },
  { type: 'LineString', coordinates: [[1, 2], [3, 4], [5, 6]] },
  { type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]], [[5, 6], [7, 8], [9, 9]]] },
  { type: 'Polygon', coordinates: [ring, hole] },
  { type: 'MultiPolygon', coordinates: [[ring], [hole, ring]] },
  { type: 'MultiPolygon', coordinates: [] },
  { type: 'LineString', coordinates: [] },
];

describe('a layer that crosses the border', () => {
  test('has the geometries of every type again', () => {
    expect(geometriesOf(crossed(layerOf(everyType)))).toEqual(everyType);
  });

  test('has them again whatever their numbers and in any order', () => {
    const position = fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer());
    const lines = fc.array(fc.array(position, { maxLength: 5 }), { maxLength: 4 });
    const geometry = fc.oneof(
      lines.map((coordinates) => ({ type: 'MultiLineString' as const, coordinates })),
      lines.map((coordinates) => ({ type: 'Polygon' as const, coordinates })),
      fc.array(lines, { maxLength: 3 }).map((coordinates) => ({ type: 'MultiPolygon' as const, coordinates })),
    );
    fc.assert(fc.property(fc.array(geometry, { maxLength: 8 }), (geometries) => {
      const plain: unknown = JSON.parse(JSON.stringify(geometries));
      expect(geometriesOf(crossed(layerOf(geometries)))).toEqual(plain);
    }));
  });

  test('keeps what cannot be laid flat as it is: heights, and collections', () => {
    const odd: readonly Geometry[] = [
      { type: 'LineString', coordinates: [[1, 2, 30], [3, 4, 31]] },
      { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [1, 2] }] },
      { type: 'Polygon', coordinates: [ring] },
    ];

    expect(geometriesOf(crossed(layerOf(odd)))).toEqual(odd);
  });

  test('may cross again: the same arrays go, and a clone or a copy of an item is whole', () => {
    const once = crossed(layerOf(everyType));
    const { shapes } = packLayer(once, true);
    const copy = { ...once.items[4], geometry: { ...once.items[4]!.geometry } };

    expect(shapes).toBe(flatPlaceOf(once.items[0]!.geometry)?.shapes);
    expect(geometriesOf(crossed(once))).toEqual(everyType);
    expect(structuredClone(once.items[4]!.geometry)).toEqual(everyType[4]);
    expect(JSON.parse(JSON.stringify(copy.geometry))).toEqual(everyType[4]);
  });

  test('is the repaired one, also where the file was read straight into arrays', () => {
    const clockwise = '{"type":"Polygon","coordinates":[[[0,0],[0,1],[1,1],[1,0],[0,0]]]}';
    const file = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":${clockwise}}]}`;
    const { layer, issues } = checkLayer(spec, readFlatGeoJson(new TextEncoder().encode(file)));

    expect(issues.map(({ code }) => code)).toEqual(['ring-rewound']);
    expect(geometriesOf(crossed(layer))).toEqual([{ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] }]);
  });

  test('takes the properties along for those who ask for them', () => {
    const layer = layerOf(everyType);

    expect(crossed(layer).items.map(({ properties }) => properties)).toEqual(everyType.map((_, at) => ({ at })));
    expect(crossed(layer, false).items.every(({ properties }) => Object.keys(properties).length === 0)).toBe(true);
  });

  test('gives the kernel the same numbers', () => {
    const polygons = everyType.filter((geometry) => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon');
    const [flat, plain] = [crossed(layerOf(polygons)).items.map(({ geometry }) => geometry), polygons];

    expect(flattenPolygons(flat as typeof polygons)).toEqual(flattenPolygons(plain));
  });
});

describe('a large layer', () => {
  const ring = Array.from({ length: 21 }, (_, corner) => [Math.cos(corner), Math.sin(corner)]);
  const small = layerOf(Array.from({ length: 900 }, () => ({ type: 'LineString', coordinates: ring })));
  const large = withLarge(layerOf(Array.from({ length: 2500 }, (_, at) =>
    ({ type: 'LineString', coordinates: ring.map(([x = 0, y = 0]) => [x + at, y]) }))));

  test('goes to the worker as a handle, whatever is on it, and is whole there', async () => {
    const packed = packForWorker(large, true);

    expect(small.large ?? withLarge(small).large).toBeUndefined();
    expect(Object.keys(packed).toSorted()).toEqual(['blob', 'keepsProperties', 'layer']);
    expect(JSON.stringify(packed).length).toBeLessThan(1000);
    expect(JSON.stringify(await unpackInWorker(packed))).toBe(JSON.stringify({ ...large, large: undefined }));
  });

  test('comes to the window with its shapes by transfer and a thousand items at a time', () => {
    const parts = [...partsOf([packLayer(large, true)])];

    expect(parts.map(([part]) => ('items' in part ? part.items.length : 'shapes'))).toEqual(['shapes', 1000, 1000, 500]);
    // The five arrays of the shapes, and the index.
    expect(parts[0]![1]).toHaveLength(6);
  });

  test('comes with an index of the boxes of its items', () => {
    const [west, south, east, north] = [Math.min(...ring.map(([x = 0]) => x)), Math.min(...ring.map(([, y = 0]) => y)),
      Math.max(...ring.map(([x = 0]) => x)), Math.max(...ring.map(([, y = 0]) => y))];

    expect(boxOfIndex(large.large!.index)).toEqual([west, south, east + 2499, north]);
    // Each is two degrees wide and begins a degree on.
    expect(itemsIn(large.large!.index, [7.5, south, 7.5, north])).toEqual([7, 8]);
  });

  test('of which some shapes were repaired has the numbers of all, and is laid flat once', async () => {
    // Squares of 1/1000 degree along the equator, each seventh wound the wrong way; before them what has no place, and a point.
    const [count, wrong] = [4100, 586];
    const squareAt = (at: number) => {
      const [west, east] = [at / 1000, (at + 1) / 1000];
      return [[west, 0], [east, 0], [east, 0.001], [west, 0.001], [west, 0]];
    };
    const geometries = Array.from({ length: count }, (_, at): Geometry =>
      ({ type: 'Polygon', coordinates: [at % 7 === 0 ? squareAt(at).toReversed() : squareAt(at)] }));
    const high: Geometry = { type: 'Point', coordinates: [1, 2, 80] };
    const features = [null, high, ...geometries].map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
    const json = readFlatGeoJson(new TextEncoder().encode(JSON.stringify({ type: 'FeatureCollection', features })));
    const checked = checkLayer(spec, json);
    const layer = withLarge(checked.layer);
    const { shapes } = packLayer(layer, true);

    expect(checked.counts).toEqual({ read: count + 2, kept: count + 1, repaired: wrong });
    // What was repaired lies flat as what was not, though the first of the file does not.
    expect(checked.layer.items.filter(({ geometry }: Item) => flatPlaceOf(geometry) === null).map(({ geometry }: Item) => geometry)).toEqual([high]);
    const expected = [high, ...Array.from({ length: count }, (_, at) => ({ type: 'Polygon', coordinates: [squareAt(at)] }))];
    expect(geometriesOf(crossed(layer))).toEqual(expected);
    expect(geometriesOf(await unpackInWorker(packForWorker(layer, true)))).toEqual(expected);
    expect(layer.items.slice(1).every(({ geometry }: Item) => flatPlaceOf(geometry)?.shapes === shapes)).toBe(true);
  });
});
