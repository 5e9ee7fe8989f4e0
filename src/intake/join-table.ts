import type { ImportCorrections } from '../model/corrections.ts';
import type { FieldSample, JoinProposal } from '../model/import.ts';
import type { Item, Layer } from '../model/layer.ts';
import { bareName, districtCode, districtName } from './district-keys.ts';

type Row = Readonly<Record<string, unknown>>;

/** A proposal with the row of each item, by the item's id. */
export interface Join {
  readonly proposal: JoinProposal;
  readonly layer: Layer;
  readonly rows: ReadonlyMap<string, Row>;
  /** Keys of all rows that find no item. */
  readonly unmatchedKeys: readonly string[];
}

/** So many keys are listed. */
const MOST_LISTED = 200;

type Key = Pick<JoinProposal, 'layer' | 'column' | 'by'>;

/**
 * How the rows of a table find the districts that are present: by the column
 * and the kind of key that match most of them, codes before names; or as the
 * user says. `null` when no row finds one.
 */
export function joinTable(
  rows: readonly Row[], fields: readonly FieldSample[], present: readonly Layer[], { join: said }: ImportCorrections,
): Join | null {
  const keys: readonly Key[] = said === null ? possibleKeys(fields, present) : [said];
  let best: Join | null = null;
  for (const key of keys) {
    const layer = present.find(({ id }) => id === key.layer);
    const join = layer === undefined ? null : joinBy(rows, layer, key);
    if (join !== null && (said !== null || join.proposal.matched > (best?.proposal.matched ?? 0))) best = join;
  }
  return best;
}

function possibleKeys(fields: readonly FieldSample[], present: readonly Layer[]): Key[] {
  const districts = present.filter(({ role }) => role === 'districts');
  return districts.flatMap(({ id: layer }) => (['code', 'name'] as const)
    .flatMap((by) => fields.map(({ name: column }) => ({ layer, column, by }))));
}

function joinBy(rows: readonly Row[], layer: Layer, key: Key): Join {
  const items: readonly Item[] = layer.items;
  const find = key.by === 'code' ? byCode(items) : byName(items);
  const found = new Map<string, Row>();
  const unmatchedRows: string[] = [];
  for (const row of rows) {
    const cell = textOf(row, key.column);
    const item = cell === '' ? undefined : find(cell);
    // A second row for the same district is told like one for none.
    if (item === undefined || found.has(item.id)) unmatchedRows.push(cell);
    else found.set(item.id, row);
  }
  const unmatchedItems = items.filter(({ id }) => !found.has(id));
  const proposal: JoinProposal = {
    ...key,
    title: layer.spec.title,
    matched: found.size,
    unmatchedRows: unmatchedRows.slice(0, MOST_LISTED),
    unmatchedRowCount: unmatchedRows.length,
    unmatchedItems: unmatchedItems.slice(0, MOST_LISTED).map(({ id, name }) => name ?? id),
    unmatchedItemCount: unmatchedItems.length,
  };
  return { proposal, layer, rows: found, unmatchedKeys: unmatchedRows };
}

function byCode(items: readonly Item[]): (cell: string) => Item | undefined {
  const codes = new Map(items.map((item) => [districtCode(item.id) ?? item.id, item]));
  return (cell) => codes.get(districtCode(cell) ?? cell);
}

/** Whole names first; without 街道, 镇 or 乡 only where one district is meant. */
function byName(items: readonly Item[]): (cell: string) => Item | undefined {
  const whole = new Map(items.map((item) => [districtName(item.name ?? ''), item]));
  const bare = new Map<string, Item | undefined>();
  for (const item of items) {
    const name = bareName(item.name ?? '');
    bare.set(name, bare.has(name) ? undefined : item);
  }
  return (cell) => whole.get(districtName(cell)) ?? bare.get(bareName(cell));
}

/** The key of a row as text. */
export function textOf(row: Row, column: string): string {
  const cell = Object.hasOwn(row, column) ? row[column] : null;
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/**
 * The layer as GeoJSON, each item with the cells of its row beside its own. What
 * an item has already stays, but for the columns that are to fill fields.
 */
export function joinedJson({ layer, rows }: Join, columns: readonly string[]): object {
  const items: readonly Item[] = layer.items;
  return {
    type: 'FeatureCollection',
    features: items.map(({ id, geometry, properties }) => ({
      type: 'Feature', id, geometry, properties: { ...rows.get(id), ...properties, ...cellsOf(rows.get(id), columns) },
    })),
  };
}

function cellsOf(row: Row | undefined, columns: readonly string[]): Row {
  return row === undefined ? {} : Object.fromEntries(columns.map((name) => [name, row[name] ?? null]));
}
