import type { CityResult, DistrictResult, MainIndicatorId, Method } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { formatNumber, formatQuantity } from './format.ts';
import { peopleText } from './amounts.ts';
import { editText, editsBehind } from './edit-text.ts';
import { text } from './text.ts';
import { thresholdText } from './verdict.ts';

/** How a value was made: the sum with its own numbers, and what was done before it. */
export interface MethodNote {
  /** Left and right of the division sign, and the result; `null` without a value. */
  readonly formula: { readonly top: string; readonly bottom: string; readonly result: string } | null;
  readonly lines: readonly string[];
  /** Items of the map that were counted; `null` where they are not told one by one. */
  readonly counted: readonly string[] | null;
}

/** The note under a value of one district, or of the city. */
export function methodNote(
  result: DistrictResult | CityResult, indicator: MainIndicatorId, method: Method, language: Language,
): MethodNote {
  const { measures } = result;
  const lines = [
    ...workLines(result, indicator, method, language),
    text(`note.left-out.${indicator}`, language),
    text(method.basis === 'admin' ? 'note.basis.admin' : 'note.basis.built-up', language),
    ...thresholdLines(result, indicator, language),
    ...editsBehind(method.edits, indicator, 'id' in result ? result.id : null).map((edit) => editText(edit, language)),
  ];
  const counted = { park_pc: measures.countedParks, green_rate: measures.countedGreens };
  return {
    formula: formula(result, indicator, language),
    lines,
    counted: indicator === 'park_pc' || indicator === 'green_rate' ? counted[indicator] : null,
  };
}

function formula(
  { indicators }: DistrictResult | CityResult, indicator: MainIndicatorId, language: Language,
): MethodNote['formula'] {
  const value = indicators[indicator];
  if (value === undefined || value.quantity === null || value.fraction === null) return null;
  const { top, bottom } = value.fraction;
  const kind = value.proxy ? 'proxy' : indicator;
  return {
    top: text(`note.top.${kind}`, language, { amount: formatQuantity(top, language) }),
    bottom: bottom.unit === 'count'
      ? peopleText(bottom.value, language)
      : text(`note.bottom.${kind}`, language, { amount: formatQuantity(bottom, language) }),
    result: formatQuantity(value.quantity, language),
  };
}

/** What was merged, counted once, counted in. */
function workLines(
  { measures }: DistrictResult | CityResult, indicator: MainIndicatorId, method: Method, language: Language,
): string[] {
  const percent = `${formatNumber(method.squareAsParkShare * 100, language)}\u00A0%`;
  switch (indicator) {
    case 'park_pc':
      return [
        ...mergedLines(measures.parkSumM2, measures.parkM2, language),
        text('note.squares-as-park', language, { share: percent }),
      ];
    case 'green_rate':
      return [
        ...mergedLines(measures.greenSumM2, measures.greenM2, language),
        text('note.squares-green-part', language),
      ];
    case 'green_cover':
      return [text('note.canopy-once', language)];
    case 'park_service':
      return [text('note.radius', language, { pairs: radiusPairs(method, language) })];
  }
}

/** What overlaps took off the plain sum; nothing where there is no sum. */
function mergedLines(sumM2: number | null, onceM2: number | null, language: Language): string[] {
  if (sumM2 === null || onceM2 === null) return [];
  const overlapM2 = sumM2 - onceM2;
  // Half a hundredth of a hectare would be shown as nothing.
  if (overlapM2 < 50) return [text('note.merged', language)];
  const area = formatQuantity({ value: overlapM2, unit: 'm2' }, language);
  return [text('note.merged-once', language, { area })];
}

/** "≥ 5,000 m² → 500 m，400 – 5,000 m² → 300 m" */
function radiusPairs({ parkService }: Method, language: Language): string {
  const pairs = parkService.toSorted((a, b) => b.minAreaM2 - a.minAreaM2);
  return pairs.map(({ minAreaM2, radiusM }, index) => {
    const above = pairs[index - 1];
    const least = formatNumber(minAreaM2, language);
    const area = above === undefined
      ? `≥\u00A0${least}`
      : `${least}\u00A0–\u00A0${formatNumber(above.minAreaM2, language)}`;
    return `${area}\u00A0m² → ${formatNumber(radiusM, language)}\u00A0m`;
  }).join(text('note.comma', language));
}

function thresholdLines(
  { indicators }: DistrictResult | CityResult, indicator: MainIndicatorId, language: Language,
): string[] {
  const value = indicators[indicator];
  if (value?.threshold === null || value?.threshold === undefined || value.quantity === null) return [];
  const { threshold, quantity, reason } = value;
  const lines = [text(threshold.verified ? 'note.threshold' : 'note.threshold-unverified', language, {
    threshold: thresholdText(threshold, quantity.unit, language),
    source: threshold.source,
  })];
  return reason === 'city-threshold' ? [...lines, text('reason.city-threshold', language)] : lines;
}
