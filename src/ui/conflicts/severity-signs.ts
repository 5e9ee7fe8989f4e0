import type { Severity } from '../../model/plan.ts';

/** The signs of the rule matrix: 相容, 待核, 冲突, 严重冲突. */
export const SEVERITY_SIGNS: Readonly<Record<Severity, string>> = {
  compatible: '○',
  check: '△',
  conflict: '✕',
  severe: '✕✕',
};
