import { describe, expect, test } from 'vitest';
import { hatchPixels } from '../../src/paint/hatch-pixels.ts';
import { HATCHES } from '../../src/paint/hatches.ts';
import type { Hatch } from '../../src/paint/hatches.ts';

const COLOUR = { light: '#000000', dark: '#FFFFFF' };

function lines(period: number, width: number, angle: number): Hatch {
  return { period, width, angle, strokes: [[0, 0.5, 1, 0.5]], colour: COLOUR };
}

/** Share of the tile that is covered. */
function share(hatch: Hatch, ratio: number): number {
  const { cover } = hatchPixels(hatch, ratio);
  return cover.reduce((sum, value) => sum + value, 0) / cover.length;
}

/** Cover of the pixel at a column and row, which may lie outside the tile: it repeats. */
function pixel(hatch: Hatch, column: number, row: number, ratio = 4): number {
  const { size, cover } = hatchPixels(hatch, ratio);
  return cover[((row % size) + size) % size * size + (((column % size) + size) % size)] ?? Number.NaN;
}

describe('a hatch as pixels', () => {
  test.each([0, 45, 90, 135])('covers width ÷ period of the tile at %d°', (angle) => {
    // The formula for stripes; a quarter of a pixel of sampling error on each of two edges at ratio 4.
    expect(share(lines(8, 1.5, angle), 4)).toBeCloseTo(1.5 / 8, 1);
    expect(Math.abs(share(lines(8, 1.5, angle), 4) - 1.5 / 8)).toBeLessThan(0.02);
  });

  test('covers 1 - (1 - w/p)² where lines cross', () => {
    const crossed: Hatch = { ...lines(8, 2, 45), strokes: [[0, 0.5, 1, 0.5], [0.5, 0, 0.5, 1]] };

    expect(Math.abs(share(crossed, 4) - (1 - (1 - 2 / 8) ** 2))).toBeLessThan(0.02);
  });

  test('covers the disc π r² of a dot', () => {
    expect(Math.abs(share(HATCHES.G3, 4) - Math.PI / 49)).toBeLessThan(0.005);
  });

  test('is the same along its own direction: 45° rises to the right, 135° falls', () => {
    const rising = lines(8, 1.5, 45);
    const falling = lines(8, 1.5, 135);
    const { size } = hatchPixels(rising, 4);
    for (let step = -size; step <= size; step += 5) {
      expect(pixel(rising, 7 + step, 9 - step)).toBeCloseTo(pixel(rising, 7, 9), 6);
      expect(pixel(falling, 7 + step, 9 + step)).toBeCloseTo(pixel(falling, 7, 9), 6);
    }
    expect(new Set(hatchPixels(rising, 4).cover).size).toBeGreaterThan(1);
  });

  test('has a whole number of pixels, also for the diagonal of the period', () => {
    expect(hatchPixels(lines(8, 1, 0), 1).size).toBe(8);
    expect(hatchPixels(lines(8, 1, 45), 1).size).toBe(11); // 8 · √2 = 11.3
  });
});
