import type { FindingGroup } from './arrange-findings.ts';

/** Rows that a page of the register has. */
const ROWS = 20;

/** The register cut into pages of equal length; a group may go on over the page. */
export function pagesOf(groups: readonly FindingGroup[], rows = ROWS): readonly (readonly FindingGroup[])[] {
  const pages: FindingGroup[][] = [[]];
  let room = rows;
  for (const group of groups) {
    for (let at = 0; at < group.findings.length;) {
      if (room === 0) {
        pages.push([]);
        room = rows;
      }
      const findings = group.findings.slice(at, at + room);
      // The first page is there from the start.
      pages.at(-1)!.push({ ...group, findings });
      at += findings.length;
      room -= findings.length;
    }
  }
  return pages;
}

/** Places of a page's first and last finding among all, from 1. */
export function pageOf(pages: readonly (readonly FindingGroup[])[], page: number): readonly [number, number] {
  const lengths = pages.map((groups) => groups.reduce((sum, { findings }) => sum + findings.length, 0));
  const before = lengths.slice(0, page).reduce((sum, length) => sum + length, 0);
  return [before + 1, before + (lengths[page] ?? 0)];
}

/** Is the finding on the page? */
export function isPage(page: readonly FindingGroup[], findingId: string | null): boolean {
  return page.some(({ findings }) => findings.some(({ id }) => id === findingId));
}
