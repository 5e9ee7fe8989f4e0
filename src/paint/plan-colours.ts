import { COLOURS } from './colours.ts';
import type { Theme, Themed } from './colours.ts';

/** What a parcel of a plan is for, as far as colour goes. */
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

/**
 * How codes begin: letters of GB 50137-2011, digits of the
 * 2023 guide of land and sea use, and the plain words that older land-use plans have.
 */
const BEGINNINGS: readonly (readonly [string, keyof typeof USE_COLOURS])[] = [
  ['G2', 'protective'], ['G', 'green'], ['H14', 'village'], ['H', 'construction'],
  ['E1', 'water'], ['E', 'open'], ['R', 'housing'], ['A', 'service'], ['B', 'commerce'],
  ['M', 'industry'], ['W', 'storage'], ['U', 'utility'], ['S', 'traffic'],
  ['0703', 'village'], ['01', 'farmland'], ['02', 'orchard'], ['03', 'forest'], ['07', 'housing'],
  ['08', 'service'], ['09', 'commerce'], ['10', 'industry'], ['11', 'storage'],
  ['12', 'traffic'], ['13', 'utility'],
  ['1402', 'protective'], ['14', 'green'], ['17', 'water'],
  ['居住', 'housing'], ['公共', 'service'], ['商业', 'commerce'], ['工业', 'industry'], ['仓储', 'storage'],
  ['城镇', 'construction'], ['农村', 'village'], ['耕地', 'farmland'], ['园地', 'orchard'], ['林地', 'forest'],
  ['水', 'water'], ['防护', 'protective'], ['绿地', 'green'],
];

/** The screen colour of a plan's land-use code; land that is not built on where the code says nothing. */
export function planColour(code: string | null, theme: Theme): string {
  const longestFirst = BEGINNINGS.toSorted((a, b) => b[0].length - a[0].length);
  const found = longestFirst.find(([start]) => code?.startsWith(start));
  return USE_COLOURS[found?.[1] ?? 'open'][theme];
}
