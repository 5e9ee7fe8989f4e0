import { describe, expect, test } from 'vitest';
import { PATCH_TYPES } from '../../src/model/patch-type.ts';
import { HATCHES } from '../../src/paint/hatches.ts';
import { hatchPixels } from '../../src/paint/hatch-pixels.ts';
import { channels } from '../../src/paint/mix.ts';
import { differenceSwatch, patchPaint, patchSwatch } from '../../src/paint/patch-swatches.ts';

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

describe('difference patches', () => {
  test.each([
    ['a-only', 45, '#9A3412', '#EA7E3C', 0.3], ['b-only', 135, '#3B3F93', '#6E74D2', 0.26],
    ['farmland', 45, '#7A0F3C', '#C83C6E', 0.26], ['blue-line', 0, '#0B5A86', '#3C96C8', 0.3],
  ] as const)('of the type %s are painted as interface §2.4 tells', (type, angle, line, tint, tintOpacity) => {
    const paint = patchPaint(type);

    expect(paint).toMatchObject({ tint, tintOpacity });
    expect(HATCHES[paint.hatch]).toMatchObject({ angle, colour: { light: line } });
  });

  test('of two types never have the same hatch, whatever the colour: so they are told apart in grey print', () => {
    const tiles = PATCH_TYPES.map((type) => {
      const hatch = HATCHES[patchPaint(type).hatch];
      const { size, cover } = hatchPixels(hatch, 4);
      return `${size} ${cover.join()}`;
    });

    expect(new Set(tiles).size).toBe(PATCH_TYPES.length);
  });

  test.each(PATCH_TYPES)('of the type %s have lines that stand out of their tint by 3 : 1 in grey', (type) => {
    for (const theme of ['light', 'dark'] as const) {
      const { fill, edge } = patchSwatch(type, theme);

      expect(contrast(fill, edge)).toBeGreaterThanOrEqual(3);
    }
  });

  test('that only one of two plans builds on are the classes 2 and 3', () => {
    expect(differenceSwatch(2, 'light')).toEqual(patchSwatch('a-only', 'light'));
    expect(differenceSwatch(3, 'dark')).toEqual(patchSwatch('b-only', 'dark'));
  });
});
