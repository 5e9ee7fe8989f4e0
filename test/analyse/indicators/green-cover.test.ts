import { describe, expect, test } from 'vitest';
import { greenCover } from '../../../src/analyse/indicators/green-cover.ts';
import { subjectOf } from './sample-subject.ts';

describe('green coverage', () => {
  test('is canopy in the base', () => {
    expect(greenCover(subjectOf()).quantity).toEqual({ value: 0.43, unit: 'share' });
  });

  test('is unknown without a canopy layer: green land never stands in for it', () => {
    const found = greenCover(subjectOf({ canopyM2: null }, { canopy: 'no-canopy-layer' }));

    expect(found).toMatchObject({ quantity: null, reason: 'no-canopy-layer', fraction: null });
  });

  test('needs no green land layer', () => {
    expect(greenCover(subjectOf({}, { green: 'no-green-layer' })).quantity?.value).toBe(0.43);
  });
});
