import type { Geometry } from 'geojson';
import { describe, expect, test, vi } from 'vitest';
import { FlatCollector } from '../../src/model/flat-collector.ts';
import { NOT_FLAT, flatPlaceOf } from '../../src/model/flat-geometry.ts';
import { flattenShapes, withFlatShapes } from '../../src/model/flatten-shapes.ts';
import type { Item, Layer } from '../../src/model/layer.ts';
import { layerSpec } from '../check/layer-spec.ts';

const ring = [[0, 0], [4, 0], [4, 4], [0, 0]];
const hole = [[1, 0.5], [2, 0.5], [2, 1], [1, 0.5]];
const far = [[10, 10], [11, 10], [11, 11], [10, 10]];
const polygon: Geometry = { type: 'Polygon', coordinates: [ring, hole] };
const multi: Geometry = { type: 'MultiPolygon', coordinates: [[far], [ring, hole]] };
const line: Geometry = { type: 'LineString', coordinates: [[5, 6], [7, 8]] };
const high: Geometry = { type: 'LineString', coordinates: [[5, 6, 1], [7, 8, 2]] };

/** Geometries over one set of shapes, as a large file is read. */
function laidFlat(...geometries: readonly Geometry[]): Geometry[] {
  const collector = new FlatCollector(0);
  const flat = geometries.map((geometry) => collector.add(geometry));
  collector.finish();
  return flat;
}

function layerOf(geometries: readonly Geometry[]): Layer<'other'> {
  const items = geometries.map((geometry, at): Item => ({ id: `${at}`, name: null, geometry, properties: {} }));
  return { id: 'all', role: 'other', spec: layerSpec({ id: 'all' }), items };
}

describe('laid flat', () => {
  test('the arrays are those of the drawing in flat-geometry.ts, counted by hand', () => {
    const { lonLat, ...starts } = flattenShapes([polygon, high, multi, line]);

    // Polygon, left out, MultiPolygon and LineString of the list of types.
    expect(Array.from(starts.types)).toEqual([4, NOT_FLAT, 5, 2]);
    // Four corners a ring: two rings, then three, then a line of two.
    expect(Array.from(starts.pathStart)).toEqual([0, 4, 8, 12, 16, 20, 22]);
    // A polygon of two rings, one of one, one of two, the line.
    expect(Array.from(starts.groupStart)).toEqual([0, 2, 3, 5, 6]);
    expect(Array.from(starts.shapeStart)).toEqual([0, 1, 1, 3, 4]);
    expect(Array.from(lonLat)).toEqual([ring, hole, far, ring, hole, [[5, 6], [7, 8]]].flat(2));
  });

  test('the same arrays come out where some lay flat before, here and there', () => {
    const [untouched, , other] = laidFlat(polygon, line, line);
    const [repaired] = laidFlat(multi);

    expect(flattenShapes([untouched!, high, repaired!, other!])).toEqual(flattenShapes([polygon, high, multi, line]));
  });

  test('those that lay flat are copied as numbers: none of their positions is made', () => {
    const [untouched, , other] = laidFlat(polygon, line, line);
    const asked = [untouched!, other!].map((geometry) => vi.spyOn(geometry as Geometry & { coordinates: unknown }, 'coordinates', 'get'));
    flattenShapes([untouched!, multi, other!]);

    expect(asked.map((spy) => spy.mock.calls.length)).toEqual([0, 0]);
  });
});

describe('a layer with one set of shapes', () => {
  test('keeps its geometries, and is not laid flat again: neither whole nor in part', () => {
    const [untouched, , other] = laidFlat(polygon, line, line);
    const [repaired] = laidFlat(multi);
    const flat = withFlatShapes(layerOf([untouched!, high, repaired!, other!]));
    const shapes = flatPlaceOf(flat.items[0]!.geometry)?.shapes;

    expect(JSON.parse(JSON.stringify(flat.items.map(({ geometry }) => geometry)))).toEqual([polygon, high, multi, line]);
    expect(flattenShapes(flat.items.map(({ geometry }) => geometry))).toBe(shapes);
    expect(withFlatShapes(flat)).toBe(flat);
  });

  test('of a file whose shapes are all untouched stays as it is', () => {
    const layer = layerOf(laidFlat(polygon, multi));

    expect(withFlatShapes(layer)).toBe(layer);
  });
});
