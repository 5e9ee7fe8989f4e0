import { describe, expect, test } from 'vitest';
import { ratio, topFor } from '../../../src/analyse/indicators/subject.ts';
import { quantity } from '../../../src/model/units.ts';

describe('a ratio', () => {
  test('and the way back from it agree in every unit', () => {
    for (const unit of ['share', 'm2/person', 'count/10k', 'count/100k', 'km/km2', 'km/10k'] as const) {
      const bottom = quantity(70_000, 'count');
      const { quantity: value } = ratio(quantity(21, 'count'), bottom, unit);

      expect(topFor(value!, bottom)).toBeCloseTo(21, 9);
    }
  });

  test('by nothing is a bug, not a value', () => {
    expect(() => ratio(quantity(1, 'm2'), quantity(0, 'm2'), 'share')).toThrow(RangeError);
  });
});
