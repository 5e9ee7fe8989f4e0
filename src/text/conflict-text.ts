import { REVIEW_STATES } from '../model/conflict.ts';
import type { DifferenceCode, PatchSide, PlanPair, ReviewState } from '../model/conflict.ts';
import { LANGUAGES, localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import type { PlanClass, PlanInfo, Rule } from '../model/plan.ts';
import { planUse } from '../model/plan-use.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { text } from './text.ts';
import { PLAN_RULE_WORDS } from './words/plan-rules.ts';

/** A plan by its name; a control line also by its class, where the name does not tell it. */
export function planName({ name, isLine, classes }: PlanInfo, language: Language): string {
  const own = localText(name, language);
  const [first] = classes;
  if (!isLine || first === undefined) return own;
  const isBoundary = first.planClass === 'development';
  const line = text(isBoundary ? 'plan-line.development' : `plan-class.${first.planClass}`, language);
  const isTold = own.toLowerCase().includes(line.toLowerCase());
  return isTold ? own : text('plan.line', language, { name: own, line });
}

/** A plan of a report by its id; the id where the report does not have it. */
export function planNameOf(
  { plans }: { readonly plans: readonly PlanInfo[] }, id: string | undefined, language: Language,
): string {
  const plan = plans.find((each) => each.id === id);
  return plan === undefined ? (id ?? '') : planName(plan, language);
}

/**
 * The sentence that sums up a comparison, domain §3.2: how many patches, how much land, what share of the
 * place. For two land-use plans these are classes 2 and 3; with a control line they are its findings.
 *
 * @param conflicts number and area of the pair's findings, m²
 */
export function differenceSentence(
  pair: PlanPair, [a, b]: readonly [PlanInfo, PlanInfo], conflicts: { count: number; areaM2: number },
  place: string, language: Language,
): string {
  const isOfLines = a.isLine || b.isLine;
  const differences = pair.classes.filter(({ code }) => code === 2 || code === 3);
  const { count, areaM2 } = isOfLines ? conflicts : {
    count: differences.reduce((sum, each) => sum + each.count, 0),
    areaM2: differences.reduce((sum, each) => sum + each.listedM2, 0),
  };
  return text(isOfLines ? 'difference.line-summary' : 'difference.summary', language, {
    place, a: planName(a, language), b: planName(b, language),
    count: formatNumber(count, language),
    area: formatQuantity({ value: areaM2, unit: 'm2' }, language),
    share: formatQuantity({ value: pair.areaM2 === 0 ? 0 : areaM2 / pair.areaM2, unit: 'share' }, language),
  });
}

/** One of the four classes, with the names of the two plans. */
export function differenceText(
  code: DifferenceCode, [a, b]: readonly [PlanInfo, PlanInfo], language: Language,
): string {
  return text(`difference.${code}`, language, { a: planName(a, language), b: planName(b, language) });
}

/** What a plan's code means, by the name of its use; where no use tells, by its class. */
export function useName(code: string, planClass: PlanClass, language: Language): string {
  if (planClass === 'unclassified') return code;
  const use = planUse(code);
  return use === 'open' ? text(`plan-class.${planClass}`, language) : text(`plan-use.${use}`, language);
}

/** What a plan says of a patch: its own code where it has one, and what that means if it is no name itself. */
export function sideText({ planClass, code }: PatchSide, language: Language): string {
  if (code === null || planClass === 'unclassified') {
    const name = text(`plan-class.${planClass}`, language);
    return code === null ? name : text('plan.code', language, { code, name });
  }
  if (isName(code, language)) return code;
  return text('plan.code', language, { code, name: useName(code, planClass, language) });
}

/** The same without a code that says nothing by itself; a short word for a control line. */
export function briefSideText({ planClass, code }: PatchSide, language: Language): string {
  if (code === null) return text(`class-short.${planClass}`, language);
  return isName(code, language) ? code : useName(code, planClass, language);
}

/** Older land-use plans have names in place of codes. */
function isName(code: string, language: Language): boolean {
  return /\p{Script=Han}/u.test(code) && language !== 'en';
}

/** The state of review that a word means, in whichever language or by its id; in small letters. */
export function reviewWords(): ReadonlyMap<string, ReviewState> {
  const words = [...LANGUAGES.map((language) => (state: ReviewState) => text(`review.${state}`, language)), String];
  return new Map(words.flatMap((wordOf) =>
    REVIEW_STATES.map((state): [string, ReviewState] => [wordOf(state).toLowerCase(), state])));
}

/** The words of a rule; `rules` are those of the report. */
export function ruleText(id: string, rules: readonly Rule[], language: Language): string {
  const own = rules.find((rule) => rule.id === id)?.text ?? null;
  if (own !== null) return localText(own, language);
  const key = `rule.${id}`;
  return isRuleKey(key) ? text(key, language) : id;
}

function isRuleKey(key: string): key is keyof typeof PLAN_RULE_WORDS {
  return Object.hasOwn(PLAN_RULE_WORDS, key);
}
