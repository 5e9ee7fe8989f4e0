import { COLOURS } from './colours.ts';
import type { Theme } from './colours.ts';

/**
 * A colour as it appears at `opacity` over the map's paper, so that a legend
 * shows what the map shows.
 *
 * @param colour `#RRGGBB`
 */
export function overPaper(colour: string, opacity: number, theme: Theme): string {
  const top = channels(colour);
  const paper = channels(COLOURS.land[theme]);
  const mixed = top.map((value, index) => Math.round(value * opacity + (paper[index] ?? 0) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, 0 to 255. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
