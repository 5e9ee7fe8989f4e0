import { planUse } from '../model/plan-use.ts';
import type { PlanUse } from '../model/plan-use.ts';
import type { Palette } from '../model/project.ts';
import { COLOURS } from './colours.ts';
import type { Theme, Themed } from './colours.ts';

/** 屏幕色, interface §2.5. */
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
} as const satisfies Record<PlanUse, Themed>;

/**
 * 规范色 by the classes of the guide of 2023, domain §2.4: a convention of print, so it is the same in the dark.
 * What the guide has no class for stays in its screen colour.
 */
const STANDARD_COLOURS: Readonly<Partial<Record<PlanUse, string>>> = {
  housing: '#FFFF2D', service: '#EB46DA', commerce: '#FF0000', industry: '#BB9674', storage: '#8761D3',
  utility: '#006380', traffic: '#B7B7B7', green: '#00FF00', protective: '#14BB17',
  farmland: '#F5F8DC', orchard: '#BFE9AA', forest: '#68B167', water: '#338EC0',
};

/** The colour of a plan's land-use code. */
export function planColour(code: string | null, theme: Theme, palette: Palette = 'screen'): string {
  const use = planUse(code);
  return (palette === 'standard' ? STANDARD_COLOURS[use] : undefined) ?? USE_COLOURS[use][theme];
}
