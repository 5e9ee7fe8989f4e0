import { expect, test } from 'vitest';
import type { Edit } from '../../src/model/indicator.ts';
import { editText, editsBehind } from '../../src/text/edit-text.ts';

const edits: readonly Edit[] = [
  { kind: 'threshold', indicator: 'green_rate', source: '甲' },
  { kind: 'park-service', source: '乙' },
  { kind: 'population', districtId: 'a', district: '沁园街道', source: '丙' },
  { kind: 'population', districtId: 'b', district: '济水街道', source: '丁' },
  { kind: 'classes', role: 'green', layer: '公园', source: '戊' },
];
const sources = (of: readonly Edit[]) => of.map(({ source }) => source).join('');

test.each([
  ['park_pc', null, '丙丁戊'],
  ['park_pc', 'a', '丙戊'],
  ['park_pc', 'c', '戊'],
  ['green_rate', 'a', '甲戊'],
  // The lowest rate of green land is one of those rates.
  ['cover_min', null, '戊'],
  ['park_min', null, '丙丁戊'],
  ['comp_park', null, '丙丁戊'],
  ['green_cover', null, ''],
  ['park_service', null, '乙戊'],
] as const)('%s of %s rests on the edits %s', (indicator, districtId, expected) => {
  expect(sources(editsBehind(edits, indicator, districtId))).toBe(expected);
});

test('an edit says what was set, where, and by what', () => {
  expect(edits.map((edit) => editText(edit, 'zh-Hans'))).toEqual([
    '标准值已改 · 绿地率：甲', '服务半径已改：乙', '人口已改 · 沁园街道：丙', '人口已改 · 济水街道：丁', '绿地类别已改 · 公园：戊',
  ]);
});
