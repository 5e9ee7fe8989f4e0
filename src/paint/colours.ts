import type { GreenGroup } from '../model/green-class.ts';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** A colour for each theme, as CSS writes it. */
export type Themed = Readonly<Record<Theme, string>>;

/**
 * The screen palette 屏幕色: one meaning, one colour, in map, layer list, legend,
 * chart and sheet. Paper always takes the light column.
 */
export const COLOURS = {
  /** The paper of the map; also the mask over what lies outside the built-up area. */
  land: { light: '#F6F4EE', dark: '#1E221E' },
  /** Built-up land while no choropleth lies on it. */
  builtUp: { light: '#EFECE3', dark: '#272C27' },
  water: { light: '#BFD9E8', dark: '#24404F' },
  waterEdge: { light: '#7FAAC4', dark: '#4C7B93' },
  residential: { light: '#F6E6A0', dark: '#4D462B' },
  planHatch: { light: '#7F7562', dark: '#8B9086' },
  parcelLine: { light: 'rgb(90 80 60 / .28)', dark: 'rgb(230 220 200 / .22)' },
  canopy: { light: '#CBE3BF', dark: '#2E4430' },
  canopyDot: { light: '#5E9A63', dark: '#7DB583' },
  /** Boundaries of districts, of the built-up area, of the centre. */
  boundary: { light: '#4C4437', dark: '#D9CFBD' },
  boundaryCasing: { light: 'rgb(255 255 255 / .55)', dark: 'rgb(10 12 10 / .55)' },
  selected: { light: '#14301F', dark: '#EAF6EE' },
  selectedCasing: { light: '#FFFFFF', dark: '#0B0F0C' },
  /** A place to look at, such as a repair of an import. */
  place: { light: '#C2671F', dark: '#D9833F' },
  other: { light: '#8A7FA8', dark: '#A79CC6' },
} as const satisfies Record<string, Themed>;

export interface GreenPaint {
  readonly fill: Themed;
  readonly edge: Themed;
  /** Width of the edge in px at zoom 11.5, 13 and 15. */
  readonly edgeWidths: Widths;
}

/** Widths in px at zoom 11.5, 13 and 15; between them exponential with base 1.5. */
export type Widths = readonly [number, number, number];

/** The main classes of CJJ/T 85-2017; their hatches are in `hatches.ts`. */
export const GREEN_PAINT: Readonly<Record<GreenGroup, GreenPaint>> = {
  G1: {
    fill: { light: '#4E9E62', dark: '#3F8153' },
    edge: { light: '#1E6238', dark: '#86CC9A' },
    edgeWidths: [0.7, 0.9, 1.1],
  },
  G3: {
    fill: { light: '#9CCB9F', dark: '#4E7A55' },
    edge: { light: '#2F7D4F', dark: '#A5D6AA' },
    edgeWidths: [0.6, 0.8, 1],
  },
  G2: {
    fill: { light: '#8FA65B', dark: '#5A6B38' },
    edge: { light: '#5F7434', dark: '#9DB36B' },
    edgeWidths: [0.5, 0.6, 0.8],
  },
  XG: {
    fill: { light: '#D5E3BF', dark: '#384630' },
    edge: { light: '#9DB27C', dark: '#63764F' },
    edgeWidths: [0.4, 0.5, 0.7],
  },
  EG: {
    fill: { light: '#BBD4AD', dark: '#2C402B' },
    edge: { light: '#7F9F70', dark: '#5F8057' },
    edgeWidths: [0.5, 0.6, 0.8],
  },
};

/** White between a park's fill and its edge, so that the park stands out of any class below. */
export const PARK_CASING: Themed = { light: '#FFFFFF', dark: '#1B201B' };

/** A river that the data tell as a line. */
export const RIVER_WIDTHS: Widths = [4.2, 5.6, 12];
