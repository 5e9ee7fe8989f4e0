import { isTooDeep } from '../check/properties.ts';
import type { FieldSample } from '../model/import.ts';

/** The cells of a feature by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

const SAMPLES = 5;

/** A cell of more characters is cut in the sample, not in the layer. */
const LONGEST_SAMPLE = 120;

/** So many columns are listed; a file with more is hostile or no table. */
const MOST_COLUMNS = 500;

/** All columns of the rows, each with its kind and the cells of the first five rows. */
export function fieldSamples(
  rows: readonly Row[], cutColumns: readonly string[], renames: Readonly<Record<string, string>>,
): FieldSample[] {
  const originals = new Map(Object.entries(renames).map(([original, name]) => [name, original]));
  return columnsOf(rows).map((name) => {
    const cells = rows.map((row) => cell(row, name)).filter(isFilled);
    const original = originals.get(name) ?? name;
    return {
      name,
      original,
      type: typeOf(cells),
      filled: cells.length,
      samples: rows.slice(0, SAMPLES).map((row) => sampleOf(cell(row, name))),
      isCut: cutColumns.includes(original),
    };
  });
}

function columnsOf(rows: readonly Row[]): string[] {
  const names = new Set<string>();
  for (const row of rows) {
    for (const name of Object.keys(row)) {
      if (names.size >= MOST_COLUMNS) return [...names];
      names.add(name);
    }
  }
  return [...names];
}

function cell(row: Row, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : null;
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === 'string' && cell.trim() === '');
}

function typeOf(cells: readonly unknown[]): FieldSample['type'] {
  const types = new Set(cells.map((cell) => (typeof cell === 'object' ? 'text' : typeof cell)));
  if (types.size > 1) return 'mixed';
  const [type] = types;
  if (type === undefined) return 'empty';
  return type === 'number' || type === 'boolean' ? type : 'text';
}

function sampleOf(cell: unknown): string {
  if (!isFilled(cell)) return '';
  // Lists and objects as they would stand in the file.
  const text = typeof cell === 'string' ? cell : isTooDeep(cell) ? '…' : JSON.stringify(cell);
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
