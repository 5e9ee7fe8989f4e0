import { describe, expect, test } from 'vitest';
import { diagnose, isSwapped } from '../../src/check/whereabouts.ts';

describe('numbers that are no longitude and latitude', () => {
  test.each([
    // Jiyuan in each system: domain.md §4.2
    [38_372_413.44, 3_882_931.6, 'EPSG:4526'],
    [37_646_065, 3_883_209.6, 'EPSG:4525'],
    [3_882_931.6, 38_372_413.44, 'EPSG:4526'],
    [19_646_065, 3_883_209.6, 'EPSG:4497'],
    [372_413.44, 3_882_931.6, 'CGCS2000 Gauss–Krüger'],
    [12_534_718, 4_173_087, 'EPSG:3857'],
  ])('%d, %d look projected: %s', (x, y, crs) => {
    expect(diagnose([x, y])).toMatchObject({ code: 'looks-projected', values: { crs } });
  });

  test('look swapped where the other order is a place in China', () => {
    expect(diagnose([35.0671, 112.6013]).code).toBe('looks-swapped');
    expect(isSwapped([35.0671, 75])).toBe(true);
    expect(isSwapped([112.6013, 35.0671])).toBe(false);
  });

  test.each([[181, 10], [-149.9, -107.2], [1e12, 3], [500, 300]])('%d, %d are out of range', (x, y) => {
    expect(diagnose([x, y])).toEqual({ code: 'out-of-range', values: { x, y } });
  });
});
