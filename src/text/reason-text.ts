import type { IndicatorValue, Untold } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { text } from './text.ts';

type Told = Pick<IndicatorValue, 'reason' | 'untold'>;

/** Why there is no value, or no judgement of it: "有绿地类别不明，……（2 处，1.20 公顷）"; `null` where there is nothing to say. */
export function reasonText({ reason, untold }: Told, language: Language): string | null {
  if (untold !== null) return untoldText(untold, language);
  // Reasons of green spaces come with them.
  return reason === null || reason === 'class-unknown' || reason === 'square-share-unknown' ? null : text(`reason.${reason}`, language);
}

/** What some green spaces do not tell, with their amount; `null` where all tell. */
export function untoldText(untold: Untold | null, language: Language): string | null {
  return untold === null ? null : withAmount(text(`untold.${untold.reason}`, language), untold, language);
}

/** "沁园街道（2 处，1.20 公顷）": how many green spaces do not tell enough, and how large they are. */
export function withAmount(what: string, { count, areaM2 }: Untold, language: Language): string {
  // Less than half a hundredth of a hectare would be shown as nothing.
  const area = areaM2 < 50 ? `${formatNumber(areaM2, language)}\u00A0m²` : formatQuantity({ value: areaM2, unit: 'm2' }, language);
  return text('untold.amount', language, { what, count: formatNumber(count, language), area });
}
