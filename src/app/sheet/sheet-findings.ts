import type { Issue } from '../../model/issue.ts';
import type { SheetFinding } from '../../model/sheet.ts';

/** What the check found of several sheets: what they have in common is told once. */
export function sheetFindings(
  sheets: readonly { readonly name: string; readonly issues: readonly Issue[] }[],
): readonly SheetFinding[] {
  const found = new Map<string, { readonly issue: Issue; readonly names: string[] }>();
  for (const { name, issues } of sheets) {
    for (const issue of issues) {
      const key = JSON.stringify(issue);
      const same = found.get(key) ?? { issue, names: [] };
      same.names.push(name);
      found.set(key, same);
    }
  }
  return [...found.values()].map(({ issue, names }) =>
    ({ sheets: names, isOfAll: sheets.length > 1 && names.length === sheets.length, issue }));
}
