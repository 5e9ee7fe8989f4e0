import { AppError } from '../model/error.ts';
import type { Cell } from './csv.ts';

/** One sheet of a workbook. */
export interface Sheet {
  /** What its tab says; shortened and cleaned to what Excel takes. Should differ from the other sheets' names. */
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Rows at the top that are bold and stay in sight: 1 for a table with a head, 0 for notes. */
  readonly headRows: number;
}

/** Excel shows no more text in a cell. */
const MOST_CHARACTERS = 32_767;
/** Excel opens no longer sheet. */
const MOST_ROWS = 1_048_576;
/** Width of a column in characters: a Chinese one counts twice. */
const NARROWEST = 8;
const WIDEST = 48;

/**
 * Sheets as an XLSX workbook (ECMA-376): numbers stay numbers, text stays text even where it looks like
 * a number or a formula, an unknown value is an empty cell. The library is loaded when it is first needed.
 *
 * @throws AppError `export/too-many-rows` for more than a sheet holds.
 */
export async function xlsxBytes(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const tooLong = sheets.find(({ rows }) => rows.length > MOST_ROWS);
  if (tooLong !== undefined) {
    const details = { file: tooLong.name, limit: MOST_ROWS };
    throw new AppError('export/too-many-rows', `${tooLong.name} has over ${MOST_ROWS} rows`, details);
  }
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const blob = await writeWorkbook(sheets.map(({ name, rows, headRows }) => ({
    sheet: tabName(name),
    data: rows.map((row, index) => row.map((cell) => workbookCell(cell, index < headRows))),
    columns: columnWidths(rows).map((width) => ({ width })),
    ...(headRows > 0 ? { stickyRowsCount: headRows } : {}),
  }))).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function workbookCell(cell: Cell, isHead: boolean) {
  if (cell === null || cell === '') return null;
  const weight = isHead ? { fontWeight: 'bold' as const } : {};
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number, ...weight } : null;
  return { value: plainText(cell), type: String, ...weight };
}

/**
 * Text as a cell can hold it. A workbook reads `_x0041_` as the letter of that code (ECMA-376, ST_Xstring), so
 * a text that only looks like it is marked; and the library's table of texts trips over names that every
 * object has, such as `constructor`, unless their first letter is written as a code.
 */
function plainText(cell: string): string {
  const marked = cell.slice(0, MOST_CHARACTERS)
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // XML turns a bare one into a line feed.
    .replaceAll('\r', '_x000D_');
  if (!(marked in Object.prototype)) return marked;
  return `_x${marked.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${marked.slice(1)}`;
}

/** Excel takes 31 characters without `[]/\:*?`, and no apostrophe at either end. */
function tabName(name: string): string {
  const clean = name.replaceAll(/[[\]/\\:*?\p{Cc}]/gu, ' ').slice(0, 31).replaceAll(/^['\s]+|['\s]+$/g, '');
  return clean === '' ? '-' : clean;
}

function columnWidths(rows: Sheet['rows']): number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, 200)) {
    for (const [column, cell] of row.entries()) {
      const text = typeof cell === 'number' ? String(cell) : (cell ?? '');
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(WIDEST, widthOf(text) + 2));
    }
  }
  return widths;
}

function widthOf(text: string): number {
  const wide = text.slice(0, WIDEST).match(/[\u2E80-\uFFFF]/g)?.length ?? 0;
  return Math.min(text.length, WIDEST) + wide;
}
