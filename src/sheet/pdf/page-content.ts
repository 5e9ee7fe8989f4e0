import type { Mark, PathMark, Step, TextMark } from '../drawing.ts';
import type { Paper } from '../paper.ts';
import type { FontSubset } from './font-subset.ts';
import { hex4 } from './pdf-font.ts';
import { pdfNumber as n } from './pdf-objects.ts';

/** Points for a millimetre. */
export const POINTS = 72 / 25.4;

/** The fonts by weight; glyphs are added to them as pages are written. */
export interface PageFonts {
  readonly regular: FontSubset;
  readonly bold: FontSubset;
}

/** What draws a sheet: ISO 32000-1 §8 and §9; in mm from the upper left corner, which the first line sets. */
export function pageContent(marks: readonly Mark[], paper: Paper, fonts: PageFonts): string {
  const drawn = marks.map((mark) => {
    if (mark.kind === 'path') return pathOperators(mark);
    if (mark.kind === 'text') return textOperators(mark, fonts);
    // A picture fills the unit square, upwards.
    return `q ${n(mark.widthMm)} 0 0 ${n(-mark.heightMm)} ${n(mark.x)} ${n(mark.y + mark.heightMm)} cm /Map Do Q`;
  });
  return [`${POINTS} 0 0 ${-POINTS} 0 ${paper.heightMm * POINTS} cm`, ...drawn].join('\n');
}

function pathOperators({ steps, fill, stroke, widthMm, dashMm, round }: PathMark): string {
  const operator = fill === null ? 'S' : stroke === null ? 'f' : 'B';
  const ends = round ? 1 : 0;
  return [
    ...(fill === null ? [] : [`${rgb(fill)} rg`]),
    ...(stroke === null ? [] : [`${rgb(stroke)} RG ${n(widthMm)} w [${dashMm.map(n).join(' ')}] 0 d ${ends} J ${ends} j`]),
    ...steps.map(stepOperator),
    operator,
  ].join(' ');
}

function stepOperator([name, ...numbers]: Step): string {
  const operator = { M: 'm', L: 'l', C: 'c', Z: 'h' }[name];
  return [...numbers.map(n), operator].join(' ');
}

function textOperators({ text, x, y, anchor, sizeMm, widthMm, bold, colour, upright }: TextMark, fonts: PageFonts): string {
  const glyphs = (bold ? fonts.bold : fonts.regular).encode(text);
  const before = { start: 0, middle: widthMm / 2, end: widthMm }[anchor];
  // Along the line and up from it, as y goes downwards.
  const [matrix, startX, startY] = upright ? ['0 -1 -1 0', x, y + before] as const : ['1 0 0 -1', x - before, y] as const;
  return `BT ${rgb(colour)} rg /${bold ? 'Bold' : 'Regular'} ${n(sizeMm)} Tf ${matrix} ${n(startX)} ${n(startY)} Tm <${glyphs.map(hex4).join('')}> Tj ET`;
}

function rgb(colour: string): string {
  return [1, 3, 5].map((start) => n(Number.parseInt(colour.slice(start, start + 2), 16) / 255)).join(' ');
}
