import type { AppError } from '../model/error.ts';
import type { DroppedFile, ImportCandidate, ImportCorrections, ImportedLayer } from '../model/import.ts';

/** How far a file has come that is on its way into the project. */
export type ArrivalStatus =
  /** `progress`: share of the transfer from an address, 0 to 1; `null`: not known. */
  | { readonly kind: 'reading'; readonly progress: number | null }
  | { readonly kind: 'refused'; readonly error: Pick<AppError, 'code' | 'details'> }
  | {
      readonly kind: 'ready';
      readonly candidate: ImportCandidate;
      /** The layer with the corrections so far, as the map shows it; `null` until it is looked at. */
      readonly preview: ImportedLayer | null;
      /** A correction is being worked in. */
      readonly isBusy: boolean;
    }
  /** On the map, as the layer of that id. */
  | { readonly kind: 'done'; readonly layerId: string; readonly count: number };

/** A file, or one layer of it, on its way into the project. */
export interface Arrival {
  /** Unique on the page. */
  readonly id: string;
  /** The file's name; with the layer's, where a file has several. */
  readonly name: string;
  /** The file, and those that belong to it. */
  readonly files: readonly DroppedFile[];
  /** What the user said against the proposals. */
  readonly corrections: ImportCorrections;
  readonly status: ArrivalStatus;
}

/** All that is on its way, and what of it is looked at. */
export interface Arrivals {
  readonly list: readonly Arrival[];
  readonly shownId: string | null;
}

export const NO_ARRIVALS: Arrivals = { list: [], shownId: null };

export function shownArrival({ list, shownId }: Arrivals): Arrival | null {
  return list.find(({ id }) => id === shownId) ?? null;
}

/** Puts arrivals in place of one; they come first to the eye if that one did. An empty list takes it away. */
export function replaceArrival(arrivals: Arrivals, id: string, by: readonly Arrival[]): Arrivals {
  const at = arrivals.list.findIndex((arrival) => arrival.id === id);
  if (at === -1) return arrivals;
  const list = arrivals.list.toSpliced(at, 1, ...by);
  const next = by[0] ?? nextOpen(list);
  return { list, shownId: arrivals.shownId === id ? (next?.id ?? null) : arrivals.shownId };
}

export function changeArrival(arrivals: Arrivals, id: string, change: (arrival: Arrival) => Arrival): Arrivals {
  return { ...arrivals, list: arrivals.list.map((arrival) => (arrival.id === id ? change(arrival) : arrival)) };
}

/** The first that still waits for the user. */
export function nextOpen(list: readonly Arrival[]): Arrival | null {
  return list.find(({ status }) => status.kind === 'ready') ?? list.find(({ status }) => status.kind !== 'done') ?? null;
}
