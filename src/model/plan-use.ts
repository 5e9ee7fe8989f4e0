/** What a parcel of a plan is for, by name and colour; in the order of every legend. */
const PLAN_USES = [
  'housing', 'service', 'commerce', 'industry', 'storage', 'utility', 'traffic', 'green', 'protective',
  'construction', 'village', 'farmland', 'orchard', 'forest', 'water', 'open',
] as const;
export type PlanUse = (typeof PLAN_USES)[number];

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

/** The place of a use in a legend. */
export function useOrder(use: PlanUse): number {
  return PLAN_USES.indexOf(use);
}
