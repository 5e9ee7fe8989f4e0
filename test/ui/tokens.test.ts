import { describe, expect, test } from 'vitest';
import { tokens } from '../../src/ui/theme/tokens.ts';

/** Relative luminance by WCAG 2.2, from the definition. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** The colours of one theme by name. */
function colours(selector: string): Readonly<Record<string, string>> {
  const block = tokens.cssText.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  const found = [...block.matchAll(/--gcm-([\w-]+): (#[0-9a-f]{6});/g)];
  return Object.fromEntries(found.map(([, name, hex]) => [name, hex]));
}

const TEXT = ['ink', 'ink-2', 'ink-3', 'accent-strong', 'pass', 'fail', 'note', 'danger', 'info'];

describe.each([['light', ':host'], ['dark', ':host([dark])']])('the %s colours', (_, selector) => {
  const theme = colours(selector);
  const between = (a: string, b: string) => contrast(theme[a] ?? '', theme[b] ?? '');

  test('are all there', () => {
    expect(Object.keys(theme)).toHaveLength(24);
  });

  test.each(TEXT)('let %s be read on each surface (4.5 : 1)', (name) => {
    const surfaces = ['surface', 'surface-2', 'hover'].map((surface) => between(name, surface));

    expect(Math.min(...surfaces)).toBeGreaterThanOrEqual(4.5);
  });

  test('let text be read on their soft grounds (4.5 : 1)', () => {
    const pairs = [
      between('on-accent', 'accent'), between('accent-strong', 'accent-soft'), between('ink-3', 'surface-3'),
      between('fail', 'fail-soft'), between('note', 'note-soft'),
      between('ink', 'accent-soft'), between('ink-3', 'accent-soft'),
    ];

    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(4.5);
  });

  test('let edges be seen that alone show a control, and the focus (3 : 1)', () => {
    const pairs = ['line-3', 'focus', 'accent', 'fail-bar'].map((name) => between(name, 'surface'));

    expect(Math.min(...pairs)).toBeGreaterThanOrEqual(3);
  });
});
