import type { Kit } from './block.ts';
import { circle, path } from './drawing.ts';
import type { Mark } from './drawing.ts';
import { write } from './text-lines.ts';

/** 指北针: north is up, as on every map of the house. `x`, `y`: its middle. */
export function northArrow(x: number, y: number, word: string, { measure, unit, bodyMm }: Kit): readonly Mark[] {
  const [half, tall] = [2.4 * unit, 6.5 * unit];
  const top = y - tall / 2 - 1.6 * unit;
  return [
    circle(x, y, 8 * unit, { fill: '#FFFFFF', stroke: '#C9C5BA' }),
    path([['M', x, top], ['L', x - half, top + tall], ['L', x, top + tall * 0.75], ['Z']], { fill: '#1A1F1A', stroke: '#1A1F1A' }),
    path([['M', x, top], ['L', x + half, top + tall], ['L', x, top + tall * 0.75], ['Z']], { fill: '#FFFFFF', stroke: '#1A1F1A' }),
    write(measure, word, x, top + tall + bodyMm * 1.2, { sizeMm: bodyMm * 1.15, bold: true, anchor: 'middle' }),
  ];
}
