import { COLOURS } from './colours.ts';
import type { Theme, Themed } from './colours.ts';

/** 屏幕色, quiet enough to lie under everything; or 规范色, the colours that plans are printed in. */
export const PALETTES = ['screen', 'standard'] as const;
export type Palette = (typeof PALETTES)[number];

/** What a parcel of a plan is for, as far as colour goes; in the order of every legend. */
const USE_COLOURS = {
  housing: { light: '#F6E6A0', dark: '#5B5230' },
  service: { light: '#EFBBD6', dark: '#64425A' },
  commerce: { light: '#EE9F92', dark: '#6B3F39' },
  industry: { light: '#CFB49B', dark: '#5B4B3D' },
  storage: { light: '#BBA8DE', dark: '#4C4366' },
  utility: { light: '#86A9B4', dark: '#3B5560' },
  traffic: { light: '#DEDBD2', dark: '#3F423E' },
  green: { light: '#86C48F', dark: '#3D6B47' },
  protective: { light: '#A9C77C', dark: '#4E6137' },
  construction: { light: '#EBC8B8', dark: '#604A40' },
  village: { light: '#DFA48B', dark: '#67463A' },
  farmland: { light: '#F7F6D0', dark: '#4A4A33' },
  orchard: { light: '#D3E8B8', dark: '#425134' },
  forest: { light: '#AED0A4', dark: '#33502F' },
  water: COLOURS.water,
  open: { light: '#F1F4DE', dark: '#33372C' },
} as const satisfies Record<string, Themed>;

export type PlanUse = keyof typeof USE_COLOURS;

/**
 * 规范色 by the classes of the guide of 2023, domain §2.4: a convention of print, so it is the same in the dark.
 * What the guide has no class for stays in its screen colour.
 */
const STANDARD_COLOURS: Readonly<Partial<Record<PlanUse, string>>> = {
  housing: '#FFFF2D', service: '#EB46DA', commerce: '#FF0000', industry: '#BB9674', storage: '#8761D3',
  utility: '#006380', traffic: '#B7B7B7', green: '#00FF00', protective: '#14BB17',
  farmland: '#F5F8DC', orchard: '#BFE9AA', forest: '#68B167', water: '#338EC0',
};

/**
 * How codes begin: letters of GB 50137-2011, digits of the
 * 2023 guide of land and sea use, and the plain words that older land-use plans have.
 */
const BEGINNINGS: readonly (readonly [string, PlanUse])[] = [
  ['G2', 'protective'], ['G', 'green'], ['H14', 'village'], ['H', 'construction'],
  ['E1', 'water'], ['E', 'open'], ['R', 'housing'], ['A', 'service'], ['B', 'commerce'],
  ['M', 'industry'], ['W', 'storage'], ['U', 'utility'], ['S', 'traffic'],
  ['0703', 'village'], ['01', 'farmland'], ['02', 'orchard'], ['03', 'forest'], ['07', 'housing'],
  ['08', 'service'], ['09', 'commerce'], ['10', 'industry'], ['11', 'storage'],
  ['12', 'traffic'], ['13', 'utility'],
  ['1402', 'protective'], ['14', 'green'], ['17', 'water'],
  ['居住', 'housing'], ['公共', 'service'], ['商业', 'commerce'], ['工业', 'industry'], ['采矿', 'industry'], ['仓储', 'storage'],
  ['城镇', 'construction'], ['农村', 'village'], ['耕地', 'farmland'], ['园地', 'orchard'], ['林地', 'forest'],
  ['水', 'water'], ['防护', 'protective'], ['绿地', 'green'],
];

const LONGEST_FIRST = BEGINNINGS.toSorted((a, b) => b[0].length - a[0].length);

/** What a plan's land-use code means by colour; open land where the code says nothing. */
export function planUse(code: string | null): PlanUse {
  return LONGEST_FIRST.find(([start]) => code?.startsWith(start))?.[1] ?? 'open';
}

/** The colour of a plan's land-use code. */
export function planColour(code: string | null, theme: Theme, palette: Palette = 'screen'): string {
  const use = planUse(code);
  return (palette === 'standard' ? STANDARD_COLOURS[use] : undefined) ?? USE_COLOURS[use][theme];
}

/** The place of a use in a legend. */
export function useOrder(use: PlanUse): number {
  return Object.keys(USE_COLOURS).indexOf(use);
}
