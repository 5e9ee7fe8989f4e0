const DELIMITERS = [',', '\t', ';', '|'];

/**
 * The cells of a table as text (RFC 4180), empty lines left out. The delimiter
 * is the one of comma, tab, semicolon and bar that the first line has most of;
 * quotes may hold delimiters and line breaks, and a quote that is not closed
 * ends with the text.
 */
export function cellsOf(text: string): string[][] {
  const firstLine = text.slice(0, text.search(/\r|\n|$/));
  const counts = DELIMITERS.map((sign) => firstLine.split(sign).length);
  const delimiter = DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at + 1) : plainCell(text, at, delimiter);
    row.push(cell);
    at = end;
    if (text[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell after it.
      if (at === text.length) row.push('');
      continue;
    }
    // After a closed quote anything up to the delimiter or the line's end is noise.
    while (at < text.length && !isBreak(text[at]) && text[at] !== delimiter) at += 1;
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

function quotedCell(text: string, start: number): { cell: string; end: number } {
  const parts: string[] = [];
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { cell: parts.join('') + text.slice(at), end: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(''), end: quote + 1 };
    parts.push('"');
    at = quote + 2;
  }
}

function plainCell(text: string, start: number, delimiter: string): { cell: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== delimiter && !isBreak(text[end])) end += 1;
  return { cell: text.slice(start, end), end };
}

function isBreak(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}
