import type { DifferenceClass, DifferenceCode, DifferenceSum, Patch, PlanPair } from './conflict.ts';

const SWAPPED: Readonly<Record<DifferenceCode, DifferenceCode>> = { 0: 0, 1: 1, 2: 3, 3: 2, 4: 4 };

/** The same finding, told from the other plan. */
export function swapPatch<P extends Patch>(patch: P): P {
  const { a, b, sideA, sideB, code } = patch;
  return { ...patch, a: b, b: a, sideA: sideB, sideB: sideA, code: SWAPPED[code] };
}

/** The same comparison, told from the other plan: classes 2 and 3 change places. */
export function swapPair(pair: PlanPair): PlanPair {
  return {
    ...pair, ...swapSum(pair), a: pair.b, b: pair.a,
    districts: pair.districts.map((district) => ({ ...district, ...swapSum(district) })),
  };
}

function swapSum({ areaM2, classes, slivers }: DifferenceSum): DifferenceSum {
  const swapped = classes.map((each): DifferenceClass => ({ ...each, code: SWAPPED[each.code] }));
  return { areaM2, slivers, classes: swapped.sort((x, y) => ORDER.indexOf(x.code) - ORDER.indexOf(y.code)) };
}

const ORDER: readonly DifferenceCode[] = [1, 2, 3, 4, 0];
