import type { Patch } from './conflict.ts';
import type { PlanClass } from './plan.ts';

/**
 * What kind of disagreement a patch is, as registers and legends name it: a control line that something lies on;
 * else construction land in A only, in B only; else what only a rule tells apart.
 */
export const PATCH_TYPES = [
  'ecology-redline', 'farmland', 'blue-line', 'green-line', 'development', 'a-only', 'b-only', 'other',
] as const;
export type PatchType = (typeof PATCH_TYPES)[number];

/** The lines, the gravest first: where two lines meet, the first names the patch. */
const LINES: readonly (readonly [PlanClass, PatchType])[] = [
  ['ecology-redline', 'ecology-redline'], ['farmland', 'farmland'], ['blue-line', 'blue-line'],
  ['green-line', 'green-line'], ['development', 'development'], ['outside-development', 'development'],
];

/** The type of a patch, from what its two sides are. */
export function patchType({ sideA, sideB, code }: Pick<Patch, 'sideA' | 'sideB' | 'code'>): PatchType {
  const line = LINES.find(([of]) => sideA.planClass === of || sideB.planClass === of);
  if (line !== undefined) return line[1];
  if (code === 2) return 'a-only';
  return code === 3 ? 'b-only' : 'other';
}
