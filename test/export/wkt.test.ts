import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { wktOf } from '../../src/export/wkt.ts';
import { geometryOfWkt } from '../../src/read/wkt.ts';

const RING = [[0, 0], [1, 0], [1, 1], [0, 0]];

test.each<[Geometry, string]>([
  [{ type: 'Point', coordinates: [112.5, -35.25] }, 'POINT (112.5 -35.25)'],
  [{ type: 'MultiPoint', coordinates: [[1, 2], [3, 4]] }, 'MULTIPOINT (1 2, 3 4)'],
  [{ type: 'LineString', coordinates: [[1, 2], [3, 4]] }, 'LINESTRING (1 2, 3 4)'],
  [{ type: 'MultiLineString', coordinates: [[[1, 2], [3, 4]]] }, 'MULTILINESTRING ((1 2, 3 4))'],
  [{ type: 'Polygon', coordinates: [RING] }, 'POLYGON ((0 0, 1 0, 1 1, 0 0))'],
  [{ type: 'MultiPolygon', coordinates: [[RING], [RING]] }, 'MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((0 0, 1 0, 1 1, 0 0)))'],
])('%j becomes well-known text', (geometry, wkt) => {
  expect(wktOf(geometry)).toBe(wkt);
  expect(geometryOfWkt(wkt)).toEqual(geometry);
});

test('a collection, and what no cell can hold, has none', () => {
  const long = Array.from({ length: 5000 }, (_, index) => [index / 7, index / 11]);

  expect(wktOf({ type: 'GeometryCollection', geometries: [] })).toBeNull();
  expect(wktOf({ type: 'LineString', coordinates: long })).toBeNull();
});
