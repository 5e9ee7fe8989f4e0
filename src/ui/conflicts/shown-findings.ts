import type { ConflictReport, Finding, Patch, PlanPair, RegisterEntry } from '../../model/conflict.ts';
import { patchType } from '../../model/patch-type.ts';
import type { PatchType } from '../../model/patch-type.ts';
import type { PlanInfo } from '../../model/plan.ts';
import { swapPair, swapPatch } from '../../model/swap-sides.ts';

/** A finding as register and map show it, told from the plan that is named first. */
export interface ShownFinding extends Finding {
  /** Its place in the whole run, from 1: the gravest first, then the largest. Slivers count on after the findings. */
  readonly number: number;
  readonly type: PatchType;
  readonly isSliver: boolean;
}

/** What of a comparison is looked at. */
export interface Shown {
  /** Ids of the plans 甲 and 乙. */
  readonly pair: readonly [string, string];
  /** Ids of the control lines that are not left out. */
  readonly lines: readonly string[];
  readonly slivers: boolean;
}

/** The two plans that are compared: those asked for, else the first two, control lines last; `null`: there are none. */
export function pairOf(
  plans: readonly PlanInfo[], asked: readonly [string, string] | null,
): readonly [string, string] | null {
  const ids = plans.toSorted((x, y) => Number(x.isLine) - Number(y.isLine)).map(({ id }) => id);
  if (asked !== null && asked[0] !== asked[1] && asked.every((id) => ids.includes(id))) return asked;
  const [first, second] = ids;
  return first === undefined || second === undefined ? null : [first, second];
}

/** The comparison of two plans, told from the first of them; `null`: there is none. */
export function comparisonOf({ pairs }: ConflictReport, [a, b]: readonly [string, string]): PlanPair | null {
  const found = pairs.find((pair) => (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a));
  if (found === undefined) return null;
  return found.a === a ? found : swapPair(found);
}

/** What the plans on the cards and the control lines disagree on, with the decisions of people. */
export function showFindings(
  { findings, slivers }: Pick<ConflictReport, 'findings' | 'slivers'>, reviews: readonly RegisterEntry[],
  { pair, lines, slivers: withSlivers }: Shown,
): readonly ShownFinding[] {
  const order = [...pair, ...lines.filter((line) => !pair.includes(line))];
  const decided = new Map(reviews.map(({ id, review }) => [id, review]));
  const show = (isSliver: boolean, before: number) => (patch: Patch, at: number): ShownFinding[] => {
    const [placeA, placeB] = [order.indexOf(patch.a), order.indexOf(patch.b)];
    if (placeA === -1 || placeB === -1) return [];
    const told = placeA < placeB ? patch : swapPatch(patch);
    const review = decided.get(patch.id) ?? null;
    return [{ ...told, number: before + at + 1, type: patchType(told), isSliver, review }];
  };
  const listed = findings.flatMap(show(false, 0));
  return withSlivers ? [...listed, ...slivers.flatMap(show(true, findings.length))] : listed;
}
