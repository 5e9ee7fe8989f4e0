import type { GreenGroup } from '../model/green-class.ts';
import type { GreenSpace } from '../model/layer.ts';
import type { GreenStep } from './sort-greens.ts';

/**
 * Green land of all steps, and what each group has of it.
 *
 *     total = Σ shareₙ · (Uₙ − Uₙ₋₁),   Uₙ = area of steps 0 to n together
 *
 * With the area of their union, land under several items counts once, for the first of them,
 * and a square adds the green part of the land that nothing else has greened. With their
 * plain sum it is the sum that does not see overlaps.
 */
export function greenArea(
  steps: readonly GreenStep[], upToM2: (step: number) => number,
): { totalM2: number; partsM2: Partial<Record<GreenGroup, number>> } {
  const partsM2: Partial<Record<GreenGroup, number>> = {};
  let totalM2 = 0;
  steps.forEach(({ group, share, items }, step) => {
    if (items.length === 0) return;
    const addedM2 = share * (upToM2(step) - (step === 0 ? 0 : upToM2(step - 1)));
    partsM2[group] = (partsM2[group] ?? 0) + addedM2;
    totalM2 += addedM2;
  });
  return { totalM2, partsM2 };
}

/**
 * Number of comprehensive parks (G11) among those with a part in the place, of all `parks`. `null` where no park tells
 * its finer class: then the G11 among them cannot be told. Each item counts as one park.
 */
export function countComprehensiveParks(
  parks: readonly GreenSpace[], here: readonly GreenSpace[],
): number | null {
  const untold = parks.length > 0 && parks.every(({ code }) => code === 'G1' || code === 'G3');
  return untold ? null : here.filter(({ code }) => code === 'G11').length;
}
