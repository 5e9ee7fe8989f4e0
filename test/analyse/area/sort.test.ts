import { expect, test } from 'vitest';
import { insertByKey, sortByKey } from '../../../src/analyse/area/sort.ts';
import { randomNumbers } from '../random-numbers.ts';

test.each([0, 1, 2, 30, 1000])('%i items are in the order that the engine’s sort gives', (count) => {
  const random = randomNumbers(count);
  // Few different keys, so that there are ties.
  const keys = Float64Array.from({ length: count }, () => Math.floor(random() * count * 0.7));
  const [quick, insertion] = [new Int32Array(count), new Int32Array(count)].map((order) => order.map((_, i) => i));
  sortByKey(quick!, keys, 0, count);
  insertByKey(insertion!, keys, 0, count);
  const expected = keys.toSorted();

  expect([...quick!].map((item) => keys[item])).toEqual([...expected]);
  expect([...insertion!].map((item) => keys[item])).toEqual([...expected]);
  expect(new Set(quick).size).toBe(count);
});

test('only the range given is sorted', () => {
  const order = Int32Array.of(3, 2, 1, 0);
  sortByKey(order, Float64Array.of(0, 1, 2, 3), 1, 3);

  expect([...order]).toEqual([3, 1, 2, 0]);
});

test.each([['all the same', () => 5], ['ascending', (i: number) => i], ['descending', (i: number) => -i]])(
  'a hundred thousand keys, %s, take no n²', (_, key) => {
    const count = 100_000;
    const keys = Float64Array.from({ length: count }, (__, i) => key(i));
    const order = new Int32Array(count).map((__, i) => i);
    sortByKey(order, keys, 0, count);

    expect(order.every((item, i) => i === 0 || keys[item]! >= keys[order[i - 1]!]!)).toBe(true);
  });
