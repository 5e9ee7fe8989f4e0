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
 * @param titles - Of the layers, by id.
 */
export async function issueFile(
  kind: ExportKind<'issues'>, issues: readonly Issue[], titles: Readonly<Record<string, string>>,
  project: NotedProject, language: Language,
): Promise<ExportFile> {
  const { length } = issues;
  const notes: Notes = [
    ...projectNotes(project, language),
    [text('export.rows', language), text('export.rows.shown', language, { shown: length, of: length })],
    [text('export.geometry', language), text('export.geometry.wkt', language)],
  ];
  const table = issueTable(issues, titles, language);
  if (kind === 'issues-csv') return { extension: 'csv', content: tableCsv(table, notes) };
  return { extension: 'xlsx', content: await tablesXlsx([table], notes, language) };
}
