import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES, ruleFor } from '../../src/model/plan-rules.ts';
import { PLAN_CLASSES, isConstruction } from '../../src/model/plan.ts';
import type { PlanClass, Severity } from '../../src/model/plan.ts';
import { ruleText } from '../../src/text/conflict-text.ts';

function severityOf(a: PlanClass, b: PlanClass): Severity {
  return ruleFor(DEFAULT_RULES, a, b).severity;
}

describe('the rules of the house', () => {
  // The matrix of the design, mock-conflicts.png, as far as its classes are ours.
  test.each<[PlanClass, PlanClass, Severity]>([
    ['construction', 'construction', 'compatible'], ['construction', 'agriculture', 'conflict'],
    ['construction', 'farmland', 'severe'], ['construction', 'ecology', 'check'],
    ['construction', 'water', 'conflict'], ['green', 'agriculture', 'check'],
    ['green', 'farmland', 'conflict'],
    ['agriculture', 'farmland', 'compatible'], ['agriculture', 'village', 'conflict'],
    ['ecology-redline', 'village', 'severe'], ['outside-development', 'construction', 'conflict'],
    ['outside-development', 'village', 'compatible'], ['blue-line', 'construction', 'conflict'],
    ['blue-line', 'water', 'compatible'], ['development', 'ecology-redline', 'severe'],
  ])('%s and %s: %s', (a, b, severity) => {
    expect(severityOf(a, b)).toBe(severity);
  });

  test('do not depend on which plan says which', () => {
    for (const a of PLAN_CLASSES) {
      for (const b of PLAN_CLASSES) expect(severityOf(a, b)).toBe(severityOf(b, a));
    }
  });

  test('call no difference of two land uses compatible: what is in the sum is in the register', () => {
    const uses = PLAN_CLASSES.slice(0, PLAN_CLASSES.indexOf('farmland'));
    const passed = uses.flatMap((a) => uses
      .filter((b) => isConstruction(a) !== isConstruction(b) && severityOf(a, b) === 'compatible')
      .map((b) => `${a} and ${b}`));

    expect(passed).toEqual([]);
  });

  test('all have words, in Chinese and English', () => {
    for (const { id } of DEFAULT_RULES) {
      expect(ruleText(id, DEFAULT_RULES, 'en')).not.toBe(id);
      expect(ruleText(id, DEFAULT_RULES, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
    }
  });

  test('have an id each', () => {
    expect(new Set(DEFAULT_RULES.map(({ id }) => id)).size).toBe(DEFAULT_RULES.length);
  });
});

test('a plan that says nothing goes with everything', () => {
  expect(ruleFor(DEFAULT_RULES, null, 'construction').severity).toBe('compatible');
});
