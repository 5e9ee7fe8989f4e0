import { COLOURS } from './colours.ts';
import type { Theme } from './colours.ts';

/**
 * A colour as it appears at `opacity` over the map's paper, so that a legend
 * shows what the map shows.
 *
 * @param colour `#RRGGBB`
 */
export function overPaper(colour: string, opacity: number, theme: Theme): string {
  return mixed(channels(colour), opacity, channels(COLOURS.land[theme]));
}

/** A colour as it appears on white paper, `#RRGGBB`; from the same, or from `rgb(90 80 60 / .28)`. */
export function onWhite(colour: string): string {
  const found = /^rgb\((\d+) (\d+) (\d+)(?: \/ ([\d.]+))?\)$/.exec(colour);
  if (found === null) return colour;
  const [, red, green, blue, opacity = '1'] = found;
  return mixed([red, green, blue].map(Number), Number(opacity), [255, 255, 255]);
}

function mixed(top: readonly number[], opacity: number, under: readonly number[]): string {
  const values = top.map((value, index) => Math.round(value * opacity + (under[index] ?? 0) * (1 - opacity)));
  return `#${values.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** Red, green and blue, 0 to 255. */
export function channels(colour: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
