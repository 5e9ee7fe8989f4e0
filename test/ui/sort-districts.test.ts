import { describe, expect, test } from 'vitest';
import { nextSorting, sortDistricts } from '../../src/ui/sort-districts.ts';
import type { Sorting } from '../../src/ui/sort-districts.ts';
import { district } from './city.ts';

// In the order of the data; b has no value, c is just below the threshold, d above it.
const rows = [district('a', 8, 34), district('b', null), district('c', 14, 4), district('d', 20, -26)];

function order(sorting: Sorting | null): string {
  return sortDistricts(rows, sorting, 'park_pc', 'zh-Hans').map(({ name }) => name).join('');
}

describe('the rows of the table', () => {
  test('keep the order of the data without a sorting', () => {
    expect(order(null)).toBe('abcd');
  });

  test('have unknown values last in either direction', () => {
    expect(order({ column: 'park_pc', direction: 'descending' })).toBe('dcab');
    expect(order({ column: 'park_pc', direction: 'ascending' })).toBe('acdb');
  });

  test('are sorted by the gap from the most above to the most below', () => {
    expect(order({ column: 'gap', direction: 'descending' })).toBe('dcab');
  });

  test('are all unknown for an indicator that nobody has, and stay as they were', () => {
    expect(order({ column: 'green_cover', direction: 'ascending' })).toBe('abcd');
  });

  test('are sorted by Chinese names in the order of Pinyin', () => {
    const names = ['玉泉街道', '北海街道', '沁园街道', '济水街道'].map((name) => district(name, 1));
    const sorted = sortDistricts(names, { column: 'name', direction: 'ascending' }, 'park_pc', 'zh-Hans');

    expect(sorted.map(({ name }) => name)).toEqual(['北海街道', '济水街道', '沁园街道', '玉泉街道']); // bei, ji, qin, yu
  });
});

test('a head is clicked down, up, away, and begins anew on another column', () => {
  const down = nextSorting(null, 'park_pc');
  const up = nextSorting(down, 'park_pc');

  expect([down?.direction, up?.direction]).toEqual(['descending', 'ascending']);
  expect(nextSorting(up, 'park_pc')).toBeNull();
  expect(nextSorting(up, 'gap')).toEqual({ column: 'gap', direction: 'descending' });
});
