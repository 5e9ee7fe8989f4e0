import { describe, expect, test } from 'vitest';
import { candidateOf, districts, imported } from './drop.ts';

const present = [await districts()];

async function populationsOf(csv: string) {
  const { layer, replaces, candidate } = await imported('人口.csv', csv, {}, present);
  const items = layer.items as readonly { readonly name: string; readonly population: number | null }[]; // districts
  return { populations: Object.fromEntries(items.map(({ name, population }) => [name, population])), replaces, candidate, layer };
}

describe('a table of attributes', () => {
  test('is joined to the districts by code, in nine digits or twelve, with zeros lost on either side', async () => {
    const { populations, replaces, candidate } = await populationsOf(
      '区划代码,城区人口\n419001001000,48000\n419001002,52000\n419001100,31000\n41900111,12000\n',
    );

    expect(populations).toEqual({ 沁园街道: 48_000, 济水街道: 52_000, 克井镇: 31_000, 下冶镇: 12_000 });
    expect(replaces).toBe('districts');
    expect(candidate.join).toMatchObject({ column: '区划代码', by: 'code', matched: 4, unmatchedRows: [], unmatchedItems: [] });
    expect(candidate.receipt.entries).toMatchObject([
      { topic: 'join', outcome: 'fixed', code: 'code-padded', count: 1, issues: [{ values: { code: '41900111', padded: '419001110' } }] },
    ]);
  });

  test('is joined by name, with the city before it, the office behind it, or bare', async () => {
    const { populations, candidate } = await populationsOf(
      '单位,常住人口（万人）\n济源市沁园街道办事处,4.8\n济水办事处,5.2\n克井,3.1\n下冶镇,1.2\n',
    );

    expect(populations).toEqual({ 沁园街道: 48_000, 济水街道: 52_000, 克井镇: 31_000, 下冶镇: 12_000 });
    expect(candidate.join).toMatchObject({ column: '单位', by: 'name', matched: 4 });
    // Told with the place of the district, but for the one that is spelt alike.
    expect(candidate.receipt.entries).toMatchObject([{ topic: 'columns' }, {
      topic: 'join', outcome: 'fixed', code: 'name-matched', count: 3,
      issues: [
        { values: { written: '济源市沁园街道办事处', item: '沁园街道' }, place: [112.58, 35.07] },
        { values: { written: '济水办事处', item: '济水街道' } }, { values: { written: '克井', item: '克井镇' } },
      ],
    }]);
  });

  test('tells rows and districts that found no partner, and a second row for one district', async () => {
    const { candidate, populations } = await populationsOf(
      '街道,人口\n沁园街道,48000\n沁园街道,1\n北海街道,60000\n合计,108000\n',
    );

    expect(populations['沁园街道']).toBe(48_000);
    expect(candidate.join).toMatchObject({
      matched: 1, unmatchedRows: ['沁园街道', '北海街道', '合计'], unmatchedItems: ['济水街道', '克井镇', '下冶镇'],
    });
    expect(candidate.questions).toContainEqual({ code: 'join-partial', values: { rows: 3, items: 3 } });
    expect(candidate.receipt.counts).toMatchObject({ read: 4, kept: 1, leftOut: 3 });
  });

  test('keeps what the districts have: their names, codes and shapes', async () => {
    const { layer } = await populationsOf('代码,XZQMC,人口,备注\n419001001,别的名字,48000,抽查\n');

    expect(layer.items[0]).toMatchObject({
      id: '419001001', name: '沁园街道', geometry: present[0]?.items[0]?.geometry,
      properties: { XZQMC: '沁园街道', 人口: '48000', 备注: '抽查' },
    });
    expect(layer.items[1]).toMatchObject({ name: '济水街道', population: null });
  });

  test('goes by the column that the user names', async () => {
    const csv = 'a,b,人口\n沁园街道,济水街道,7\n';
    const { layer } = await imported('人口.csv', csv, { join: { layer: 'districts', column: 'b', by: 'name' } }, present);

    expect(layer.items.map((item) => ('population' in item ? item.population : null))).toEqual([null, 7, null, null]);
  });

  test('without a partner is asked about, and nothing is on the map', async () => {
    const alone = await candidateOf('人口.csv', '街道,人口\n沁园街道,48000\n');
    const strange = await candidateOf('人口.csv', '街道,人口\n东城街道,1\n', present);

    for (const { kind, join, questions, receipt } of [alone, strange]) {
      expect({ kind, join, kept: receipt.counts.kept }).toEqual({ kind: 'table', join: null, kept: 0 });
      expect(questions.map(({ code }) => code)).toContain('join-missing');
    }
  });
});
