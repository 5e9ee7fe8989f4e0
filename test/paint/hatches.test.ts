import { describe, expect, test } from 'vitest';
import { svgPattern } from '../../src/paint/hatches.ts';
import type { Hatch } from '../../src/paint/hatches.ts';

const COLOUR = { light: '#000000', dark: '#FFFFFF' };

function lines(period: number, width: number, angle: number): Hatch {
  return { period, width, angle, strokes: [[0, 0.5, 1, 0.5]], colour: COLOUR };
}

describe('a hatch as an SVG pattern', () => {
  test('turns the tile counter-clockwise, which SVG counts as negative', () => {
    expect(svgPattern(lines(6, 0.9, 45))).toEqual({
      size: 6, transform: 'rotate(-45)', path: 'M0 3L6 3', strokeWidth: 0.9,
    });
  });

  test('on paper takes the size of its unit: 8 px are 2 mm', () => {
    expect(svgPattern(lines(8, 1.6, 0), 0.25)).toMatchObject({ size: 2, path: 'M0 1L2 1', strokeWidth: 0.4 });
  });
});
