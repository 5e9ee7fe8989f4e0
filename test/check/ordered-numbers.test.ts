import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OrderedNumbers } from '../../src/check/ordered-numbers.ts';

describe('numbers in order', () => {
  test('are the neighbours that a sorted array gives, through thousands of changes', () => {
    const numbers = fc.array(fc.nat(3000), { minLength: 2000, maxLength: 4000 });
    fc.assert(fc.property(numbers, (steps) => {
      const wrong: number[] = [];
      const list = new OrderedNumbers();
      const sorted: number[] = [];
      for (const number of steps) {
        const at = sorted.findIndex((other) => other >= number);
        const place = at === -1 ? sorted.length : at;
        const isThere = sorted[place] === number;
        const isLower = (other: number) => other < number;
        const neighbours = isThere ? list.remove(number, isLower) : list.insert(number, isLower);
        sorted.splice(place, isThere ? 1 : 0, ...(isThere ? [] : [number]));
        const above = sorted[place + (isThere ? 0 : 1)];
        if (neighbours.below !== sorted[place - 1] || neighbours.above !== above) wrong.push(number);
      }
      expect(wrong).toEqual([]);
    }), { numRuns: 10 });
  });

  test('are found even where the order is in doubt', () => {
    const list = new OrderedNumbers();
    for (const number of [1, 2, 3]) list.insert(number, (other) => other < number);

    expect(list.remove(2, () => true)).toEqual({ below: 1, above: 3 });
  });
});
