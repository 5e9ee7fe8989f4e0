import type { AppError } from '../model/error.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { DroppedFile, ImportCandidate, ImportedLayer } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import type { Project } from '../model/project.ts';
import { readyLayers } from './ready-layers.ts';
import type { State } from './state.ts';

/** What is done with a file, and how far it is: fetched from an address, read, checked; and written, to be kept. */
export interface ArrivalProgress {
  readonly step: 'fetch' | 'read' | 'check' | 'write';
  /** 0 to 1, of fetching or writing, or of reading and checking together. */
  readonly share: number;
}

/** How far a file has come that is on its way into the project. */
export type ArrivalStatus =
  /** `null`: it waits, or nothing is known. */
  | { readonly kind: 'reading'; readonly progress: ArrivalProgress | null }
  | { readonly kind: 'refused'; readonly error: Pick<AppError, 'code' | 'details'> }
  | {
      readonly kind: 'ready';
      readonly candidate: ImportCandidate;
      /** The layer with the corrections so far, as the map shows it; `null` until it is looked at. */
      readonly preview: ImportedLayer | null;
      /** A correction is being worked in, or the layer put into the project. */
      readonly isBusy: boolean;
      /** How far the file is read again, or the layer written; `null`: it is not, or nothing is known. */
      readonly progress: ArrivalProgress | null;
    }
  /** On the map, as the layer of that id. */
  | { readonly kind: 'done'; readonly layerId: string; readonly count: number };

export type ReadyStatus = Extract<ArrivalStatus, { readonly kind: 'ready' }>;

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

/** The first that still waits for the user; what tables may be joined to comes before the tables. */
export function nextOpen(list: readonly Arrival[]): Arrival | null {
  const ready = list.filter(({ status }) => status.kind === 'ready');
  return ready.find((arrival) => !isTable(arrival)) ?? ready[0] ?? list.find(({ status }) => status.kind !== 'done') ?? null;
}

/** What is found against the layers present may be found otherwise when there are others. */
export function withoutPreviews({ list, shownId }: Arrivals): Arrivals {
  return {
    shownId,
    list: list.map((arrival) =>
      (arrival.status.kind === 'ready' ? { ...arrival, status: { ...arrival.status, preview: null } } : arrival)),
  };
}

/** Rows without places, which are joined to a layer. */
export function isTable({ status }: Arrival): boolean {
  return status.kind === 'ready' && status.candidate.kind === 'table';
}

/** Districts that are not on the map yet. */
export function isDistricts({ status }: Arrival): boolean {
  return status.kind === 'ready' && status.candidate.kind === 'layer' && status.candidate.role.role === 'districts';
}

/** The layers that an arrival is held against; for a table also districts that are on their way. */
export function layersFor(arrival: Arrival, state: Pick<State, 'layers' | 'arrivals'>): readonly Layer[] {
  const arriving = isTable(arrival) ? state.arrivals.list.filter(isDistricts) : [];
  return [...readyLayers(state), ...arriving.flatMap(({ status }) =>
    (status.kind === 'ready' && status.preview !== null ? [status.preview.layer] : []))];
}

/** A table that is joined to a layer that is not on the map yet. */
export function isWaiting({ replaces }: Pick<ImportedLayer, 'replaces'>, project: Project | null): boolean {
  return replaces !== null && project?.layers.some(({ id }) => id === replaces) !== true;
}
