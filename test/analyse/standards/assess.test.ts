import { describe, expect, test } from 'vitest';
import { ratio, unknown } from '../../../src/analyse/indicators/subject.ts';
import { assess } from '../../../src/analyse/standards/assess.ts';
import type { Circumstances } from '../../../src/analyse/standards/assess.ts';
import type { Threshold } from '../../../src/model/indicator.ts';
import { quantity } from '../../../src/model/units.ts';

const city: Circumstances = { basis: 'built-up', place: 'city' };
const district: Circumstances = { basis: 'built-up', place: 'district' };

function threshold(value: number, rest: Partial<Threshold> = {}): Threshold {
  return { value, exclusive: false, source: 'test', verified: true, overridden: false, ...rest };
}

/** Parks of so many m² for 10 000 residents. */
function parkFor10000(parkM2: number) {
  return ratio(quantity(parkM2, 'm2'), quantity(10_000, 'count'), 'm2/person');
}

describe('a value against a threshold', () => {
  test('is met at the threshold, and not met a hair below, whatever it is rounded to', () => {
    expect(assess(parkFor10000(148_000), threshold(14.8), city).verdict).toBe('met');
    // 14.7996 is shown as 14.80.
    expect(assess(parkFor10000(147_996), threshold(14.8), city).verdict).toBe('not-met');
  });

  test('is met where only the last digits of the arithmetic are missing', () => {
    const share = ratio(quantity(0.1 + 0.2, 'm2'), quantity(1, 'm2'), 'share');

    expect(assess(share, threshold(0.3), city).verdict).toBe('met');
    expect(assess(share, threshold(0.3, { exclusive: true }), city).verdict).toBe('not-met');
  });

  test('has to be more than the threshold where the code says "more than"', () => {
    const more = threshold(8, { exclusive: true });

    expect(assess(parkFor10000(80_000), more, city).verdict).toBe('not-met');
    expect(assess(parkFor10000(80_001), more, city).verdict).toBe('met');
  });

  test('has its gap in what the planner can build: m² of park, short by or above by', () => {
    // 14.8 · 10 000 − 120 000 and 14.8 · 10 000 − 150 000, by hand.
    expect(assess(parkFor10000(120_000), threshold(14.8), city).gap).toEqual({ value: 28_000, unit: 'm2' });
    expect(assess(parkFor10000(150_000), threshold(14.8), city).gap).toEqual({ value: -2000, unit: 'm2' });
  });

  test('has its gap in metres for a length, and in pieces for a count', () => {
    const greenways = ratio(quantity(9000, 'm'), quantity(100_000, 'count'), 'km/10k');
    const parks = ratio(quantity(3, 'count'), quantity(400_000, 'count'), 'count/100k');

    // 1.2 km for each 10 000 of 100 000 residents are 12 km; 1.5 for each 100 000 of 400 000 are 6.
    expect(greenways.quantity?.value).toBeCloseTo(0.9, 12);
    expect(assess(greenways, threshold(1.2), city).gap?.value).toBeCloseTo(3000, 6);
    expect(assess(parks, threshold(1.5), city).gap).toEqual({ value: 3, unit: 'count' });
  });
});

describe('a value that is not judged', () => {
  test('by a number that is not verified, though the gap can be read', () => {
    expect(assess(parkFor10000(120_000), threshold(14.8, { verified: false }), city)).toMatchObject({
      verdict: 'not-judged', reason: 'threshold-unverified', gap: { value: 28_000 },
    });
  });

  test('of a district, as the number binds the city', () => {
    expect(assess(parkFor10000(120_000), threshold(14.8), district)).toMatchObject({
      verdict: 'not-judged', reason: 'city-threshold', gap: { value: 28_000 }, threshold: { value: 14.8 },
    });
  });

  test('on the administrative area, or by proxy, is not even compared', () => {
    const none = { verdict: 'not-judged', threshold: null, gap: null };
    const proxy = { ...parkFor10000(120_000), proxy: true };

    expect(assess(parkFor10000(120_000), threshold(14.8), { ...city, basis: 'admin' }))
      .toMatchObject({ ...none, reason: 'admin-area-basis' });
    expect(assess(proxy, threshold(14.8), city)).toMatchObject({ ...none, reason: 'proxy-basis', proxy: true });
  });

  test('without a threshold says so', () => {
    expect(assess(parkFor10000(1), undefined, city)).toMatchObject({ reason: 'no-threshold', verdict: 'not-judged' });
  });

  test('or not known keeps the reason for that, and shows what is asked', () => {
    expect(assess(unknown('no-population'), threshold(14.8), city)).toMatchObject({
      quantity: null, reason: 'no-population', verdict: 'not-judged', gap: null, threshold: { value: 14.8 },
    });
  });
});
