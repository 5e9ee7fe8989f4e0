import type { Issue, IssueCode } from '../model/issue.ts';
import type { ReceiptEntry, ReceiptTopic } from '../model/receipt.ts';
import { RECEIPT_TOPICS } from '../model/receipt.ts';

/** So many issues of one code are kept, each with its place; the rest are counted. */
const MOST_LISTED = 200;

/** Which line of the page a finding belongs to; `columns` for all others. */
const TOPICS: Readonly<Partial<Record<IssueCode, ReceiptTopic>>> = {
  'encoding-guessed': 'encoding',
  'crs-converted': 'coordinates', 'crs-guessed': 'coordinates', 'crs-contradicted': 'coordinates',
  'crs-unsupported': 'coordinates', 'axes-swapped': 'coordinates', 'offset-removed': 'coordinates',
  'out-of-range': 'coordinates', 'looks-swapped': 'coordinates', 'looks-projected': 'coordinates',
  'bad-coordinate': 'coordinates', 'zones-mixed': 'coordinates',
  'member-missing': 'files', 'member-unread': 'files', 'rows-above-heads': 'files',
  'not-a-feature': 'structure', 'bad-structure': 'structure', 'unknown-member': 'structure',
  'extra-ordinates': 'structure', 'bad-bbox': 'structure', 'nested-collection': 'structure',
  'wrong-geometry': 'structure', 'duplicate-id': 'structure', 'bad-id': 'structure',
  'ring-closed': 'rings', 'ring-rewound': 'rings', 'points-dropped': 'rings',
  'null-geometry': 'empty', 'empty-geometry': 'empty', 'ring-too-short': 'empty', 'line-too-short': 'empty',
  'ring-crosses-itself': 'topology', 'hole-outside': 'topology', 'zero-area': 'topology',
  'missing-name': 'names', 'name-shortened': 'names',
  'unknown-class': 'classes',
  'row-unmatched': 'join', 'item-unmatched': 'join', 'code-padded': 'join', 'name-matched': 'join',
};

/** What was changed on the way; the layer is better for it, and the original is as it was. */
const FIXED: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'crs-converted', 'zones-mixed', 'axes-swapped', 'offset-removed', 'extra-ordinates', 'bad-bbox', 'unknown-member',
  'nested-collection', 'duplicate-id', 'bad-id', 'ring-closed', 'ring-rewound', 'points-dropped', 'missing-name',
  'number-from-text', 'code-padded', 'name-matched', 'name-shortened',
]);

/** What is not on the map for it. */
const LEFT_OUT: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'not-a-feature', 'bad-structure', 'wrong-geometry', 'null-geometry', 'empty-geometry', 'ring-too-short',
  'line-too-short', 'out-of-range', 'looks-projected', 'bad-coordinate', 'crs-unsupported', 'member-unread', 'rows-above-heads',
]);

/** Findings by code, in the order of the page. What `check/` only counted counts here too. */
export function receiptEntries(issues: readonly Issue[]): ReceiptEntry[] {
  const groups = new Map<IssueCode, Issue[]>();
  for (const each of issues) {
    const group = groups.get(each.code);
    if (group !== undefined) group.push(each);
    else if (each.code !== 'and-more') groups.set(each.code, [each]);
  }
  const unlisted = new Map(issues.flatMap(({ code, values }) =>
    (code === 'and-more' ? [[values['code'], Number(values['count'])] as const] : [])));
  const entries = [...groups].map(([code, group]): ReceiptEntry => ({
    topic: topicOf(code),
    outcome: outcomeOf(code, group),
    code,
    count: group.length + (unlisted.get(code) ?? 0),
    issues: group.slice(0, MOST_LISTED),
  }));
  return entries.toSorted((a, b) => RECEIPT_TOPICS.indexOf(a.topic) - RECEIPT_TOPICS.indexOf(b.topic));
}

function topicOf(code: IssueCode): ReceiptTopic {
  return TOPICS[code] ?? 'columns';
}

function outcomeOf(code: IssueCode, group: readonly Issue[]): ReceiptEntry['outcome'] {
  if (LEFT_OUT.has(code)) return 'left-out';
  if (FIXED.has(code)) return 'fixed';
  return group.every(({ severity }) => severity === 'info') ? 'fine' : 'asks';
}
