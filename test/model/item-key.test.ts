import { expect, test } from 'vitest';
import { indexOfItem } from '../../src/model/item-key.ts';
import { greens } from '../map/city.ts';

test('an item is found by its id, whatever is said of its place', () => {
  expect(indexOfItem(greens, { featureId: 'belt' })).toBe(1);
  expect(indexOfItem(greens, { featureId: 'belt', at: 1 })).toBe(1);
  // The layer has changed since.
  expect(indexOfItem(greens, { featureId: 'belt', at: 2 })).toBe(1);
  expect(indexOfItem(greens, { featureId: 'belt', at: 99 })).toBe(1);
  expect(indexOfItem(greens, { featureId: 'gone', at: 1 })).toBe(-1);
});
