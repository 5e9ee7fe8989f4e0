import type { Themed } from './colours.ts';

export interface LabelPaint {
  /** Px. */
  readonly size: number;
  readonly colour: Themed;
  readonly halo: Themed;
  /** Px. */
  readonly haloWidth: number;
  /** Between characters, in em. */
  readonly spacing: number;
}

/** Text on the map. */
export const LABELS = {
  district: {
    size: 13, colour: { light: '#142019', dark: '#F4F8F2' }, halo: { light: '#FFFFFF', dark: '#101511' },
    haloWidth: 2, spacing: 0,
  },
  park: {
    size: 11, colour: { light: '#174D2C', dark: '#D3EBD7' }, halo: { light: '#F2F8F2', dark: '#16241A' },
    haloWidth: 1.6, spacing: 0,
  },
  road: {
    size: 11, colour: { light: '#57534A', dark: '#D2CEC4' }, halo: { light: '#FFFDF8', dark: '#191D19' },
    haloWidth: 1.6, spacing: 0.1,
  },
  river: {
    size: 12, colour: { light: '#2C6A93', dark: '#A9D3EA' }, halo: { light: '#EAF3F8', dark: '#14252E' },
    haloWidth: 1.6, spacing: 0.6,
  },
  /** Bold. */
  conflict: {
    size: 12, colour: { light: '#1C231E', dark: '#F4F8F2' }, halo: { light: '#FFFFFF', dark: '#101511' },
    haloWidth: 2, spacing: 0,
  },
  town: {
    size: 12, colour: { light: '#7B776B', dark: '#A6A398' }, halo: { light: '#F6F4EE', dark: '#1E221E' },
    haloWidth: 1.4, spacing: 0.05,
  },
} as const satisfies Record<string, LabelPaint>;

/** The number under a district's name, px; bold. */
export const DISTRICT_VALUE_SIZE = 19;
