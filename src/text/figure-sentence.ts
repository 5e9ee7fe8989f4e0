import type { IndicatorValue, MainIndicatorId } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatQuantity } from './format.ts';
import { reasonText } from './reason-text.ts';
import { text } from './text.ts';
import { thresholdText, toneOf, verdictText } from './verdict.ts';

/** "沁园街道：人均公园绿地 12.69 m²/人，标准值 ≥ 14.80，还差 28.0 公顷。": one figure of the map in words. */
export function figureSentence(
  name: string, id: MainIndicatorId, value: IndicatorValue | undefined, language: Language,
): string {
  const indicator = text(`indicator.${id}`, language);
  const { quantity = null, threshold = null } = value ?? {};
  if (value === undefined || quantity === null) {
    return text('public.sentence.unknown', language, {
      name, indicator, reason: (value && reasonText(value, language)) ?? text('legend.no-data', language),
    });
  }
  const shown = formatQuantity(quantity, language);
  if (threshold === null || toneOf(value) === 'na') return text('public.sentence', language, { name, indicator, value: shown });
  return text('public.sentence.judged', language, {
    name, indicator, value: shown,
    threshold: thresholdText(threshold, quantity.unit, language), verdict: verdictText(value, language),
  });
}
