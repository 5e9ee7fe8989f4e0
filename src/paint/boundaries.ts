import { COLOURS } from './colours.ts';
import type { Themed } from './colours.ts';

export interface BoundaryPaint {
  readonly colour: Themed;
  /** Px. */
  readonly width: number;
  /** Dashes and gaps in px; `null`: solid. */
  readonly dash: readonly number[] | null;
  readonly casing: { readonly colour: Themed; readonly width: number } | null;
}

/** 街道界: dash and dot on a pale band, so that it reads on any class of the choropleth. */
export const DISTRICT_LINE: BoundaryPaint = {
  colour: COLOURS.boundary,
  width: 1.2,
  dash: [5, 2, 1, 2],
  casing: { colour: COLOURS.boundaryCasing, width: 2.8 },
};

/** 建成区范围. */
export const BUILT_UP_LINE: BoundaryPaint = {
  colour: COLOURS.boundary,
  width: 1.6,
  dash: null,
  casing: null,
};

/** Around green spaces whose class nobody knows, and around what somebody said is no green space. */
export const NO_CLASS_LINES = {
  unknown: { colour: COLOURS.other, width: 1.4, dash: [4.2, 2.8], casing: null },
  none: { colour: COLOURS.other, width: 1.4, dash: [1.4, 2.8], casing: null },
} as const satisfies Readonly<Record<'unknown' | 'none', BoundaryPaint>>;

/** The one selected district. */
export const SELECTED_LINE = {
  colour: COLOURS.selected,
  width: 3,
  dash: null,
  casing: { colour: COLOURS.selectedCasing, width: 6 },
} as const satisfies BoundaryPaint;

/** Outline of a difference patch; its colour is that of its hatch. */
export const PATCH_LINE = { width: 1.4, casing: { colour: COLOURS.selectedCasing, width: 3 } } as const;

/** The one selected difference patch. */
export const SELECTED_PATCH_LINE = {
  colour: { light: '#D2231A', dark: '#FF6A5E' },
  width: 3.4,
  dash: null,
  casing: { colour: COLOURS.selectedCasing, width: 7 },
} as const satisfies BoundaryPaint;
