import type { Themed } from './colours.ts';
import type { HatchId } from './hatches.ts';

/** A line that a plan draws around land, and what may not be done inside it. */
export interface ControlLinePaint {
  readonly line: Themed;
  /** Px. */
  readonly width: number;
  /** Dashes and gaps in px; `null`: solid. */
  readonly dash: readonly number[] | null;
  /** `null`: the line alone tells it. */
  readonly hatch: HatchId | null;
}

/** 永久基本农田, 生态保护红线, 城镇开发边界, 蓝线, 绿线. */
export const CONTROL_LINES = {
  farmland: { line: { light: '#A07A12', dark: '#D8B85A' }, width: 1.4, dash: null, hatch: 'farmland' },
  ecology: { line: { light: '#2C7A3E', dark: '#7CC796' }, width: 1.6, dash: null, hatch: 'ecology' },
  development: { line: { light: '#C0322B', dark: '#F0857D' }, width: 2, dash: [8, 3], hatch: null },
  'blue-line': { line: { light: '#0B5A86', dark: '#7FC4EC' }, width: 1.8, dash: null, hatch: null },
  'green-line': { line: { light: '#22613C', dark: '#8AD3A4' }, width: 1.8, dash: [6, 2, 1, 2], hatch: null },
} as const satisfies Record<string, ControlLinePaint>;

export type ControlLine = keyof typeof CONTROL_LINES;

/** Names, and the codes of layers in plan databases: domain §3.1. */
const SIGNS: readonly (readonly [RegExp, ControlLine])[] = [
  [/基本农田|YJJBNT/i, 'farmland'],
  [/生态.*红线|STBHHX|STHX/i, 'ecology'],
  [/开发边界|CZKFBJ/i, 'development'],
  [/蓝线/, 'blue-line'],
  [/绿线/, 'green-line'],
];

/** Which control line a plan's code means; `null`: it is land use. */
export function controlLineOf(code: string | null): ControlLine | null {
  if (code === null) return null;
  return SIGNS.find(([sign]) => sign.test(code))?.[1] ?? null;
}
