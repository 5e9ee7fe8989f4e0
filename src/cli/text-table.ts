/**
 * Rows of text in columns for a terminal: words to the left, numbers to the right. A
 * Chinese character is two cells wide.
 *
 * @param wordColumns numbers of the columns that hold words, from 0
 */
export function textTable(rows: readonly (readonly string[])[], wordColumns: readonly number[] = [0]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, cellsOf(cell))));
  }
  return rows.map((row) => row.map((cell, column) => {
    // Every column got a width above.
    const space = ' '.repeat(widths[column]! - cellsOf(cell));
    return wordColumns.includes(column) ? cell + space : space + cell;
  }).join('  ').trimEnd()).join('\n');
}

/** Ideographs, kana, hangul and full-width forms are drawn in two cells. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/u;

function cellsOf(text: string): number {
  let cells = 0;
  for (const character of text) cells += WIDE.test(character) ? 2 : 1;
  return cells;
}
