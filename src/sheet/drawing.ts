import type { SheetTextId } from '../model/sheet.ts';

/** A step of a path; millimetres from the upper left corner of the paper, y downwards. `C` is a cubic curve. */
export type Step =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** Whoever only draws has no use for it: what of the sheet's settings a mark stands for. */
interface Told {
  readonly tells?: SheetTextId | 'paper' | 'scale' | undefined;
}

export interface PathMark extends Told {
  readonly kind: 'path';
  readonly steps: readonly Step[];
  /** `#RRGGBB`; `null`: not filled. */
  readonly fill: string | null;
  readonly stroke: string | null;
  /** Of the stroke, mm. */
  readonly widthMm: number;
  /** Dashes and gaps, mm; empty: solid. */
  readonly dashMm: readonly number[];
  /** Ends and corners are round. */
  readonly round: boolean;
}

export interface TextMark extends Told {
  readonly kind: 'text';
  readonly text: string;
  /** Where the anchor stands on the baseline, mm. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Height of the em, mm. */
  readonly sizeMm: number;
  /** As it was measured when it was laid out, mm. */
  readonly widthMm: number;
  readonly bold: boolean;
  readonly colour: string;
  /** Written upwards. */
  readonly upright: boolean;
}

/** The place of the picture of the map. */
export interface PictureMark {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** All that a sheet is drawn from, bottom to top; each writer knows these three kinds. */
export type Mark = PathMark | TextMark | PictureMark;

/** A box on paper, mm. */
export interface PaperBox {
  readonly x: number;
  readonly y: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

export interface Ink {
  readonly fill?: string | null;
  readonly stroke?: string | null;
  readonly widthMm?: number;
  readonly dashMm?: readonly number[];
  readonly round?: boolean;
  readonly tells?: PathMark['tells'];
}

/** A path with what the ink leaves out filled in: no filling, no stroke, hairlines solid. */
export function path(steps: readonly Step[], ink: Ink): PathMark {
  return { kind: 'path', steps, fill: null, stroke: null, widthMm: HAIRLINE_MM, dashMm: [], round: false, ...ink };
}

/** No line on paper is finer: interface §3.6. */
const HAIRLINE_MM = 0.2;

export function line(x1: number, y1: number, x2: number, y2: number, ink: Ink): PathMark {
  return path([['M', x1, y1], ['L', x2, y2]], ink);
}

export function rectangle({ x, y, widthMm, heightMm }: PaperBox, ink: Ink): PathMark {
  const [right, bottom] = [x + widthMm, y + heightMm];
  return path([['M', x, y], ['L', right, y], ['L', right, bottom], ['L', x, bottom], ['Z']], ink);
}

/** A circle of four cubic curves, which leave it by less than 0.03 % of its radius. */
export function circle(x: number, y: number, radiusMm: number, ink: Ink): PathMark {
  const [r, c] = [radiusMm, radiusMm * 0.552_285];
  return path([
    ['M', x + r, y], ['C', x + r, y + c, x + c, y + r, x, y + r], ['C', x - c, y + r, x - r, y + c, x - r, y],
    ['C', x - r, y - c, x - c, y - r, x, y - r], ['C', x + c, y - r, x + r, y - c, x + r, y], ['Z'],
  ], ink);
}
