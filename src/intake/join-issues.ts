import type { JoinProposal } from '../model/import.ts';
import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import type { Row } from './field-samples.ts';
import { districtCode, isShortCode } from './district-keys.ts';
import { textOf } from './join-table.ts';

/** What a join leaves over, and the codes that had lost zeros. */
export function* joinIssues(layer: string, rows: readonly Row[], join: JoinProposal): Generator<Issue> {
  for (const key of join.unmatchedRows) yield issue('warning', 'row-unmatched', { layer, values: { key, column: join.column } });
  for (const name of join.unmatchedItems) yield issue('warning', 'item-unmatched', { layer, values: { item: name } });
  if (join.by !== 'code') return;
  for (const row of rows) {
    const code = textOf(row, join.column);
    if (isShortCode(code)) yield issue('info', 'code-padded', { layer, values: { code, padded: districtCode(code) ?? code } });
  }
}
