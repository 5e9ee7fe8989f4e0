import type { ExportKind } from '../model/export-kind.ts';
import type { Issue } from '../model/issue.ts';
import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import type { ExportFile } from './export-file.ts';
import { issueTable } from './issue-table.ts';
import { projectNotes } from './notes.ts';
import type { NotedProject } from './notes.ts';
import { tableCsv, tablesXlsx } from './table.ts';
import type { Notes } from './table.ts';

/**
 * What was found about a city's data as a file. @throws AppError `export/too-many-rows`.
 *
 * @param issues - Those on show, and of how many.
 * @param titles - Of the layers, by id.
 */
export async function issueFile(
  kind: ExportKind<'issues'>, issues: { readonly shown: readonly Issue[]; readonly of: number },
  titles: Readonly<Record<string, string>>,
  project: NotedProject, language: Language,
): Promise<ExportFile> {
  const { shown, of } = issues;
  const notes: Notes = [
    ...projectNotes(project, language),
    [text('export.rows', language), text('export.rows.shown', language, { shown: shown.length, of })],
    [text('export.geometry', language), text('export.geometry.wkt', language)],
  ];
  const table = issueTable(shown, titles, language);
  if (kind === 'issues-csv') return { extension: 'csv', content: tableCsv(table, notes) };
  return { extension: 'xlsx', content: await tablesXlsx([table], notes, language) };
}
