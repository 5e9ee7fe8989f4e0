import { describe, expect, test } from 'vitest';
import type { Assessment, IndicatorValue } from '../../src/model/indicator.ts';
import { choropleth, choroplethColour } from '../../src/paint/choropleth.ts';
import { assessmentOf, threshold } from './assessment.ts';

/** Bounds between the classes. */
function breaks(assessment: Assessment): (number | null)[] {
  return choropleth(assessment, 'park_pc', 'light')?.classes.map(({ upper }) => upper) ?? [];
}

const five = [25.31, 17.61, 12.69, 10.55, 7.47];

describe('the choropleth', () => {
  test('breaks at the verified thresholds of 2022, as interface §2.3 lists them', () => {
    const assessment = assessmentOf(five, { park_pc: threshold(14.8), park_min: threshold(5.5) });

    expect(breaks(assessment)).toEqual([5.5, 8, 11, 14.8, 20, null]);
    expect(choropleth(assessment, 'park_pc', 'light')?.thresholds).toEqual([5.5, 14.8]);
  });

  test('does not break at a threshold that nobody verified', () => {
    const unverified = { ...threshold(14.8), verified: false };

    expect(breaks(assessmentOf(five, { park_pc: unverified }))).toEqual([5, 8, 11, 15, 20, null]);
  });

  test('puts a value that meets a threshold exactly above it', () => {
    const assessment = assessmentOf([14.8, 14.7999, 1, 1], { park_pc: threshold(14.8) });
    const drawn = choropleth(assessment, 'park_pc', 'light');

    expect(drawn?.classes.map(({ count }) => count)).toEqual([2, 0, 0, 1, 1, 0]);
    expect(drawn && choroplethColour(drawn, 14.8)).toBe('#8ABAB7');
    expect(drawn && choroplethColour(drawn, 14.7999)).toBe('#AECDB0');
  });

  test('counts every district once: in a class, or as unknown', () => {
    const drawn = choropleth(assessmentOf([...five, null, null], {}), 'park_pc', 'light');
    const inClasses = drawn?.classes.reduce((sum, { count }) => sum + count, 0);

    expect([inClasses, drawn?.unknown]).toEqual([5, 2]);
    expect(drawn && choroplethColour(drawn, null)).toBeNull();
  });

  test('runs the other way in the dark, with the same bounds', () => {
    const light = choropleth(assessmentOf(five, {}), 'park_pc', 'light')?.classes ?? [];
    const dark = choropleth(assessmentOf(five, {}), 'park_pc', 'dark')?.classes ?? [];

    expect(dark.map(({ colour }) => colour)).toEqual(light.map(({ colour }) => colour).toReversed());
    expect(dark.map(({ lower }) => lower)).toEqual(light.map(({ lower }) => lower));
  });

  test('is not drawn for fewer than four districts', () => {
    expect(choropleth(assessmentOf([1, 2, 3], {}), 'park_pc', 'light')).toBeNull();
    expect(choropleth(assessmentOf([1, 2, 3, 4], {}), 'park_pc', 'light')).not.toBeNull();
  });

  test('keeps six classes whatever the thresholds', () => {
    const bounds: Partial<Record<string, IndicatorValue['threshold']>> = {
      park_pc: threshold(3), park_min: threshold(40),
    };

    expect(breaks(assessmentOf(five, bounds))).toHaveLength(6);
    expect(breaks(assessmentOf(five, bounds))).toEqual(expect.arrayContaining([3, 40]));
  });
});
