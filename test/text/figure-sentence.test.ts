import { expect, test } from 'vitest';
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

test('what is unknown is told with its reason, and is no number', () => {
  const unknown = { ...short, quantity: null, threshold: null, verdict: 'not-judged', reason: 'no-population' } as const;

  expect(figureSentence('沁园街道', 'park_pc', unknown, 'zh-Hans')).toMatch(/^沁园街道：人均公园绿地无数据，[^0-9]+。$/);
  expect(figureSentence('沁园街道', 'park_pc', undefined, 'en')).toBe('沁园街道: Park area per resident unknown, No data.');
});
