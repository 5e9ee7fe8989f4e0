import { expect, test } from 'vitest';
import { nameSigns } from '../../src/model/name-signs.ts';
import { greens } from '../map/city.ts';

test('each sign of the names is there once, in the order in which it first comes; rare ones of two code units whole', () => {
  // 中心公园, 防护林带 and one without a name.
  expect(nameSigns(greens)).toBe('中心公园防护林带');
  expect(nameSigns({ ...greens, items: greens.items.map((item) => ({ ...item, name: '𠀀园𠀀' })) })).toBe('𠀀园');
});

test('of a large layer they are what the worker gathered', () => {
  const large = { blob: new Blob(), index: new ArrayBuffer(0), tally: new Map(), signs: '湨' };

  expect(nameSigns({ ...greens, large })).toBe('湨');
});
