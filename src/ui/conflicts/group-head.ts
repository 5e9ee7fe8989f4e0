import { html } from 'lit';
import type { ConflictReport } from '../../model/conflict.ts';
import type { Language } from '../../model/language.ts';
import { PATCH_TYPES } from '../../model/patch-type.ts';
import { planNameOf } from '../../text/conflict-text.ts';
import { formatNumber, formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import type { FindingGroup, GroupKey } from './arrange-findings.ts';

interface GroupView {
  readonly group: Exclude<GroupKey, 'none'>;
  readonly report: Pick<ConflictReport, 'plans' | 'rules'>;
  /** Names of the districts by id. */
  readonly districts: ReadonlyMap<string, string>;
  readonly language: Language;
}

/** The line above a group of the register: what it is, how many, how much land. */
export function groupHead(
  { key, findings, areaM2 }: FindingGroup, { group, report, districts, language }: GroupView,
) {
  const type = PATCH_TYPES.find((known) => known === key);
  const [first] = findings;
  const names = { a: planNameOf(report, first?.a, language), b: planNameOf(report, first?.b, language) };
  const name = group === 'type' && type !== undefined
    ? text(`patch-type.${type}`, language, names)
    : (districts.get(key) ?? text('register.district.none', language));
  const sum = text('register.group.sum', language, {
    count: formatNumber(findings.length, language),
    area: formatQuantity({ value: areaM2, unit: 'm2' }, language),
  });
  return html`<tr class="group"><th scope="rowgroup" colspan="6">${name}<span>${sum}</span></th></tr>`;
}
