import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import { gatherPlans } from '../../../src/analyse/plans/gather-plans.ts';
import { disagreement } from '../../../src/analyse/plans/second-opinion.ts';
import type { PlanPair } from '../../../src/model/conflict.ts';
import { box, boxAreaM2 } from '../boxes.ts';
import { USUAL, districtLayer, planLayer } from './plan-layers.ts';

const shape = box(112.6, 35.09, 112.64, 35.1);
const layers = [
  planLayer('use', [['R2', box(112.6, 35.09, 112.62, 35.1)], ['E2', box(112.62, 35.09, 112.64, 35.1)]]),
  planLayer('dev', [[null, box(112.61, 35.09, 112.63, 35.1)]], { class: 'development' }),
  planLayer('draft', [[null, box(112.605, 35.09, 112.625, 35.1)]], { class: 'development' }),
];
const { plans } = gatherPlans(layers);
const { pairs } = findConflicts([districtLayer([shape]), ...layers], USUAL);

describe('the second computation', () => {
  test.each([0, 1, 2])('agrees to half a millionth of the district, beyond boundaries too: pair %i', (at) => {
    const pair = pairs[at]!;
    const [a, b] = [pair.a, pair.b].map((id) => plans.find(({ info }) => info.id === id)!);

    expect(disagreement(pair, a!, b!, [shape]).share).toBeLessThan(5e-7);
    // Every class has land, so that none agrees by being empty.
    expect(pair.classes.slice(0, 4).every(({ areaM2 }) => areaM2 > 100_000)).toBe(true);
  });

  test('tells a false area, and how much of the district it is', () => {
    const [pair] = pairs;
    const [district] = pair!.districts;
    const wrong: PlanPair = {
      ...pair!,
      districts: [{
        ...district!,
        classes: district!.classes.map((each) =>
          (each.code === 3 ? { ...each, areaM2: each.areaM2 + 1000 } : each)),
      }],
    };
    const { areaM2, share } = disagreement(wrong, plans[0]!, plans[1]!, [shape]);

    // The kernel follows a parallel of 3.6 km to 0.9 mm: a square metre or so.
    expect(Math.abs(areaM2 - 1000)).toBeLessThan(2);
    expect(share).toBeCloseTo(1000 / boxAreaM2(112.6, 35.09, 112.64, 35.1), 6);
  });
});
