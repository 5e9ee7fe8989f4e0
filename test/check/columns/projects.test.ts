import { describe, expect, test } from 'vitest';
import { checkLayer } from '../../../src/check/check-layer.ts';
import { feature, layerSpec } from '../layer-spec.ts';

const POINT = { type: 'Point', coordinates: [112.6, 35.09] };

function project(properties: Record<string, unknown>) {
  const { layer, issues } = checkLayer(layerSpec({ role: 'projects' }), feature(properties, POINT));
  return { ...layer.items[0], codes: issues.map(({ code }) => code) };
}

describe('a line of the ledger', () => {
  test('is read by the usual heads of its columns', () => {
    // The form of domain.md §2.5, in 万元.
    expect(project({
      序号: 3, 项目名称: '湨河治理', 项目类别: '水系治理', 建设性质: '续建', 建设地点: '湨河', 建设规模及主要内容: '8.8公里',
      '总投资（万元）': '12,000', 累计完成投资: 4500.5, 建设单位: '水利局', 开工时间: '2018年3月', 竣工时间: 2019.12,
      形象进度: '已完成65%', 项目状态: '在建', 存在问题: '拆迁',
    })).toMatchObject({
      id: '3', name: '湨河治理', category: 'water', nature: 'continued', location: '湨河', content: '8.8公里',
      investTotalYuan: 120_000_000, investDoneYuan: 45_005_000, owner: '水利局',
      start: '2018-03', finish: '2019-12',
      progressShare: 0.65, status: 'building', problems: '拆迁', codes: [],
    });
  });

  test('has its money in yuan, by the unit in the cell, else in the head, else 万元', () => {
    expect(project({ '总投资（亿元）': 1.1 })).toMatchObject({ investTotalYuan: 110_000_000 });
    expect(project({ '总投资(元)': 5 })).toMatchObject({ investTotalYuan: 5 });
    expect(project({ '总投资（万元）': '1.2亿元' })).toMatchObject({ investTotalYuan: 120_000_000 });
    expect(project({ 总投资: '3000万' })).toMatchObject({ investTotalYuan: 30_000_000 });
    expect(project({ 总投资: 3000 })).toMatchObject({ investTotalYuan: 30_000_000 });
    expect(project({ 总投资: '三千万' })).toMatchObject({ investTotalYuan: null, codes: ['bad-number'] });
    expect(project({ 总投资: '3000平方米' })).toMatchObject({ investTotalYuan: null, codes: ['bad-number'] });
  });

  test.each([
    ['公园绿地', 'park'], ['棚户区改造', 'housing'], ['棚改', 'housing'], ['市政道路工程', 'road'], ['雨污管网', 'pipes'],
    ['智慧城市', 'smart'], ['公共服务', 'public'], ['其他', 'other'], ['park', 'park'],
  ])('of category %s is of %s', (value, category) => {
    expect(project({ category: value })).toMatchObject({ category, codes: [] });
  });

  test('of a category that nobody knows is of the others, and is told', () => {
    expect(project({ category: '???' })).toMatchObject({ category: 'other', codes: ['unknown-class'] });
  });

  test('has no progress where words alone tell it, and no month where the file is in doubt', () => {
    expect(project({ progress: '主体完工', start: 2018.1 })).toMatchObject({
      progressShare: null, start: null, codes: ['bad-value', 'bad-value'],
    });
  });
});
