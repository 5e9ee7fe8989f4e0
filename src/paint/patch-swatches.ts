import type { DifferenceCode } from '../model/conflict.ts';
import type { PatchType } from '../model/patch-type.ts';
import type { Theme, Themed } from './colours.ts';
import { HATCHES } from './hatches.ts';
import type { HatchId } from './hatches.ts';
import { overPaper } from './mix.ts';
import type { Swatch } from './swatch.ts';

/** A tint that lets the plan through, a hatch whose direction tells the type in grey print, and its outline. */
export interface PatchPaint {
  readonly tint: string;
  /** 0 to 1. */
  readonly tintOpacity: number;
  readonly hatch: HatchId;
}

const PATCH_PAINT: Readonly<Record<PatchType, Omit<PatchPaint, 'hatch'>>> = {
  'a-only': { tint: '#EA7E3C', tintOpacity: 0.3 },
  'b-only': { tint: '#6E74D2', tintOpacity: 0.26 },
  'farmland': { tint: '#C83C6E', tintOpacity: 0.26 },
  'ecology-redline': { tint: '#965AC8', tintOpacity: 0.24 },
  'blue-line': { tint: '#3C96C8', tintOpacity: 0.3 },
  'green-line': { tint: '#3C965A', tintOpacity: 0.28 },
  'development': { tint: '#C8A03C', tintOpacity: 0.3 },
  'other': { tint: '#787D78', tintOpacity: 0.22 },
};

const AGREED: Readonly<Record<Exclude<DifferenceCode, 2 | 3>, { readonly fill: Themed; readonly edge: Themed }>> = {
  1: { fill: { light: '#C9C7C0', dark: '#585D57' }, edge: { light: '#A3A198', dark: '#7C847B' } },
  4: { fill: { light: '#DCE8CF', dark: '#3C4A35' }, edge: { light: '#B4C79F', dark: '#63764F' } },
  0: { fill: { light: '#FFFFFF', dark: '#171B18' }, edge: { light: '#D3CEC2', dark: '#3A423B' } },
};

/** How a type of finding is painted on map, in legend and on paper: interface §2.4. */
export function patchPaint(type: PatchType): PatchPaint {
  return { ...PATCH_PAINT[type], hatch: `conflict/${type}` };
}

/** The sign of a type of finding, in register, legend and bar: its paint as it appears over the paper. */
export function patchSwatch(type: PatchType, theme: Theme): Extract<Swatch, { kind: 'area' }> {
  const { tint, tintOpacity, hatch } = patchPaint(type);
  return {
    kind: 'area', fill: overPaper(tint, tintOpacity, theme), edge: HATCHES[hatch].colour[theme], hatch,
  };
}

/** The sign of a class of the two-plan analysis; the two that are differences are signed as findings are. */
export function differenceSwatch(code: DifferenceCode, theme: Theme): Extract<Swatch, { kind: 'area' }> {
  if (code === 2) return patchSwatch('a-only', theme);
  if (code === 3) return patchSwatch('b-only', theme);
  const { fill, edge } = AGREED[code];
  return { kind: 'area', fill: fill[theme], edge: edge[theme], hatch: code === 0 ? 'no-data' : null };
}
