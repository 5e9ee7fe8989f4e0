import type { FieldSample } from '../model/import.ts';

type Properties = Readonly<Record<string, unknown>>;

const SAMPLES = 5;

/** A cell of more characters is cut in the sample, not in the layer. */
const LONGEST_SAMPLE = 120;

/** All columns of the rows, each with its kind and the cells of the first five rows. */
export function fieldSamples(rows: readonly Properties[]): FieldSample[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].map((name) => {
    const cells = rows.map((row) => (Object.hasOwn(row, name) ? row[name] : null)).filter(isFilled);
    return {
      name,
      type: typeOf(cells),
      filled: cells.length,
      samples: rows.slice(0, SAMPLES).map((row) => sampleOf(Object.hasOwn(row, name) ? row[name] : null)),
      isCut: name.includes('\uFFFD'),
    };
  });
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
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text;
}
