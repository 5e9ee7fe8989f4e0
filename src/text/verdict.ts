import type { IndicatorValue, Threshold } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Quantity, Unit } from '../model/units.ts';
import { UNKNOWN, formatNumber, formatUnit, formatValue } from './format.ts';
import { text } from './text.ts';

/** How a value stands to its threshold: 余, 差 or nothing that could be said. */
export type Tone = 'pass' | 'fail' | 'na';

/** Judged values by their verdict; a value that is only held against a city's threshold, by its gap. */
export function toneOf(value: IndicatorValue): Tone {
  if (value.verdict === 'met') return 'pass';
  if (value.verdict === 'not-met') return 'fail';
  const { reason, threshold, gap } = value;
  if (reason !== 'city-threshold' || threshold?.verified !== true || gap === null) return 'na';
  return gap.value > 0 ? 'fail' : 'pass';
}

/** "还差 12.4 公顷", "余 20.6 公顷", "达标", "不作判定": the verdict, with the gap where there is one. */
export function verdictText(value: IndicatorValue, language: Language): string {
  const tone = toneOf(value);
  if (tone === 'na') return text('verdict.not-judged', language);
  if (value.gap === null) return text(`verdict.${tone === 'pass' ? 'met' : 'not-met'}`, language);
  return text(`gap.${tone}`, language, { gap: gapAmount(value.gap, language) });
}

/** "差 12.4": the same for a table whose head names the unit; `—` where nothing is judged. */
export function shortGapText(value: IndicatorValue, language: Language): string {
  const tone = toneOf(value);
  if (tone === 'na' || value.gap === null) return UNKNOWN;
  return text(`gap.${tone}.short`, language, { gap: gapNumber(value.gap, language) });
}

/** "≥ 14.80", or "> 8.00" where the standard wants more than its number. */
export function thresholdText(threshold: Threshold, unit: Unit, language: Language): string {
  return signed(threshold.exclusive ? '>' : '≥', threshold, unit, language);
}

/** How a value lies to its threshold: "≥ 14.80" when it passes, "< 14.80" when it fails. */
export function relationText(
  value: IndicatorValue, threshold: Threshold, unit: Unit, language: Language,
): string {
  if (toneOf(value) !== 'fail') return thresholdText(threshold, unit, language);
  return signed(threshold.exclusive ? '≤' : '<', threshold, unit, language);
}

function signed(sign: string, { value }: Threshold, unit: Unit, language: Language): string {
  return `${sign}\u00A0${formatValue({ value, unit }, language)}`;
}

function gapAmount(gap: Quantity, language: Language): string {
  const unit = formatUnit(gap.unit, language);
  return `${gapNumber(gap, language)}${unit === '' ? '' : `\u00A0${unit}`}`;
}

/** Never "0.0" for a gap that is there: a value just below its threshold is still below it. */
function gapNumber(gap: Quantity, language: Language): string {
  if (gap.unit === 'count') return formatNumber(Math.ceil(Math.abs(gap.value)), language);
  const shown = formatValue({ value: Math.abs(gap.value), unit: gap.unit }, language, 1);
  if (gap.value === 0 || shown !== formatNumber(0, language, 1)) return shown;
  return `<\u00A0${formatNumber(0.1, language, 1)}`;
}
