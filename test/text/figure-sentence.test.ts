import { expect, test } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { figureSentence } from '../../src/text/figure-sentence.ts';
import { indicatorValue, threshold } from '../ui/city.ts';

const short = indicatorValue('park_pc', 14.5, {
  threshold: threshold(14.8), verdict: 'not-met', reason: null, gap: { value: 124_000, unit: 'm2' },
});
/** With plain blanks in place of those that do not break. */
const plain = (sentence: string) => sentence.replaceAll('\u00A0', ' ');

test('a figure is told with its threshold and what is missing', () => {
  expect(plain(figureSentence('合计', 'park_pc', short, 'zh-Hans'))).toBe('合计：人均公园绿地 14.50 m²/人，标准值 ≥ 14.80，还差 12.4 公顷。');
  expect(plain(figureSentence('City', 'park_pc', short, 'en')))
    .toBe('City: Park area per resident 14.50 m²/person, threshold ≥ 14.80, short by 12.4 ha.');
});

test('a threshold that nothing is judged by is not told', () => {
  const unverified = { ...short, threshold: threshold(14.8, { verified: false }), verdict: 'not-judged', reason: 'threshold-unverified' } as const;

  expect(plain(figureSentence('合计', 'park_pc', unverified, 'zh-Hans'))).toBe('合计：人均公园绿地 14.50 m²/人。');
});

test('green spaces that do not tell enough are told with number and area, in three languages', () => {
  const untold = { reason: 'class-unknown', count: 2, areaM2: 12_340 } as const;
  const unknown = { ...short, quantity: null, threshold: null, verdict: 'not-judged', reason: 'class-unknown', untold } as const;

  expect(['zh-Hans', 'zh-Hant', 'en'].map((language) => plain(figureSentence('沁园街道', 'park_pc', unknown, language as Language)))).toEqual([
    '沁园街道：人均公园绿地无数据，有绿地类别不明，可能计入，请补上类别（2 处，1.23 公顷）。',
    '沁园街道：人均公園綠地無資料，有綠地類別不明，可能計入，請補上類別（2 處，1.23 公頃）。',
    '沁园街道: Park area per resident unknown, Green spaces of unknown class may count here: give their class (2, 1.23 ha).',
  ]);
});

test('what is unknown is told with its reason, and is no number', () => {
  const unknown = { ...short, quantity: null, threshold: null, verdict: 'not-judged', reason: 'no-population' } as const;

  expect(figureSentence('沁园街道', 'park_pc', unknown, 'zh-Hans')).toMatch(/^沁园街道：人均公园绿地无数据，[^0-9]+。$/);
  expect(figureSentence('沁园街道', 'park_pc', undefined, 'en')).toBe('沁园街道: Park area per resident unknown, No data.');
});
