import { expect, test } from 'vitest';
import { anchorOf } from '../../src/map/anchor.ts';

test('a line is anchored halfway along, not at its middle vertex', () => {
  // 3 + 1 long: halfway is 2 from the start.
  expect(anchorOf({ type: 'LineString', coordinates: [[0, 0], [3, 0], [3, 1]] })).toEqual([2, 0]);
});

test('of several lines the longest bears the anchor', () => {
  const coordinates = [[[0, 0], [1, 0]], [[5, 5], [5, 9]]];

  expect(anchorOf({ type: 'MultiLineString', coordinates })).toEqual([5, 7]);
});

test('a point is its own anchor, and nothing has none', () => {
  expect(anchorOf({ type: 'Point', coordinates: [7, 8] })).toEqual([7, 8]);
  expect(anchorOf({ type: 'MultiLineString', coordinates: [] })).toBeNull();
});
