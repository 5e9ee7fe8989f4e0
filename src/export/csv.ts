/** What a cell may hold; `null` is an empty cell. */
export type Cell = string | number | null;

/** A spreadsheet takes a text that begins like this for a formula; one set to Chinese, also the wide signs. */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/** A text that is only a number is no danger, and must stay one. */
const NUMBER = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Rows as CSV by RFC 4180, with a byte order mark, which Excel needs to read
 * Chinese text. Numbers are raw, with a point. A text that a spreadsheet would
 * run as a formula gets an apostrophe in front.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
