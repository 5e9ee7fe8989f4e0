import { plain } from '../values.ts';

const IN_BRACKETS = /\(([^()]*)\)$/;

/** Units that stand right after a name, or behind a line or blank: `总投资万元`, `area_ha`. */
const UNIT_AT_END =
  /(?:(万人|萬人|万元|萬元|亿元|億元|公顷|公頃|平方米|平方公里|亩|畝)|[\s_-](人|元|㎡|m2|m²|hm2|ha|km2|sqm|mu))$/i;

/** A column's name without what stands in brackets at its end, blanks, lines, width and letter case. */
export function spellingOf(name: string): string {
  return plain(name).replace(IN_BRACKETS, '').replaceAll(/[\s_-]/g, '').toLowerCase();
}

/** The same, also without a unit that follows the name. */
export function bareSpellingOf(name: string): string {
  return spellingOf(plain(name).replace(IN_BRACKETS, '').trim().replace(UNIT_AT_END, ''));
}

/** The unit that a column's name gives: in brackets, else right after it; `''` for none. */
export function unitOf(name: string): string {
  const inBrackets = IN_BRACKETS.exec(plain(name))?.[1]?.trim();
  if (inBrackets !== undefined) return inBrackets.replace(/^单位[:：]\s*/, '');
  const [, near, behind] = UNIT_AT_END.exec(plain(name)) ?? [];
  return near ?? behind ?? '';
}
