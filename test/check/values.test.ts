import { describe, expect, test } from 'vitest';
import { readMonth } from '../../src/check/month.ts';
import { readBoolean, readNumber, readShare, readText } from '../../src/check/values.ts';

describe('a number in a cell', () => {
  test.each([
    [12000, 12000], ['12000', 12000], ['12,000', 12000], ['12，000', 12000], ['1,234,567.5', 1234567.5],
    ['12 000', 12000],
    ['4.8万', 48000], ['4.8 万', 48000], ['４８０００', 48000], ['约4.8万', 48000], ['1.2亿', 120_000_000], ['-3', -3],
    ['1e3', 1000], [' 7 ', 7], ['.5', 0.5], ['1.005万', 10050], ['3千', 3000], ['4.8萬', 48000],
  ])('%j is %d', (cell, value) => {
    expect(readNumber(cell)?.value).toBe(value);
  });

  test.each([
    '12,5', '1.2.3', '', '万', '四万', '12-13', '2018-09', 'NaN', 'Infinity', '1e999', '1,23,456', null, true,
    [1], {},
  ])('%j is none', (cell) => {
    expect(readNumber(cell)).toBeNull();
  });

  test('keeps the unit that follows, and whether it stood as text', () => {
    expect(readNumber('4.8万人')).toEqual({ value: 48000, fromText: true, unit: '万人' });
    expect(readNumber('65％')).toEqual({ value: 65, fromText: true, unit: '%' });
    expect(readNumber(3)).toEqual({ value: 3, fromText: false, unit: '' });
  });
});

describe('a share in a cell', () => {
  test.each([
    [0.7, 0.7], [70, 0.7], ['70%', 0.7], ['0.5%', 0.005], [1, 1], [0, 0], ['100', 1],
  ])('%j is %d', (cell, share) => {
    expect(readShare(cell)).toBe(share);
  });

  test.each([-0.1, 101, '70人', 'half', null])('%j is none', (cell) => {
    expect(readShare(cell)).toBeNull();
  });
});

describe('yes and no', () => {
  test.each([true, 1, '1', '是', '有', 'Yes', 'TRUE', '√'])('%j is yes', (cell) => {
    expect(readBoolean(cell)).toBe(true);
  });

  test.each([false, 0, '0', '否', '无', 'no', 'False'])('%j is no', (cell) => {
    expect(readBoolean(cell)).toBe(false);
  });

  test.each(['', '部分', 2, null, {}])('%j is neither', (cell) => {
    expect(readBoolean(cell)).toBeNull();
  });
});

describe('a month in a cell', () => {
  test.each([
    ['2018.9', '2018-09'], ['2018年9月', '2018-09'], ['2018-09', '2018-09'], ['2018/9/15', '2018-09'],
    ['2018年9月15日', '2018-09'],
    ['2018-09-15T00:00:00Z', '2018-09'], ['201809', '2018-09'], ['20180915', '2018-09'],
    ['２０１８．９', '2018-09'],
    ['2018.10', '2018-10'], ['2018.1', '2018-01'], [2018.9, '2018-09'], [2018.11, '2018-11'],
    [201809, '2018-09'],
    // 15 September 2018 is day 43358 of Excel: 25569 days to 1970 and 17789 days from there.
    [43358, '2018-09'], ['43358', '2018-09'],
  ])('%j is %s', (cell, month) => {
    expect(readMonth(cell)).toBe(month);
  });

  test.each<[unknown, string]>([
    [2018.1, 'Excel writes October so, too'],
    ['2018', 'a year alone'],
    [2018, 'a year alone'],
    ['2018.13', 'no month'],
    ['年底', 'words'],
    ['2018.123', 'no month'],
    [null, 'nothing'],
  ])('%j is none: %s', (cell) => {
    expect(readMonth(cell)).toBeNull();
  });
});

test('text is what stands there, without blanks at the ends; lists and objects are none', () => {
  expect([' 旭园 ', 7, false].map(readText)).toEqual(['旭园', '7', 'false']);
  expect(['', '  ', null, undefined, [], {}].map(readText)).toEqual([null, null, null, null, null, null]);
});
