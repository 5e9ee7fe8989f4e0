import { expect, test } from 'vitest';
import { peopleText, yuanText } from '../../src/text/amounts.ts';
import { initialsFinder } from '../../src/text/pinyin.ts';

test('people are counted in ten thousands in Chinese, and one by one in English', () => {
  expect(peopleText(132_600, 'zh-Hans')).toBe('13.26 万人');
  expect(peopleText(132_600, 'zh-Hant')).toBe('13.26 萬人');
  expect(peopleText(132_600, 'en')).toBe('132,600 residents');
  expect(peopleText(9_999, 'zh-Hans')).toBe('9,999 人');
});

test('people who were not counted are a dash, and nobody is nobody', () => {
  expect(peopleText(null, 'zh-Hans')).toBe('—');
  expect(peopleText(0, 'zh-Hans')).toBe('0 人');
});

test('money is written in 万元, from a hundred millions on in 亿元', () => {
  expect(yuanText(86_000_000, 'zh-Hans')).toBe('8,600 万元');
  expect(yuanText(320_000_000, 'zh-Hans')).toBe('3.20 亿元');
  expect(yuanText(86_000_000, 'en')).toBe('CNY 86.0 million');
});

test('a Chinese name has the initials by which it is typed', () => {
  const begin = initialsFinder();

  // jǐ yuán shì qìn yuán jiē dào
  expect(['j', 'jysq', 'jysqyjd'].map((initials) => begin('济源市沁园街道', initials))).toEqual([true, true, true]);
  expect(['y', 'jysx', 'jysqyjdx'].map((initials) => begin('济源市沁园街道', initials))).toEqual([false, false, false]);
  expect(begin('G1 公园', 'G1 gy')).toBe(true);
});
