import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clipLine, clipRing } from '../../../src/map/tiles/clip.ts';

const RANGE = { least: 0, most: 10 };

/** Of a closed ring, by the shoelace formula. */
function areaOf(ring: readonly number[]): number {
  let sum = 0;
  for (let at = 2; at < ring.length; at += 2) sum += ring[at - 2]! * ring[at + 1]! - ring[at]! * ring[at - 1]!;
  return Math.abs(sum) / 2;
}

function box(west: number, south: number, east: number, north: number): number[] {
  return [west, south, east, south, east, north, west, north, west, south];
}

describe('of a ring', () => {
  test('what is within is itself, what is outside is nothing', () => {
    const within = box(1, 1, 9, 9);

    expect(clipRing(within, RANGE)).toBe(within);
    expect(areaOf(clipRing(box(11, 1, 12, 2), RANGE))).toBe(0);
  });

  test('of any box the part that both boxes have is left', () => {
    const number = fc.integer({ min: -30, max: 30 });
    fc.assert(fc.property(number, number, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (x, y, width, height) => {
      const overlap = (from: number, length: number) => Math.max(0, Math.min(10, from + length) - Math.max(0, from));

      expect(areaOf(clipRing(box(x, y, x + width, y + height), RANGE))).toBeCloseTo(overlap(x, width) * overlap(y, height), 9);
    }));
  });

  test('a slope is cut where it leaves', () => {
    const triangle = (leg: number) => [0, 0, leg, 0, 0, leg, 0, 0];

    // x + y = 20 meets the square at its far corner only.
    expect(areaOf(clipRing(triangle(20), RANGE))).toBe(100);
    // x + y = 15 takes a corner of 5 by 5 off it, half of which lies beyond.
    expect(areaOf(clipRing(triangle(15), RANGE))).toBe(100 - 12.5);
    expect(areaOf(clipRing(triangle(10), RANGE))).toBe(50);
  });
});

describe('of a line', () => {
  test('the pieces within are left, in one part while it stays within', () => {
    expect(clipLine([-5, 5, 5, 5, 5, 15], RANGE)).toEqual([[0, 5, 5, 5, 5, 10]]);
    expect(clipLine([5, 5, 5, 15, 6, 15, 6, 5], RANGE)).toEqual([[5, 5, 5, 10], [6, 10, 6, 5]]);
  });

  test('nothing is left of one that passes by', () => {
    expect(clipLine([-5, 8, 5, 18], RANGE)).toEqual([]);
    expect(clipLine([-5, 5, -5, 8], RANGE)).toEqual([]);
  });
});
