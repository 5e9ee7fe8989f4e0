import type { DistrictResult, IndicatorId, Reason } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { localeOf } from '../text/format.ts';
import { text } from '../text/text.ts';

/** Under a table: why some districts have no value, a sentence for each reason with its districts. */
export function unknownNotes(
  districts: readonly DistrictResult[], indicator: IndicatorId, language: Language,
): readonly string[] {
  const names = new Map<Reason, string[]>();
  for (const { name, indicators } of districts) {
    const value = indicators[indicator];
    if (value === undefined || value.quantity !== null || value.reason === null) continue;
    names.set(value.reason, [...(names.get(value.reason) ?? []), name]);
  }
  const list = new Intl.ListFormat(localeOf(language), { style: 'narrow', type: 'unit' });
  return [...names].map(([reason, of]) => {
    const why = text(`reason.${reason}`, language);
    return text('table.unknown', language, { names: list.format(of), reason: why });
  });
}
