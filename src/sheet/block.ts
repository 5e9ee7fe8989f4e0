import { line } from './drawing.ts';
import type { Mark } from './drawing.ts';
import { write } from './text-lines.ts';
import type { Measure } from './text-lines.ts';

/** What cannot be parted: a row, a line, a chart. */
export interface Piece {
  readonly heightMm: number;
  /** @param x, y upper left corner, mm */
  draw(x: number, y: number): readonly Mark[];
}

export type BlockId = 'legend' | 'summary' | 'table' | 'chart' | 'locator' | 'notes';

/** A titled part of a sheet; it may go on in another column or on a further sheet between any two pieces. */
export interface Block {
  readonly id: BlockId;
  readonly title: string;
  /** Drawn again where the block goes on. */
  readonly head: Piece | null;
  readonly pieces: readonly Piece[];
  /** Drawn under what stands in each column. */
  readonly foot: Piece | null;
}

/** What all parts of a sheet are made with. */
export interface Kit {
  readonly measure: Measure;
  /** Enlargement against A3. */
  readonly unit: number;
  readonly bodyMm: number;
  readonly headingMm: number;
  /** Height of a row of legend, table and chart, and of a line of notes. */
  readonly rowMm: number;
  readonly lineMm: number;
}

/** 7 pt is the smallest that may be printed: interface §3.6. */
const SMALLEST_MM = 2.47;

/** @param density of rows, 1 or a little less where all of it is then on one sheet */
export function kitOf(measure: Measure, unit: number, density: number): Kit {
  const bodyMm = Math.max(SMALLEST_MM, 2.6 * unit);
  return { measure, unit, bodyMm, headingMm: Math.max(3, 3.7 * unit), rowMm: bodyMm * 1.75 * density, lineMm: bodyMm * 1.5 * density };
}

/** Two pieces that are never parted: a heading and what stands under it. */
export function stack(upper: Piece, lower: Piece): Piece {
  return {
    heightMm: upper.heightMm + lower.heightMm,
    draw: (x, y) => [...upper.draw(x, y), ...lower.draw(x, y + upper.heightMm)],
  };
}

/** The rule and the words over a block. */
export function titlePiece(title: string, widthMm: number, { measure, unit, headingMm }: Kit): Piece {
  return {
    heightMm: headingMm * 2.1,
    draw: (x, y) => [
      line(x, y, x + widthMm, y, { stroke: '#1A1F1A', widthMm: 0.3 * unit }),
      write(measure, title, x, y + headingMm * 1.5, { sizeMm: headingMm, bold: true }),
    ],
  };
}
