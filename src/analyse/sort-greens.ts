import { NO_GREEN, greenGroup } from '../model/green-class.ts';
import type { GreenCode, GreenGroup } from '../model/green-class.ts';
import type { GreenSpace } from '../model/layer.ts';

/** From this share of green a square counts as park, with its paving: CJJ/T 85-2017, G3. */
export const SQUARE_AS_PARK_SHARE = 0.65;

/** Green spaces by what they count as. Regional green is in `classes` at most, what somebody said is no green space nowhere. */
export interface SortedGreens {
  /**
   * What counts as green land, in the order in which land under several is given
   * out: G1, G2, XG whole, then squares with their green part, the greenest first.
   */
  readonly green: readonly GreenStep[];
  /** G1, and squares that count as park: what a resident has of parks, and what serves residents. */
  readonly parks: readonly GreenSpace[];
  /** Squares that do not tell their share of green: it is unknown, and nothing of them is counted. */
  readonly untoldSquares: readonly GreenSpace[];
  /** Those of which nobody knows the class. */
  readonly untoldClasses: readonly GreenSpace[];
  readonly classes: ReadonlyMap<GreenCode, readonly GreenSpace[]>;
}

export interface GreenStep {
  readonly group: GreenGroup;
  /** How much of its ground is green, 0 to 1. */
  readonly share: number;
  readonly items: readonly GreenSpace[];
}

/**
 * Sorts green land by the rules of CJJ/T 85-2017. Regional green EG lies outside
 * construction land: it counts neither as green land nor as park.
 */
export function sortGreens(greens: readonly GreenSpace[]): SortedGreens {
  const known = greens.filter(hasCode);
  const groups = groupBy(known, ({ code }) => greenGroup(code));
  const inGroup = (group: GreenGroup) => groups.get(group) ?? [];
  const squares = groupBy(inGroup('G3'), ({ greenShare }) => greenShare);
  const toldSquares = [...squares].flatMap(([share, items]) => (share === null ? [] : [{ share, items }]));
  return {
    green: [
      ...(['G1', 'G2', 'XG'] as const).map((group) => ({ group, share: 1, items: inGroup(group) })),
      ...toldSquares.sort((a, b) => b.share - a.share).map((step) => ({ group: 'G3' as const, ...step })),
    ],
    parks: [
      ...inGroup('G1'),
      ...toldSquares.flatMap(({ share, items }) => (share >= SQUARE_AS_PARK_SHARE ? items : [])),
    ],
    untoldSquares: squares.get(null) ?? [],
    untoldClasses: greens.filter(({ code }) => code === null),
    classes: groupBy(known, ({ code }) => code),
  };
}

function hasCode(green: GreenSpace): green is GreenSpace & { readonly code: GreenCode } {
  return green.code !== null && green.code !== NO_GREEN;
}

/** As `Map.groupBy`, which Node 20 does not have. */
function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
