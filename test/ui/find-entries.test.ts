import { describe, expect, test } from 'vitest';
import { EntrySearch } from '../../src/ui/find-entries.ts';
import type { SearchEntry } from '../../src/ui/find-entries.ts';

const NAMES = ['沁园街道', '济水街道', '沁园路', '南山森林公园', '旧沁园', 'Central Park', '蟒河公园'];
const entries = NAMES.map((name) => ({ layerId: null, featureId: name, name, kind: '' }));

function found(query: string, limit = 10, all: Iterable<SearchEntry> = entries): string[] {
  const search = new EntrySearch(all, query, limit);
  while (!search.isDone) search.goOn(1);
  return search.found.map(({ name }) => name);
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

  test('names many things of one kind and name once, the first, and things of another kind beside them', () => {
    const roads = [1, 2, 3].map((at) => ({ layerId: 'roads', featureId: `r${at}`, name: '沁园路', kind: '道路' }));
    const search = new EntrySearch([...roads, { ...roads[0]!, layerId: 'stops', kind: '车站' }], '沁园', 10);
    search.goOn(Infinity);

    expect(search.found.map(({ layerId, featureId }) => `${layerId} ${featureId}`)).toEqual(['roads r1', 'stops r1']);
  });

  test('looks at a million names without holding them all, a slice at a time, and has the best of all at the end', () => {
    let looked = 0;
    const many: Iterable<SearchEntry> = {
      *[Symbol.iterator]() {
        for (let at = 0; at < 1_000_000; at += 1) {
          looked += 1;
          yield { layerId: 'a', featureId: `${at}`, name: at === 999_999 ? '公园' : `公园 ${at}`, kind: '' };
        }
      },
    };
    const search = new EntrySearch(many, '公园', 3);
    search.goOn(0);
    expect(looked).toBeLessThan(2000);
    expect(search.isDone).toBe(false);
    expect(search.found.map(({ name }) => name)).toEqual(['公园 0', '公园 1', '公园 2']);

    search.goOn(Infinity);
    expect(search.found.map(({ name }) => name)).toEqual(['公园', '公园 0', '公园 1']);
  });
});
