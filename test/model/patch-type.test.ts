import { expect, test } from 'vitest';
import { patchType } from '../../src/model/patch-type.ts';
import type { DifferenceCode } from '../../src/model/conflict.ts';
import type { PlanClass } from '../../src/model/plan.ts';

// By hand from domain §3.2: two of the four classes are differences; a control line names what lies on it.
test.each<[PlanClass, PlanClass, DifferenceCode, string]>([
  ['construction', 'agriculture', 2, 'a-only'],
  ['water', 'village', 3, 'b-only'],
  ['construction', 'farmland', 2, 'farmland'],
  ['blue-line', 'construction', 3, 'blue-line'],
  ['green-line', 'infrastructure', 3, 'green-line'],
  ['farmland', 'ecology-redline', 4, 'ecology-redline'],
  ['development', 'farmland', 3, 'farmland'],
  ['construction', 'outside-development', 2, 'development'],
  ['unclassified', 'construction', 0, 'other'],
])('%s against %s with code %i is of type %4$s', (classA, classB, code, type) => {
  const sideOf = (planClass: PlanClass) => ({ planClass, code: null, share: 1 });

  expect(patchType({ sideA: sideOf(classA), sideB: sideOf(classB), code })).toBe(type);
});
