import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import { districtCode, isShortCode } from './district-keys.ts';
import { placesOf } from './item-place.ts';
import { textOf } from './join-table.ts';
import type { Join } from './join-table.ts';

/** What a join leaves over, and the keys that were not spelt as the districts have them. */
export function* joinIssues(layer: string, { proposal, layer: { items }, rows }: Join): Generator<Issue> {
  const { column, by } = proposal;
  for (const key of proposal.unmatchedRows) yield issue('warning', 'row-unmatched', { layer, values: { key, column } });
  const unmatched = new Set(proposal.unmatchedItems);
  for (const item of items) {
    const row = rows.get(item.id);
    const place = placesOf(item)[0] ?? null;
    const name = item.name ?? item.id;
    if (row === undefined) {
      if (unmatched.has(name)) yield issue('warning', 'item-unmatched', { layer, place, values: { item: name } });
      continue;
    }
    const key = textOf(row, column);
    if (by === 'code' && isShortCode(key)) {
      yield issue('info', 'code-padded', { layer, place, values: { code: key, padded: districtCode(key) ?? key } });
    } else if (by === 'name' && key !== item.name) {
      yield issue('info', 'name-matched', { layer, place, values: { written: key, item: name } });
    }
  }
}
