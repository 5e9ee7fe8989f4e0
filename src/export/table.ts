import type { Language } from '../model/language.ts';
import { text } from '../text/text.ts';
import type { Cell } from './csv.ts';
import { csvText } from './csv.ts';
import type { Sheet } from './xlsx.ts';
import { xlsxBytes } from './xlsx.ts';

/** One table that is handed out. */
export interface Table {
  /** What it lists; the tab of a workbook says it. */
  readonly title: string;
  /** Units in brackets. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What a table rests on, as pairs of a name and what is to be said under it. */
export type Notes = readonly (readonly [name: string, value: string])[];

/** The table as CSV, with the notes below an empty line. */
export function tableCsv({ head, rows }: Table, notes: Notes): string {
  return csvText([head, ...rows, [], ...notes]);
}

/** The tables as one XLSX workbook: a sheet for each, and the notes on a last one. */
export function tablesXlsx(
  tables: readonly Table[], notes: Notes, language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ title, head, rows }): Sheet => ({ name: title, rows: [head, ...rows], headRows: 1 }));
  return xlsxBytes([...sheets, { name: text('export.notes', language), rows: notes, headRows: 0 }]);
}
