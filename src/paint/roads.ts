import type { RoadClass } from '../model/layer.ts';
import type { Themed, Widths } from './colours.ts';

export interface RoadStroke {
  readonly colour: Themed;
  readonly widths: Widths;
  /** Dash and gap in px at zoom 13; `null`: solid. */
  readonly dash: readonly number[] | null;
}

/** Strokes from bottom to top: casing, fill, centre line. */
export type RoadPaint = readonly RoadStroke[];

const ARTERIAL: RoadPaint = [
  { colour: { light: '#B99A5B', dark: '#12150F' }, widths: [2.6, 5, 12], dash: null },
  { colour: { light: '#FBE7B6', dark: '#9C8550' }, widths: [1.6, 3.6, 10], dash: null },
];

/** How roads of each class are drawn; a dash goes with round numbers of px, not of metres. */
export const ROAD_PAINT: Readonly<Record<RoadClass, RoadPaint>> = {
  // An arterial with a double centre line: a wide stroke of the casing's colour, split by the fill's.
  'expressway': [
    ...ARTERIAL,
    { colour: { light: '#B99A5B', dark: '#12150F' }, widths: [0.7, 1.8, 4], dash: null },
    { colour: { light: '#FBE7B6', dark: '#9C8550' }, widths: [0.2, 0.7, 1.8], dash: null },
  ],
  'arterial': ARTERIAL,
  'sub-arterial': [
    { colour: { light: '#A9A599', dark: '#12150F' }, widths: [2, 4, 10], dash: null },
    { colour: { light: '#FFFDF6', dark: '#6A706A' }, widths: [1.1, 2.7, 8], dash: null },
  ],
  'branch': [
    { colour: { light: '#B4B0A4', dark: '#12150F' }, widths: [1.3, 2.9, 7.5], dash: null },
    { colour: { light: '#FFFFFF', dark: '#545A54' }, widths: [0.6, 1.8, 6], dash: null },
  ],
  'other': [
    {
      colour: { light: 'rgb(255 255 255 / .55)', dark: 'rgb(255 255 255 / .14)' },
      widths: [0.4, 1, 2],
      dash: null,
    },
  ],
  'railway': [
    { colour: { light: '#8C8A84', dark: '#7D7C77' }, widths: [1.6, 2, 2.8], dash: null },
    { colour: { light: '#FFFFFF', dark: '#1E221E' }, widths: [0.9, 1.1, 1.7], dash: [5, 5] },
  ],
  'greenway': [
    { colour: { light: '#FFFFFF', dark: '#1B201B' }, widths: [2, 3.4, 6], dash: null },
    { colour: { light: '#2F7D4F', dark: '#7CC796' }, widths: [1.1, 1.8, 3.2], dash: [3, 2] },
  ],
};

/** From bottom to top: where two roads cross, the more important one lies above. */
export const ROAD_ORDER = [
  'other', 'railway', 'greenway', 'branch', 'sub-arterial', 'arterial', 'expressway',
] as const satisfies readonly RoadClass[];
