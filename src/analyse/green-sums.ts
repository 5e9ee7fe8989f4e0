import type { GreenGroup } from '../model/green-class.ts';
import type { GreenSpace } from '../model/layer.ts';
import type { GreenStep } from './sort-greens.ts';

/**
 * Green land of all steps, and what each group has of it.
 *
 *     total = Σ shareₙ · (Uₙ − Uₙ₋₁),   Uₙ = area of the union of steps 0 to n
 *
 * so that land under several items counts once, for the first of them, and a square
 * adds the green part of the land that nothing else has greened.
 *
 * @param unionM2 Uₙ in the place that is measured.
 */
export function greenArea(
  steps: readonly GreenStep[], unionM2: (step: number) => number,
): { totalM2: number; partsM2: Partial<Record<GreenGroup, number>> } {
  const partsM2: Partial<Record<GreenGroup, number>> = {};
  let totalM2 = 0;
  steps.forEach(({ group, share, items }, step) => {
    if (items.length === 0) return;
    const addedM2 = share * (unionM2(step) - (step === 0 ? 0 : unionM2(step - 1)));
    partsM2[group] = (partsM2[group] ?? 0) + addedM2;
    totalM2 += addedM2;
  });
  return { totalM2, partsM2 };
}

/** The sum that does not see overlaps: share · area, item by item. */
export function plainSum(
  steps: readonly Pick<GreenStep, 'share' | 'items'>[], partM2: (item: GreenSpace) => number,
): number {
  let sumM2 = 0;
  for (const { share, items } of steps) {
    for (const item of items) sumM2 += share * partM2(item);
  }
  return sumM2;
}

/**
 * Number of comprehensive parks (G11) with a part in the place. `null` where no park tells
 * its finer class: then the G11 among them cannot be told. Each item counts as one park.
 */
export function countComprehensiveParks(
  parks: readonly GreenSpace[], hasPart: (item: GreenSpace) => boolean,
): number | null {
  const untold = parks.length > 0 && parks.every(({ code }) => code === 'G1' || code === 'G3');
  return untold ? null : parks.filter((park) => park.code === 'G11' && hasPart(park)).length;
}
