import type { Issue } from '../model/issue.ts';

/** Issues of one weight, by layer; `null` is the project as a whole. */
export interface IssueGroup {
  readonly severity: Issue['severity'];
  readonly count: number;
  readonly layers: readonly { readonly layer: string | null; readonly issues: readonly Issue[] }[];
}

const ORDER = ['error', 'warning', 'info'] as const satisfies readonly Issue['severity'][];

/** Errors, warnings, then what is good to know; within each the layers in the order of their first issue. */
export function groupIssues(issues: readonly Issue[]): readonly IssueGroup[] {
  return ORDER.flatMap((severity) => {
    const weighty = issues.filter((issue) => issue.severity === severity);
    if (weighty.length === 0) return [];
    const byLayer = new Map<string | null, Issue[]>();
    for (const issue of weighty) {
      const beside = byLayer.get(issue.layer);
      if (beside === undefined) byLayer.set(issue.layer, [issue]);
      else beside.push(issue);
    }
    const layers = [...byLayer].map(([layer, of]) => ({ layer, issues: of }));
    return [{ severity, count: weighty.length, layers }];
  });
}
