import { describe, expect, test } from 'vitest';
import type { Assessment, IndicatorValue } from '../../src/model/indicator.ts';
import { choropleth, choroplethColour } from '../../src/paint/choropleth.ts';
import { assessmentOf, threshold } from './assessment.ts';

/** Bounds between the classes. */
function breaks(assessment: Assessment): (number | null)[] {
  return choropleth(assessment, 'park_pc', 'light')?.classes.map(({ upper }) => upper) ?? [];
}

/** L* of CIELAB from an sRGB colour, by the formulas of IEC 61966-2-1 and CIE 15. */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return y > 216 / 24_389 ? 116 * Math.cbrt(y) - 16 : (24_389 / 27) * y;
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

  test('gets darker with the value on paper and lighter in the dark, with the same bounds', () => {
    const light = choropleth(assessmentOf(five, {}), 'park_pc', 'light')?.classes ?? [];
    const dark = choropleth(assessmentOf(five, {}), 'park_pc', 'dark')?.classes ?? [];
    const ofLight = light.map(({ colour }) => lightness(colour));
    const ofDark = dark.map(({ colour }) => lightness(colour));

    expect(ofLight).toEqual(ofLight.toSorted((a, b) => b - a));
    expect(ofDark).toEqual(ofDark.toSorted((a, b) => a - b));
    expect(dark.map(({ lower }) => lower)).toEqual(light.map(({ lower }) => lower));
  });

  test('keeps neighbouring classes at least 5 L* apart in the dark, also for the colour-blind', () => {
    const dark = choropleth(assessmentOf(five, {}), 'park_pc', 'dark')?.classes ?? [];
    const ofDark = dark.map(({ colour }) => lightness(colour));
    const steps = ofDark.slice(1).map((value, index) => value - (ofDark[index] ?? Number.NaN));

    expect(Math.min(...steps)).toBeGreaterThan(5);
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
