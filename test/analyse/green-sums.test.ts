import { describe, expect, test } from 'vitest';
import { countComprehensiveParks, greenArea } from '../../src/analyse/green-sums.ts';
import type { GreenStep } from '../../src/analyse/sort-greens.ts';
import { box } from './boxes.ts';
import { green } from './sample-city.ts';

const item = green('G1', box(0, 0, 1, 1));
const steps: GreenStep[] = [
  { group: 'G1', share: 1, items: [item] },
  { group: 'G2', share: 1, items: [] },
  { group: 'XG', share: 1, items: [item] },
  { group: 'G3', share: 0.6, items: [item] },
  { group: 'G3', share: 0.4, items: [item] },
];

describe('green land', () => {
  test('gives land under several to the first, and squares the green part of the rest', () => {
    // Unions of 100, 100, 130, 150 and 160 m²: 100 + 0 + 30 + 0.6 · 20 + 0.4 · 10, by hand.
    const { totalM2, partsM2 } = greenArea(steps, (step) => [100, 100, 130, 150, 160][step]!);

    expect(partsM2).toEqual({ G1: 100, XG: 30, G3: 16 });
    expect(totalM2).toBe(146);
  });

  test('has parts that sum to the total', () => {
    const { totalM2, partsM2 } = greenArea(steps, (step) => 100 * Math.sqrt(step + 1));

    expect(Object.values(partsM2).reduce((sum, part) => sum + part, 0)).toBeCloseTo(totalM2, 9);
  });

  test('is nothing without steps', () => {
    expect(greenArea([], () => 0)).toEqual({ totalM2: 0, partsM2: {} });
  });
});

describe('comprehensive parks', () => {
  const shape = box(0, 0, 1, 1);

  test('are the G11 that are here', () => {
    const parks = [green('G11', shape, 'p/1'), green('G11', shape, 'p/2'), green('G12', shape, 'p/3')];

    expect(countComprehensiveParks(parks, parks)).toBe(2);
    expect(countComprehensiveParks(parks, parks.slice(0, 1))).toBe(1);
  });

  test('cannot be told where every park is just G1, but are none where finer classes are told', () => {
    const coarse = [green('G1', shape), green('G3', shape, 'g', 0.7)];
    const finer = [green('G1', shape), green('G14', shape)];

    expect(countComprehensiveParks(coarse, coarse)).toBeNull();
    expect(countComprehensiveParks(finer, finer)).toBe(0);
    expect(countComprehensiveParks([], [])).toBe(0);
  });
});
