import type { PlanClass, Rule, Severity } from './plan.ts';

const LINES: readonly PlanClass[] = ['farmland', 'ecology-redline', 'blue-line', 'green-line'];
const BUILT: readonly PlanClass[] = ['construction', 'village'];
const LAND: readonly PlanClass[] = [
  'construction', 'village', 'infrastructure', 'green', 'agriculture', 'ecology', 'water', 'other',
];

/**
 * The house's rules; the first that fits is applied, and a pair of classes without a rule is compatible.
 * Their words are in `text/words/plan-rules.ts`. Cities issue rules of their own: a project's rules stand before
 * these.
 */
export const DEFAULT_RULES: readonly Rule[] = [
  rule('unclassified', ['unclassified'], [...LAND, 'unclassified'], 'check'),
  rule('unclassified-line', ['unclassified'], LINES, 'check'),

  rule('redline-built', ['ecology-redline'], BUILT, 'severe'),
  rule('redline-infrastructure', ['ecology-redline'], ['infrastructure'], 'conflict'),
  rule('redline-use', ['ecology-redline'], ['green', 'agriculture'], 'check'),
  rule('farmland-built', ['farmland'], BUILT, 'severe'),
  rule('farmland-infrastructure', ['farmland'], ['infrastructure'], 'conflict'),
  rule('farmland-green', ['farmland'], ['green'], 'conflict'),
  rule('farmland-other', ['farmland'], ['ecology', 'water', 'other'], 'check'),
  rule('blue-line-built', ['blue-line'], BUILT, 'conflict'),
  rule('blue-line-infrastructure', ['blue-line'], ['infrastructure'], 'check'),
  rule('green-line-built', ['green-line'], BUILT, 'conflict'),
  rule('green-line-infrastructure', ['green-line'], ['infrastructure'], 'check'),
  rule('outside-development', ['outside-development'], ['construction'], 'conflict'),
  rule('outside-development-green', ['outside-development'], ['green'], 'check'),

  rule('redline-development', ['ecology-redline'], ['development'], 'severe'),
  rule('farmland-development', ['farmland'], ['development'], 'conflict'),
  rule('farmland-redline', ['farmland'], ['ecology-redline'], 'conflict'),
  rule('farmland-line', ['farmland'], ['blue-line', 'green-line'], 'check'),

  rule('built-agriculture', BUILT, ['agriculture'], 'conflict'),
  rule('built-water', BUILT, ['water'], 'conflict'),
  rule('built-ecology', BUILT, ['ecology', 'other'], 'check'),
  rule('infrastructure-land', ['infrastructure'], ['agriculture', 'ecology', 'water', 'other'], 'check'),
  rule('green-land', ['green'], ['agriculture', 'ecology', 'water', 'other'], 'check'),
];

function rule(id: string, a: readonly PlanClass[], b: readonly PlanClass[], severity: Severity): Rule {
  return { id, a, b, severity, text: null };
}

/** For pairs of classes that no rule names. */
const COMPATIBLE: Rule = { id: 'compatible', a: [], b: [], severity: 'compatible', text: null };

/**
 * The rule for two classes, in whichever order. `null`: a plan says nothing, and nothing goes with
 * everything.
 */
export function ruleFor(rules: readonly Rule[], one: PlanClass | null, other: PlanClass | null): Rule {
  if (one === null || other === null) return COMPATIBLE;
  const fits = ({ a, b }: Rule): boolean =>
    (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one));
  return rules.find(fits) ?? COMPATIBLE;
}
