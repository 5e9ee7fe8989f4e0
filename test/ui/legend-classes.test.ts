import { describe, expect, test } from 'vitest';
import { choropleth } from '../../src/paint/choropleth.ts';
import { legendClasses, markedThreshold } from '../../src/ui/legend-classes.ts';
import { assessment, district, indicatorValue, threshold } from './city.ts';

const values = [25.31, 17.61, 12.69, 10.55, 7.47];
const city = assessment(values.map((value) => district(String(value), value)), {
  park_pc: indicatorValue('park_pc', 14.5, { threshold: threshold(14.8) }),
  park_min: indicatorValue('park_min', 7.47, { threshold: threshold(5.5) }),
});

describe('the classes of the legend', () => {
  test('run from high to low with their counts, as in the picture of the planner', () => {
    const drawn = choropleth(city, 'park_pc', 'light');
    const lines = drawn === null ? [] : legendClasses(drawn, 14.8, 'zh-Hans');

    expect(lines.map(({ label, count }) => `${label.replaceAll('\u00A0', ' ')}: ${count}`)).toEqual([
      '≥ 20.00: 1', '14.80 – 20.00: 1', '11.00 – 14.80: 1', '8.00 – 11.00: 1', '5.50 – 8.00: 1', '< 5.50: 0',
    ]);
  });

  test('have the threshold under the class that begins at it', () => {
    const drawn = choropleth(city, 'park_pc', 'light');
    const lines = drawn === null ? [] : legendClasses(drawn, 14.8, 'zh-Hans');

    expect(lines.map(({ aboveThreshold }) => aboveThreshold))
      .toEqual([false, true, false, false, false, false]);
  });

  test('mark no threshold that is not verified', () => {
    const unverified = indicatorValue('park_pc', 14.5, { threshold: threshold(14.8, { verified: false }) });

    expect(markedThreshold(city, 'park_pc')).toBe(14.8);
    expect(markedThreshold(assessment([], { park_pc: unverified }), 'park_pc')).toBeNull();
    expect(markedThreshold(city, 'green_rate')).toBeNull();
  });
});
