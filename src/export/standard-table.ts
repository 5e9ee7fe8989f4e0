import { INDICATOR_IDS } from '../model/indicator.ts';
import type { Assessment } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import type { TextKey } from '../text/text.ts';
import type { Table } from './table.ts';

/**
 * The city held against the standard, an indicator a row: value, threshold and gap as raw numbers with
 * their units beside them, whether the threshold was verified, and where it stands.
 */
export function standardTable({ city }: Assessment, language: Language): Table {
  const word = (key: TextKey) => text(key, language);
  return {
    title: word('export.against'),
    head: [
      word('export.indicator'), word('export.unit'), word('export.value'), word('table.threshold'),
      word('export.verdict'), word('export.gap'), word('export.gap.unit'), word('export.reason'),
      word('export.verified'), word('export.source'),
    ],
    rows: INDICATOR_IDS.flatMap((id) => {
      const value = city.indicators[id];
      if (value === undefined) return [];
      const { quantity, threshold, verdict, gap } = value;
      return [[
        word(`indicator.${id}`), quantity?.unit ?? null, quantity?.value ?? null, threshold?.value ?? null,
        word(`verdict.${verdict}`), gap?.value ?? null, gap?.unit ?? null, reasonText(value, language),
        threshold === null ? null : word(threshold.verified ? 'answer.yes' : 'answer.no'), threshold?.source ?? null,
      ]];
    }),
  };
}
