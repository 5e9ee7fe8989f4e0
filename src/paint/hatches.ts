import { COLOURS } from './colours.ts';
import type { Themed } from './colours.ts';

/** A stroke inside a tile, in shares of its side: x1, y1, x2, y2, y downwards. A dot has no length. */
type Stroke = readonly [number, number, number, number];

/** A pattern that repeats: one square tile of strokes, turned. Made once, for canvas, SVG and paper. */
export interface Hatch {
  /** Side of the tile in px: for lines the distance from one to the next. */
  readonly period: number;
  /** Degrees, counter-clockwise; 0, 45, 90 or 135. */
  readonly angle: number;
  readonly strokes: readonly Stroke[];
  /** Px; ends are round. */
  readonly width: number;
  readonly colour: Themed;
}

const LINE: Stroke = [0, 0.5, 1, 0.5];
const UPRIGHT: Stroke = [0.5, 0, 0.5, 1];
const DOT: Stroke = [0.5, 0.5, 0.5, 0.5];
/** Dashes, the second row where the first has its gaps. */
const DASHES: readonly Stroke[] = [[0.08, 0.25, 0.42, 0.25], [0.58, 0.75, 0.92, 0.75]];

/** Every hatch of the house by what it means. Direction carries the class in grey print. */
export const HATCHES = {
  'G2': {
    period: 6, angle: 45, strokes: [LINE], width: 0.9, colour: { light: '#5F7434', dark: '#9DB36B' },
  },
  'G3': {
    period: 7, angle: 0, strokes: [DOT], width: 2, colour: { light: '#2F7D4F', dark: '#A5D6AA' },
  },
  /** Staggered tufts, the old sign for woodland. */
  'EG': {
    period: 12, angle: 0, strokes: [[0.25, 0.15, 0.25, 0.38], [0.75, 0.65, 0.75, 0.88]], width: 1.1,
    colour: { light: '#7F9F70', dark: '#5F8057' },
  },
  'canopy': {
    period: 6, angle: 0, strokes: [[0.25, 0.25, 0.25, 0.25], [0.75, 0.75, 0.75, 0.75]], width: 1.5,
    colour: COLOURS.canopyDot,
  },
  /** No value: white under these lines. */
  'no-data': {
    period: 4, angle: 135, strokes: [LINE], width: 1, colour: { light: '#C9C5BA', dark: '#59605A' },
  },
  /** 永久基本农田: furrows. */
  'farmland': {
    period: 10, angle: 0, strokes: DASHES, width: 1.3,
    colour: { light: '#A07A12', dark: '#D8B85A' },
  },
  /** 生态保护红线. */
  'ecology': {
    period: 8, angle: 90, strokes: [LINE], width: 1.2, colour: { light: '#2C7A3E', dark: '#7CC796' },
  },
  /** Whose land it is, in fine lines over its colour: 甲, 乙, and upright for a third; interface §2.4. */
  'plan/a': { period: 10, angle: 45, strokes: [LINE], width: 0.7, colour: COLOURS.planHatch },
  'plan/b': { period: 10, angle: 135, strokes: [LINE], width: 0.7, colour: COLOURS.planHatch },
  'plan/c': { period: 10, angle: 0, strokes: [UPRIGHT], width: 0.7, colour: COLOURS.planHatch },
  /** What only 甲 builds on: the direction of 甲. Of 乙 it is the other; interface §2.4. */
  'conflict/a-only': {
    period: 8, angle: 45, strokes: [LINE], width: 1.5, colour: { light: '#9A3412', dark: '#F0A06A' },
  },
  'conflict/b-only': {
    period: 8, angle: 135, strokes: [LINE], width: 1.5, colour: { light: '#3B3F93', dark: '#A5A9F0' },
  },
  'conflict/farmland': {
    period: 8, angle: 45, strokes: [LINE, UPRIGHT], width: 1.3, colour: { light: '#7A0F3C', dark: '#F08CB4' },
  },
  'conflict/ecology-redline': {
    period: 7, angle: 0, strokes: [LINE, UPRIGHT], width: 1.3, colour: { light: '#5B2A86', dark: '#C9A3F0' },
  },
  'conflict/blue-line': {
    period: 6, angle: 0, strokes: [LINE], width: 1.5, colour: { light: '#0B5A86', dark: '#7FC4EC' },
  },
  'conflict/green-line': {
    period: 10, angle: 0, strokes: DASHES, width: 1.5, colour: { light: '#22613C', dark: '#8AD3A4' },
  },
  'conflict/development': {
    period: 10, angle: 90, strokes: DASHES, width: 1.5, colour: { light: '#6E500B', dark: '#D8B85A' },
  },
  'conflict/other': {
    period: 6, angle: 0, strokes: [DOT], width: 2, colour: { light: '#48524A', dark: '#B9C1B8' },
  },
} as const satisfies Record<string, Hatch>;

export type HatchId = keyof typeof HATCHES;

/** A hatch as the attributes of an SVG `<pattern>` with one `<path>` in it. */
export interface SvgPattern {
  /** Side, for `patternUnits="userSpaceOnUse"`. */
  readonly size: number;
  /** For `patternTransform`. */
  readonly transform: string;
  /** Stroked with round caps. */
  readonly path: string;
  readonly strokeWidth: number;
}

/** @param unit length of one px in the units of the drawing; on paper a hatch of 8 px is 2 mm: 0.25. */
export function svgPattern(hatch: Hatch, unit = 1): SvgPattern {
  const size = hatch.period * unit;
  const path = hatch.strokes.map((stroke) => {
    const [x1, y1, x2, y2] = stroke.map((share) => round(share * size));
    return `M${x1} ${y1}L${x2} ${y2}`;
  });
  return { size, transform: `rotate(${-hatch.angle})`, path: path.join(''), strokeWidth: hatch.width * unit };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
