import type { LayerGroup } from '../model/project.ts';
import type { Swatch } from '../paint/swatch.ts';

/** One line of the layer panel, with all it shows. */
export interface LayerRow {
  readonly id: string;
  readonly group: LayerGroup;
  readonly title: string;
  readonly swatch: Swatch;
  /** Items on it; `null` while it is not loaded. */
  readonly count: number | null;
  readonly visible: boolean;
  /** 0 to 1; `null`: it has no slider. */
  readonly opacity: number | null;
  /** It may change places within its group. */
  readonly movable: boolean;
  readonly state: LayerRowState;
  /** It is a ledger of projects, which can be exported. */
  readonly ledger: boolean;
  readonly source: string | null;
  readonly licence: string | null;
  readonly date: string | null;
  /** It was imported, and its receipt is kept. */
  readonly hasReceipt: boolean;
  /** Classes on it, such as the categories of projects. */
  readonly classes: readonly RowClass[];
}

export type LayerRowState =
  | { readonly kind: 'ready' }
  /** `progress` from 0 to 1; `null`: not known. */
  | { readonly kind: 'loading'; readonly progress: number | null }
  /** `cause`: a sentence. */
  | { readonly kind: 'error'; readonly cause: string };

export interface RowClass {
  readonly title: string;
  readonly swatch: Swatch;
}

/** Is a group shown: all of it, none of it, or `mixed`. Rows that failed do not count. */
export function groupShown(rows: readonly LayerRow[]): boolean | 'mixed' {
  const working = rows.filter(({ state }) => state.kind !== 'error');
  const shown = working.filter(({ visible }) => visible).length;
  if (shown === 0) return false;
  return shown === working.length ? true : 'mixed';
}

/**
 * The row whose place `id` takes when it moves by `steps` among the movable
 * rows of its group; `null` at the end of the way.
 */
export function placeAfter(rows: readonly LayerRow[], id: string, steps: number): string | null {
  const movable = movableBeside(rows, id);
  const from = movable.findIndex((row) => row.id === id);
  const to = Math.min(movable.length - 1, Math.max(0, from + steps));
  return from === -1 || to === from ? null : (movable[to]?.id ?? null);
}

/** Position of a row among the movable ones of its group, from 1, and how many there are. */
export function placeOf(
  rows: readonly LayerRow[], id: string,
): { readonly place: number; readonly of: number } {
  const movable = movableBeside(rows, id);
  return { place: movable.findIndex((row) => row.id === id) + 1, of: movable.length };
}

function movableBeside(rows: readonly LayerRow[], id: string): readonly LayerRow[] {
  const group = rows.find((row) => row.id === id)?.group;
  return rows.filter((row) => row.group === group && row.movable);
}
