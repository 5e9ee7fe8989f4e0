import { describe, expect, test } from 'vitest';
import type { Layer, ProjectSite } from '../../src/model/layer.ts';
import { featureFacts } from '../../src/ui/feature-facts.ts';
import { greens, roads, sites } from '../paint/layers.ts';

function ledger(more: Partial<ProjectSite>): Layer<'projects'> {
  const layer = sites([['park', 'building']]);
  return { ...layer, items: layer.items.map((item) => ({ ...item, ...more })) };
}

/** "label: value" of each fact, with plain blanks. */
function told(layer: Layer, id: string): string[] {
  const facts = featureFacts(layer, id, 'zh-Hans')?.facts ?? [];
  return facts.map(({ label, value }) => `${label}: ${value}`.replaceAll('\u00A0', ' '));
}

describe('what is told of a thing on the map', () => {
  test('is nothing for an item that is not there', () => {
    expect(featureFacts(greens(['G1']), 'none', 'zh-Hans')).toBeNull();
  });

  test('names the class with its code, or says that it is not known', () => {
    const layer = greens(['G11', null]);

    expect(featureFacts(layer, 'g0', 'zh-Hans')?.kind).toBe('综合公园 G11');
    expect(featureFacts(layer, 'g1', 'zh-Hans')?.kind).toBe('类别不明');
    expect(featureFacts(layer, 'g1', 'zh-Hans')?.name).toBe('未命名（g1）');
  });

  test('leaves out what the file does not tell', () => {
    const layer = roads(['arterial']);
    const told1 = { ...layer, items: layer.items.map((item) => ({ ...item, shaded: false })) };

    expect(told(layer, 'r0')).toEqual([]);
    expect(told(told1, 'r0')).toEqual(['林荫路: 否']);
  });

  test('has the ledger in its own order, money in 万元 or 亿元 with the share that is spent', () => {
    const layer = ledger({
      nature: 'extended', location: '文昌路', start: '2018-09',
      investTotalYuan: 86_000_000, investDoneYuan: 51_600_000,
    });

    expect(told(layer, 'p0')).toEqual([
      '项目状态: 在建', '建设性质: 改扩建', '建设地点: 文昌路', '总投资: 8,600 万元',
      '已完成投资: 5,160 万元（60 %）', '建设期: 2018-09 — …', // 5,160 of 8,600 is 60 %
    ]);
    expect(told(ledger({ investTotalYuan: 320_000_000 }), 'p0')).toContain('总投资: 3.20 亿元');
  });

  test('has the properties of the file as plain text, whatever they are', () => {
    const layer = ledger({ properties: { a: '<b>x</b>', b: 3, c: { d: [1] }, e: null, f: '' } });

    expect(featureFacts(layer, 'p0', 'en')?.properties).toEqual([
      { label: 'a', value: '<b>x</b>' }, { label: 'b', value: '3' }, { label: 'c', value: '{"d":[1]}' },
    ]);
  });
});
