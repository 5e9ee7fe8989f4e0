import type { DifferenceCode } from '../model/conflict.ts';
import type { PatchType } from '../model/patch-type.ts';
import type { Theme, Themed } from './colours.ts';
import type { Swatch } from './swatch.ts';

interface PatchPaint {
  readonly fill: Themed;
  readonly edge: Themed;
}

const PATCH_PAINT: Readonly<Record<PatchType, PatchPaint>> = {
  'a-only': { fill: { light: '#F7D2B8', dark: '#5A3320' }, edge: { light: '#9A3412', dark: '#F0A06A' } },
  'b-only': { fill: { light: '#D5D7F2', dark: '#33366A' }, edge: { light: '#3B3F93', dark: '#A5A9F0' } },
  'farmland': { fill: { light: '#EFC7D6', dark: '#5A2440' }, edge: { light: '#7A0F3C', dark: '#F08CB4' } },
  'ecology-redline': { fill: { light: '#EFC7D6', dark: '#5A2440' }, edge: { light: '#7A0F3C', dark: '#F08CB4' } },
  'blue-line': { fill: { light: '#C4DEEE', dark: '#1F4A60' }, edge: { light: '#0B5A86', dark: '#7FC4EC' } },
  'green-line': { fill: { light: '#CFE5CF', dark: '#274A2C' }, edge: { light: '#22613C', dark: '#8AD3A4' } },
  'development': { fill: { light: '#F4D0CC', dark: '#5A2A26' }, edge: { light: '#C0322B', dark: '#F0857D' } },
  'other': { fill: { light: '#E6E2D9', dark: '#3A423B' }, edge: { light: '#5F675F', dark: '#B9C1B8' } },
};

const AGREED: Readonly<Record<Exclude<DifferenceCode, 2 | 3>, PatchPaint>> = {
  1: { fill: { light: '#C9C7C0', dark: '#585D57' }, edge: { light: '#A3A198', dark: '#7C847B' } },
  4: { fill: { light: '#DCE8CF', dark: '#3C4A35' }, edge: { light: '#B4C79F', dark: '#63764F' } },
  0: { fill: { light: '#FFFFFF', dark: '#171B18' }, edge: { light: '#D3CEC2', dark: '#3A423B' } },
};

/** The sign of a type of finding, in register, legend and bar. */
export function patchSwatch(type: PatchType, theme: Theme): Extract<Swatch, { kind: 'area' }> {
  const { fill, edge } = PATCH_PAINT[type];
  return { kind: 'area', fill: fill[theme], edge: edge[theme], hatch: null };
}

/** The sign of a class of the two-plan analysis; the two that are differences are signed as findings are. */
export function differenceSwatch(code: DifferenceCode, theme: Theme): Extract<Swatch, { kind: 'area' }> {
  if (code === 2) return patchSwatch('a-only', theme);
  if (code === 3) return patchSwatch('b-only', theme);
  const { fill, edge } = AGREED[code];
  return { kind: 'area', fill: fill[theme], edge: edge[theme], hatch: code === 0 ? 'no-data' : null };
}
