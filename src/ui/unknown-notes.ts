import type { DistrictResult, IndicatorId, IndicatorValue, Reason } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { localeOf } from '../text/format.ts';
import { reasonText, withAmount } from '../text/reason-text.ts';
import { text } from '../text/text.ts';

/** A district that has no value. */
interface Unknown {
  readonly name: string;
  readonly value: IndicatorValue;
}

/** Under a table: why some districts have no value, a sentence for each reason with its districts. */
export function unknownNotes(
  districts: readonly DistrictResult[], indicator: IndicatorId, language: Language,
): readonly string[] {
  const groups = new Map<Reason, Unknown[]>();
  for (const { name, indicators } of districts) {
    const value = indicators[indicator];
    if (value === undefined || value.quantity !== null || value.reason === null) continue;
    groups.set(value.reason, [...(groups.get(value.reason) ?? []), { name, value }]);
  }
  return [...groups.values()].map((group) => noteOf(group, language));
}

/** Where the amounts differ they stand with the names, else with the reason. */
function noteOf(group: readonly Unknown[], language: Language): string {
  const list = new Intl.ListFormat(localeOf(language), { style: 'narrow', type: 'conjunction' });
  const reasons = new Set(group.map(({ value }) => reasonText(value, language)));
  const untold = reasons.size === 1 ? undefined : group[0]?.value.untold?.reason;
  const names = group.map(({ name, value }) =>
    (untold === undefined || value.untold === null ? name : withAmount(name, value.untold, language)));
  const [reason = ''] = reasons;
  return text('table.unknown', language, {
    names: list.format(names), reason: untold === undefined ? reason ?? '' : text(`untold.${untold}`, language),
  });
}
