import { describe, expect, test } from 'vitest';
import { findEntries } from '../../src/ui/find-entries.ts';

const NAMES = ['沁园街道', '济水街道', '沁园路', '南山森林公园', '旧沁园', 'Central Park', '蟒河公园'];
const entries = NAMES.map((name) => ({ layerId: null, featureId: name, name, kind: '' }));

function found(query: string, limit = 10): string[] {
  return findEntries(entries, query, limit).map(({ name }) => name);
}

describe('the search', () => {
  test('has names that begin with the words first, the shorter before the longer', () => {
    expect(found('沁园')).toEqual(['沁园路', '沁园街道', '旧沁园']);
  });

  test('finds a part of a name, in any case and with blanks around', () => {
    expect(found(' PARK ')).toEqual(['Central Park']);
    expect(found('公园')).toEqual(['蟒河公园', '南山森林公园']);
  });

  test('finds Chinese names by the initials of their Pinyin', () => {
    expect(found('qyjd')).toEqual(['沁园街道']); // qìn yuán jiē dào
    expect(found('js')).toEqual(['济水街道']); // jǐ shuǐ
    expect(found('ns')).toEqual(['南山森林公园']);
  });

  test('does not take one letter for an initial', () => {
    expect(found('q')).toEqual([]);
  });

  test('offers the first entries before anything is typed, and never more than asked for', () => {
    expect(found('', 2)).toEqual(['沁园街道', '济水街道']);
    expect(found('园', 1)).toHaveLength(1);
  });
});
