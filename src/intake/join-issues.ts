import { Findings } from '../check/findings.ts';
import type { Issue } from '../model/issue.ts';
import { districtCode, isShortCode } from './district-keys.ts';
import { placesOf } from './item-place.ts';
import { textOf } from './join-table.ts';
import type { Join } from './join-table.ts';

/** What a join leaves over, and the keys that were not spelt as the districts have them. */
export function joinIssues(layer: string, { proposal, layer: { items }, rows, unmatchedKeys }: Join): readonly Issue[] {
  const { column, by } = proposal;
  const findings = new Findings(layer);
  for (const key of unmatchedKeys) findings.report('warning', 'row-unmatched', { values: { key, column } });
  for (const item of items) {
    const row = rows.get(item.id);
    const place = placesOf(item)[0] ?? null;
    const name = item.name ?? item.id;
    if (row === undefined) {
      findings.report('warning', 'item-unmatched', { place, values: { item: name } });
      continue;
    }
    const key = textOf(row, column);
    if (by === 'code' && isShortCode(key)) {
      findings.report('info', 'code-padded', { place, values: { code: key, padded: districtCode(key) ?? key } });
    } else if (by === 'name' && key !== item.name) {
      findings.report('info', 'name-matched', { place, values: { written: key, item: name } });
    }
  }
  return findings.list();
}
