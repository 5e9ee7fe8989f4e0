import { describe, expect, test } from 'vitest';
import { formatDate, formatQuantity, formatValue } from '../../src/text/format.ts';

describe('a quantity', () => {
  test('in square metres is shown in hectares', () => {
    expect(formatQuantity({ value: 123_456, unit: 'm2' }, 'zh-Hans')).toBe('12.35\u00A0公顷');
    expect(formatQuantity({ value: 51_715_500, unit: 'm2' }, 'en')).toBe('5,171.55\u00A0ha');
  });

  test('that is a share is shown in per cent', () => {
    expect(formatQuantity({ value: 0.43256, unit: 'share' }, 'zh-Hant')).toBe('43.26\u00A0%');
  });

  test('that is unknown is a dash, never a zero', () => {
    expect(formatQuantity(null, 'en')).toBe('—');
    expect(formatValue(null, 'zh-Hans')).toBe('—');
  });

  test('of zero is a zero', () => {
    expect(formatQuantity({ value: 0, unit: 'm2/person' }, 'zh-Hans')).toBe('0.00\u00A0m²/人');
  });

  test('can be asked for with other decimals', () => {
    expect(formatValue({ value: 0.43256, unit: 'share' }, 'en', 1)).toBe('43.3');
  });
});

test('a date is written as its readers write it; what is no date stays as it is', () => {
  expect(formatDate('2024-12-31', 'en')).toBe('31 Dec 2024');
  expect(formatDate('2024-12-31', 'zh-Hans')).toBe('2024年12月31日');
  expect(formatDate('2024年底', 'zh-Hans')).toBe('2024年底');
});
