import type { FoundEncoding } from '../model/import.ts';
import { issue } from '../model/issue.ts';
import type { FileLayer } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import { placeReader } from './table-places.ts';

type Cells = readonly unknown[];

/** Titles, units and dates stand above the heads of a ledger, in so many rows at most. */
const MOST_ROWS_ABOVE = 10;

/**
 * A table to a layer, one feature a row. The heads are in the first row that is
 * about as full as the table is wide and holds no numbers; what stands above is
 * left out, and told. A table without places has features without geometry.
 */
export function tableLayer(name: string, table: readonly Cells[], encoding: FoundEncoding | null): FileLayer {
  const rows = table.filter((cells) => cells.some(isFilled));
  const above = headRow(rows);
  const heads = headsOf(rows[above] ?? []);
  const body = rows.slice(above + 1);
  const geometryOf = placeReader(heads, body);
  const features = body.map((cells) => ({
    type: 'Feature',
    // `fromEntries` defines each as its own, `__proto__` too.
    properties: Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? null])) as object,
    geometry: geometryOf?.(cells) ?? null,
  }));
  const issues = above === 0 ? [] : [issue('info', 'rows-above-heads', { layer: name, values: { count: above } })];
  const kind = geometryOf === null ? 'table' : 'layer';
  return fileLayer(name, { type: 'FeatureCollection', features }, { encoding, kind, issues });
}

function headRow(rows: readonly Cells[]): number {
  const fullest = Math.max(0, ...rows.slice(0, 50).map(filledCount));
  const found = rows.slice(0, MOST_ROWS_ABOVE).findIndex((cells) =>
    filledCount(cells) >= Math.max(1, fullest * 0.6) && cells.every((cell) => typeof cell !== 'number' && !isNumeric(cell)));
  return Math.max(0, found);
}

function filledCount(cells: Cells): number {
  return cells.filter(isFilled).length;
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && !(typeof cell === 'string' && cell.trim() === '');
}

function isNumeric(cell: unknown): boolean {
  return typeof cell === 'string' && /^[\d.,\s-]*\d[\d.,\s-]*$/.test(cell.slice(0, 40));
}

/** Names of the columns: `#3` for one without, and a second of the same name gets its position. */
function headsOf(cells: Cells): string[] {
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const plain = typeof cell === 'string' ? cell.replaceAll(/\s+/g, ' ').trim() : '';
    const head = plain === '' ? `#${index + 1}` : taken.has(plain) ? `${plain} #${index + 1}` : plain;
    taken.add(head);
    return head;
  });
}
