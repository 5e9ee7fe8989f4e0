import { describe, expect, test } from 'vitest';
import { boxOfLayers, boxOfPairs, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { FlatBuilder } from '../../../src/analyse/area/flat-builder.ts';
import { box } from './shapes.ts';

describe('flattening', () => {
  test('numbers rings, polygons and features through', () => {
    const hole = [[0.2, 0.2], [0.4, 0.2], [0.2, 0.4], [0.2, 0.2]];
    const flat = flattenPolygons([
      { type: 'Polygon', coordinates: [box(0, 0, 1).coordinates[0]!, hole] },
      { type: 'MultiPolygon', coordinates: [box(2, 0, 1).coordinates, box(4, 0, 1).coordinates] },
    ]);

    expect(flat.featureCount).toBe(2);
    expect([...flat.featureOf]).toEqual([0, 1, 1]);
    expect([...flat.polygonStart]).toEqual([0, 2, 3, 4]);
    expect([...flat.ringStart]).toEqual([0, 5, 9, 14, 19]);
    expect([...flat.lonLat.subarray(10, 14)]).toEqual([0.2, 0.2, 0.4, 0.2]);
  });

  test('closes open rings, and leaves out what is no position', () => {
    const flat = flattenPolygons([{ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [NaN, 5], [1], [1, 1, 7]]] }]);

    expect([...flat.lonLat]).toEqual([0, 0, 1, 0, 1, 1, 0, 0]);
  });

  test('keeps the number of a feature without polygons', () => {
    const flat = flattenPolygons([{ type: 'MultiPolygon', coordinates: [] }, { type: 'Polygon', coordinates: [[]] }, box(0, 0, 1)]);

    expect(flat.featureCount).toBe(3);
    expect([...flat.featureOf]).toEqual([2]);
  });
});

test('the box of coordinate pairs and of layers; that of nothing is empty', () => {
  expect(boxOfPairs(Float64Array.of(3, 1, 2, 5))).toEqual([2, 1, 3, 5]);
  expect(boxOfLayers([flattenPolygons([box(0, 0, 1)]), flattenPolygons([]), flattenPolygons([box(4, -1, 1)])])).toEqual([0, -1, 5, 1]);
  expect(boxOfPairs(new Float64Array())[0]).toBe(Infinity);
});

test('a builder goes back to a mark', () => {
  const builder = new FlatBuilder();
  builder.addPolygons(flattenPolygons([box(0, 0, 1)]), 0, 1);
  const mark = builder.mark();
  builder.addPolygons(flattenPolygons([box(5, 5, 1)]), 0, 1);
  builder.addVertex(9, 9);
  builder.rewind(mark);
  builder.endFeature();

  expect(builder.finish()).toEqual(flattenPolygons([box(0, 0, 1)]));
});
