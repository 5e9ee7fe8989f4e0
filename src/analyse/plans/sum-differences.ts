import { DIFFERENCE_CODES } from '../../model/conflict.ts';
import type { DifferenceSum, PlanPair } from '../../model/conflict.ts';
import type { ComparedLand } from './compare-plans.ts';
import type { Region } from './ground.ts';

/** The four classes of a pair, for all districts together and for each. */
export function sumDifferences(
  a: string, b: string, lands: readonly ComparedLand[], regions: readonly Region[],
): PlanPair {
  const districts = regions.map(({ id, areaM2 }, region) => ({
    districtId: id,
    ...sumOf(lands.filter((land) => land.region === region), areaM2),
  }));
  return { a, b, ...sumOf(lands, regions.reduce((sum, { areaM2 }) => sum + areaM2, 0)), districts };
}

function sumOf(lands: readonly ComparedLand[], areaM2: number): DifferenceSum {
  const classes = DIFFERENCE_CODES.map((code) => {
    const of = lands.filter((land) => land.code === code);
    const codeM2 = sumM2(of);
    const listed = of.filter(({ isSliver }) => !isSliver);
    // Where there is no land at all, nothing is a part of it.
    const share = areaM2 === 0 ? 0 : codeM2 / areaM2;
    return { code, areaM2: codeM2, share, count: listed.length, listedM2: sumM2(listed) };
  });
  const slivers = lands.filter(({ isSliver, rule }) => isSliver && rule.severity !== 'compatible');
  return { areaM2, classes, slivers: { count: slivers.length, areaM2: sumM2(slivers) } };
}

function sumM2(lands: readonly ComparedLand[]): number {
  return lands.reduce((sum, { land }) => sum + land.areaM2, 0);
}
