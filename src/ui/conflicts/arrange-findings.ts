import { REVIEW_STATES } from '../../model/conflict.ts';
import type { ReviewState } from '../../model/conflict.ts';
import { PATCH_TYPES } from '../../model/patch-type.ts';
import type { PatchType } from '../../model/patch-type.ts';
import { SEVERITIES } from '../../model/plan.ts';
import type { ShownFinding } from './shown-findings.ts';

export const SORT_KEYS = ['severity', 'area', 'district', 'state', 'number'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export type GroupKey = 'none' | 'district' | 'type';

/** How the register is looked at. */
export interface Arrangement {
  /** `null`: all. */
  readonly state: ReviewState | null;
  /** `null`: all; '' is what lies in no district. */
  readonly district: string | null;
  readonly type: PatchType | null;
  readonly sort: SortKey;
  readonly descending: boolean;
  readonly group: GroupKey;
}

export const PLAIN: Arrangement = {
  state: null, district: null, type: null, sort: 'severity', descending: true, group: 'none',
};

/** Findings that belong together, in the order they are shown. */
export interface FindingGroup {
  /** Id of the district, or the type; '' without groups, and for what lies in no district. */
  readonly key: string;
  readonly findings: readonly ShownFinding[];
  readonly areaM2: number;
}

export function stateOf({ review }: ShownFinding): ReviewState {
  return review?.state ?? 'open';
}

/** How many findings are in each state of review, other filters applied. */
export function countStates(
  findings: readonly ShownFinding[], arrangement: Arrangement,
): Readonly<Record<ReviewState, number>> {
  const counts = { 'open': 0, 'accepted': 0, 'resolved': 0, 'false-alarm': 0 };
  for (const finding of filterFindings(findings, { ...arrangement, state: null })) counts[stateOf(finding)] += 1;
  return counts;
}

/** Filters, sorts and groups the register; a group stands where its first finding does. */
export function arrangeFindings(
  findings: readonly ShownFinding[], arrangement: Arrangement,
): readonly FindingGroup[] {
  const { group, sort, descending } = arrangement;
  const sign = descending ? -1 : 1;
  const sorted = filterFindings(findings, arrangement)
    .sort((x, y) => sign * compare(x, y, sort) || x.number - y.number);
  const groups = new Map<string, ShownFinding[]>();
  for (const finding of sorted) {
    const key = group === 'none' ? '' : group === 'type' ? finding.type : (finding.districtId ?? '');
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [finding]);
    else members.push(finding);
  }
  const keys = group === 'type' ? PATCH_TYPES.filter((type) => groups.has(type)) : [...groups.keys()];
  return keys.map((key) => {
    // Every key is one of the map's.
    const members = groups.get(key)!;
    return { key, findings: members, areaM2: members.reduce((sum, { areaM2 }) => sum + areaM2, 0) };
  });
}

/** A click on the head of a column: descending, ascending, the usual order. */
export function sortedBy(arrangement: Arrangement, sort: SortKey): Arrangement {
  // Numbers begin with the largest, the rest with the first.
  const first = sort === 'area';
  if (arrangement.sort !== sort) return { ...arrangement, sort, descending: first };
  if (arrangement.descending === first) return { ...arrangement, descending: !first };
  return { ...arrangement, sort: PLAIN.sort, descending: PLAIN.descending };
}

/** The filters that a finding is hidden by are let go; that by state stays where it fits. */
export function showing(finding: ShownFinding, arrangement: Arrangement): Arrangement {
  const { state } = arrangement;
  return { ...arrangement, district: null, type: null, state: state === stateOf(finding) ? state : null };
}

function filterFindings(
  findings: readonly ShownFinding[], { state, district, type }: Arrangement,
): ShownFinding[] {
  return findings.filter((finding) =>
    (state === null || stateOf(finding) === state)
    && (district === null || (finding.districtId ?? '') === district)
    && (type === null || finding.type === type));
}

function compare(x: ShownFinding, y: ShownFinding, key: SortKey): number {
  switch (key) {
    case 'severity': return SEVERITIES.indexOf(x.severity) - SEVERITIES.indexOf(y.severity) || y.number - x.number;
    case 'area': return x.areaM2 - y.areaM2;
    case 'district': return (x.districtId ?? '').localeCompare(y.districtId ?? '');
    case 'state': return REVIEW_STATES.indexOf(stateOf(x)) - REVIEW_STATES.indexOf(stateOf(y));
    case 'number': return x.number - y.number;
  }
}
