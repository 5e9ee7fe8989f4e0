import type { Finding, Patch, RegisterEntry } from '../model/conflict.ts';

/** Less is no change of an area, m². */
const SAME_M2 = 1;

/** Findings with the decisions of an earlier register. */
export interface ReviewedFindings {
  readonly findings: readonly Finding[];
  /** Decisions whose finding is gone: the plans have changed there, or the settings. */
  readonly unmatched: readonly RegisterEntry[];
  /** Ids of findings that are there but have another area than the one decided on. */
  readonly changed: readonly string[];
}

/** Puts decisions back to the findings with the same ids. Nothing computed is changed by them. */
export function mergeReviews(
  patches: readonly Patch[], register: readonly RegisterEntry[],
): ReviewedFindings {
  const reviews = new Map(register.map(({ id, review }) => [id, review]));
  const findings = patches.map((patch): Finding => ({ ...patch, review: reviews.get(patch.id) ?? null }));
  const there = new Set(patches.map(({ id }) => id));
  return {
    findings,
    unmatched: register.filter(({ id }) => !there.has(id)),
    changed: findings.filter(isChanged).map(({ id }) => id),
  };
}

function isChanged({ areaM2, review }: Finding): boolean {
  return review !== null && review.areaM2 !== null && Math.abs(areaM2 - review.areaM2) > SAME_M2;
}
