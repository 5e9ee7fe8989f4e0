import { describe, expect, test } from 'vitest';
import { relationText, shortGapText, thresholdText, toneOf, verdictText } from '../../src/text/verdict.ts';
import { indicatorValue, threshold } from '../ui/city.ts';

const short = indicatorValue('park_pc', 14.5, {
  threshold: threshold(14.8), verdict: 'not-met', reason: null, gap: { value: 124_000, unit: 'm2' },
});
const above = { ...short, verdict: 'met', gap: { value: -206_000, unit: 'm2' } } as const;

/** With plain blanks in place of those that do not break. */
function plain(sentence: string): string {
  return sentence.replaceAll('\u00A0', ' ');
}

describe('a verdict in words', () => {
  test('names what is missing or over in hectares', () => {
    expect(plain(verdictText(short, 'zh-Hans'))).toBe('还差 12.4 公顷');
    expect(plain(verdictText(above, 'zh-Hant'))).toBe('餘 20.6 公頃');
    expect(plain(verdictText(short, 'en'))).toBe('short by 12.4 ha');
  });

  test('is met or not met where no gap can be told', () => {
    expect(verdictText({ ...above, gap: null }, 'zh-Hans')).toBe('达标');
    expect(verdictText({ ...short, gap: null }, 'en')).toBe('Not met');
  });

  test('judges nothing by a threshold that is not verified, whatever the gap', () => {
    const doubtful = threshold(14.8, { verified: false });
    const unverified = { ...short, verdict: 'not-judged', threshold: doubtful } as const;

    expect(toneOf({ ...unverified, reason: 'threshold-unverified' })).toBe('na');
    expect(toneOf({ ...unverified, reason: 'city-threshold' })).toBe('na');
    expect(verdictText({ ...unverified, reason: 'threshold-unverified' }, 'zh-Hans')).toBe('不作判定');
    expect(shortGapText({ ...unverified, reason: 'threshold-unverified' }, 'zh-Hans')).toBe('—');
  });

  test('holds a district against the threshold of the city by its gap', () => {
    const district = { ...short, verdict: 'not-judged', reason: 'city-threshold' } as const;

    expect(toneOf(district)).toBe('fail');
    expect(toneOf({ ...district, gap: { value: 0, unit: 'm2' } })).toBe('pass');
    expect(shortGapText(district, 'zh-Hans')).toBe('差 12.4');
  });

  test('never shows a gap that is there as nothing', () => {
    const hair = { ...short, gap: { value: 3, unit: 'm2' } } as const;

    expect(plain(verdictText(hair, 'zh-Hans'))).toBe('还差 < 0.1 公顷');
  });

  test('counts whole parks: a part of one is one more to build', () => {
    const parks = { ...short, gap: { value: 0.4, unit: 'count' } } as const;

    expect(plain(verdictText(parks, 'zh-Hans'))).toBe('还差 1 个');
  });
});

describe('a threshold in words', () => {
  test('says whether its own number is enough', () => {
    expect(plain(thresholdText(threshold(14.8), 'm2/person', 'zh-Hans'))).toBe('≥ 14.80');
    expect(plain(thresholdText(threshold(8, { exclusive: true }), 'm2/person', 'zh-Hans'))).toBe('> 8.00');
  });

  test('is shown as the value lies to it', () => {
    const strict = threshold(8, { exclusive: true });

    expect(plain(relationText(short, threshold(14.8), 'm2/person', 'zh-Hans'))).toBe('< 14.80');
    expect(plain(relationText(short, strict, 'm2/person', 'zh-Hans'))).toBe('≤ 8.00');
    expect(plain(relationText(above, threshold(14.8), 'm2/person', 'zh-Hans'))).toBe('≥ 14.80');
  });
});
