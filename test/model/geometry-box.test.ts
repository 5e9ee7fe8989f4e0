import { describe, expect, test } from 'vitest';
import { FlatCollector } from '../../src/model/flat-collector.ts';
import { NOWHERE, boxOf, joinBoxes } from '../../src/model/geometry-box.ts';
import { box } from '../map/city.ts';

describe('a box', () => {
  test('is told by the coordinates, not by what a file claims', () => {
    expect(boxOf({ ...box(1, 2, 3, 4), bbox: [0, 0, 9, 9] })).toEqual([1, 2, 3, 4]);
  });

  test('is null for nothing, and nothing does not widen the others', () => {
    expect(boxOf({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
    expect(joinBoxes([null, [1, 2, 3, 4], [0, 3, 2, 5]])).toEqual([0, 2, 3, 5]);
    expect(joinBoxes([null])).toBeNull();
  });

  test('of what lies nowhere is joined to another without a change', () => {
    expect(joinBoxes([NOWHERE, [1, 2, 3, 4]])).toEqual([1, 2, 3, 4]);
  });

  test('is the same of a shape that lies flat, and goes around all members of a collection', () => {
    const flat = new FlatCollector(0).add({ type: 'LineString', coordinates: [[5, 1], [4, 9], [7, 2]] });

    expect(boxOf(flat)).toEqual([4, 1, 7, 9]);
    expect(boxOf({ type: 'GeometryCollection', geometries: [flat, { type: 'Point', coordinates: [-1, 5, 80] }] })).toEqual([-1, 1, 7, 9]);
  });
});
