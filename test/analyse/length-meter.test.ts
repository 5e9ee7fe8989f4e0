import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { LengthMeter } from '../../src/analyse/length-meter.ts';
import type { Linear } from '../../src/model/layer.ts';
import { box, meridianM, parallelM } from './boxes.ts';

// Two districts side by side, 0.02° wide and 0.01° high each, and built-up land in the middle:
//
//       112.60      112.62      112.64
//  35.10  ┌───────────┬───────────┐
//         │  west  ┏━━┿━━┓  east  │       built up: 112.61 to 112.63
//  35.09  └────────┻━━┷━━┻────────┘
const west = box(112.6, 35.09, 112.62, 35.1);
const east = box(112.62, 35.09, 112.64, 35.1);
const middle = box(112.61, 35.09, 112.63, 35.1);
const districts = [west, east];

function line(...coordinates: [number, number][]): Linear {
  return { type: 'LineString', coordinates };
}

/** How far the lengths are off, at most, metres. */
function offM(found: readonly number[], expected: readonly number[]): number {
  return Math.max(...found.map((value, index) => Math.abs(value - expected[index]!)));
}

describe('lines by district', () => {
  test('are cut at the border, and the parts sum to the whole', () => {
    const found = new LengthMeter(districts, null).measure([line([112.605, 35.095], [112.635, 35.095])]);

    expect(offM(found.districts, [parallelM(35.095, 0.015), parallelM(35.095, 0.015)])).toBeLessThan(1e-3);
    expect(offM([found.city], [parallelM(35.095, 0.03)])).toBeLessThan(1e-3);
  });

  test('count in the built-up area only, where there is one', () => {
    const meter = new LengthMeter(districts, [middle]);
    const found = meter.measure([line([112.59, 35.095], [112.65, 35.095])]);

    expect(offM(found.districts, [parallelM(35.095, 0.01), parallelM(35.095, 0.01)])).toBeLessThan(1e-3);
    expect(offM([found.city], [parallelM(35.095, 0.02)])).toBeLessThan(1e-3);
  });

  test('along a common border count half in each district, and whole in the city', () => {
    const found = new LengthMeter(districts, null).measure([line([112.62, 35.08], [112.62, 35.11])]);
    const halfM = meridianM(35.095, 0.01) / 2;

    expect(offM(found.districts, [halfM, halfM])).toBeLessThan(1e-3);
    expect(offM([found.city], [2 * halfM])).toBeLessThan(1e-3);
  });

  test('along the outer border count half, whether they run with it or back', () => {
    const meter = new LengthMeter(districts, null);
    const there = meter.measure([line([112.6, 35.09], [112.6, 35.1])]);
    const back = meter.measure([line([112.6, 35.1], [112.6, 35.09])]);

    expect(offM(there.districts, [meridianM(35.095, 0.01) / 2, 0])).toBeLessThan(1e-3);
    expect(back.city).toBeCloseTo(there.city, 6);
  });

  test('in two districts that overlap count in both, and once in the city', () => {
    const overlapping = new LengthMeter([box(112.6, 35.09, 112.63, 35.1), box(112.61, 35.09, 112.64, 35.1)], null);
    const found = overlapping.measure([line([112.6, 35.095], [112.64, 35.095])]);

    expect(offM(found.districts, [parallelM(35.095, 0.03), parallelM(35.095, 0.03)])).toBeLessThan(1e-3);
    expect(offM([found.city], [parallelM(35.095, 0.04)])).toBeLessThan(1e-3);
  });

  test('do not count in the hole of a district', () => {
    const hole = box(112.605, 35.092, 112.615, 35.098).coordinates[0]!;
    const holed: Polygon = { type: 'Polygon', coordinates: [west.coordinates[0]!, hole] };
    const found = new LengthMeter([holed], null).measure([line([112.6, 35.095], [112.62, 35.095])]);

    expect(offM(found.districts, [parallelM(35.095, 0.01)])).toBeLessThan(1e-3);
  });

  test('have no length without districts, or where a place is repeated', () => {
    expect(new LengthMeter([], null).measure([line([112.6, 35], [112.7, 35])])).toEqual({ districts: [], city: 0 });
    expect(new LengthMeter([west], null).measure([line([112.61, 35.095], [112.61, 35.095])]).city).toBe(0);
  });
});
