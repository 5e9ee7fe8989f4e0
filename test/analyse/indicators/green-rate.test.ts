import { describe, expect, test } from 'vitest';
import { greenRate } from '../../../src/analyse/indicators/green-rate.ts';
import { subjectOf } from './sample-subject.ts';

describe('the green land rate', () => {
  test('is green land by land use in the base', () => {
    expect(greenRate(subjectOf())).toMatchObject({
      quantity: { value: 0.38, unit: 'share' },
      fraction: { top: { value: 380_000, unit: 'm2' }, bottom: { value: 1_000_000, unit: 'm2' } },
    });
  });

  test('does not know canopy', () => {
    expect(greenRate(subjectOf({ canopyM2: null }, { canopy: 'no-canopy-layer' })).quantity?.value).toBe(0.38);
  });

  test('is 0 where there is a layer and no green in it, and unknown without a layer or a base', () => {
    expect(greenRate(subjectOf({ greenM2: 0 })).quantity).toEqual({ value: 0, unit: 'share' });
    expect(greenRate(subjectOf({}, { green: 'no-green-layer' }))).toMatchObject({ quantity: null, reason: 'no-green-layer' });
    expect(greenRate(subjectOf({ baseM2: 0 }, { base: 'no-built-up-part' })).reason).toBe('no-built-up-part');
  });
});
