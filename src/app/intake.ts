import type { ImportCorrections } from '../model/corrections.ts';
import type { DroppedFile, ImportedLayer } from '../model/import.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Progress } from '../model/progress.ts';
import { NO_ARRIVALS, isDistricts, isTable, isWaiting, layersFor, nextOpen, replaceArrival, withoutPreviews } from '../store/arrivals.ts';
import type { Arrival } from '../store/arrivals.ts';
import { freeId } from '../store/project-edits.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { arrivalProgress, firstPreview, readyStatus } from './arrival-lists.ts';
import { ArrivalRows } from './arrival-rows.ts';

/** What an intake hands on. */
interface IntakeHooks {
  /** Puts a layer into the project. @param text the layer as GeoJSON, to be kept */
  readonly put: (imported: ImportedLayer, text: Blob) => Promise<void>;
  /** A layer is looked at for the first time: the map may have to go there. */
  readonly look: (imported: ImportedLayer) => void;
}

/**
 * Files on their way into the project: has them inspected by a worker of its
 * own, keeps what the user corrects, and hands over what the user confirms.
 * The world's failures end in the store, beside the file they belong to.
 */
export class Intake {
  readonly #store: Store;
  readonly #rows: ArrivalRows;
  readonly #hooks: IntakeHooks;
  readonly #client: AnalysisClient;
  #reading = new AbortController();
  /** The newest work on each arrival; what was asked before needs no answer. */
  readonly #newest = new Map<string, AbortController>();

  constructor(store: Store, client: AnalysisClient, hooks: IntakeHooks) {
    this.#store = store;
    this.#rows = new ArrivalRows(store);
    this.#hooks = hooks;
    this.#client = client;
  }

  /** Files that are here: each is inspected, and the first of them shown. */
  async take(files: readonly DroppedFile[]): Promise<void> {
    await this.#inspect(files.map((file) => this.#rows.addOne(file.name, [file])));
  }

  /** A file that has to be fetched first. The row for it is there at once. */
  async takeLater(name: string, fetchFile: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<DroppedFile>) {
    const row = this.#rows.addOne(name, []);
    const { signal } = this.#reading;
    try {
      const file = await fetchFile((share) => this.#rows.setProgress(row.id, { step: 'fetch', share }), signal);
      await this.#inspect([{ ...row, files: [file] }]);
    } catch (error) {
      if (!signal.aborted) this.#rows.refuse(row.id, error);
    }
  }

  /** Shows an arrival, with what the layers present mean for it by now. */
  async show(id: string): Promise<void> {
    this.#rows.update((arrivals) => ({ ...arrivals, shownId: id }));
    const arrival = this.#rows.find(id);
    if (arrival?.status.kind === 'ready' && arrival.status.preview === null) await this.#preview(id);
  }

  /** Reads an arrival again with what the user says of it. */
  async correct(id: string, change: (corrections: ImportCorrections) => ImportCorrections): Promise<void> {
    const before = this.#rows.find(id);
    this.#rows.change(id, (arrival) => ({ ...arrival, corrections: change(arrival.corrections) }));
    await this.#preview(id);
    const after = this.#rows.find(id);
    if ([before, after].some((arrival) => arrival !== undefined && isDistricts(arrival))) await this.#redoTables();
  }

  /** Puts an arrival into the project as it is shown, and goes on to the next. */
  async confirm(id: string): Promise<void> {
    const status = this.#rows.find(id)?.status;
    if (status?.kind !== 'ready' || status.isBusy || status.preview === null) return;
    const { preview } = status;
    if (isWaiting(preview, this.#store.state.project)) return;
    this.#rows.setStatus(id, { ...status, isBusy: true });
    const signal = this.#begin(id);
    const onProgress = (progress: Progress) => this.#rows.setProgress(id, arrivalProgress(progress));
    const written = await this.#client.call('write-layer', { layer: preview.layer }, { signal, onProgress }).catch((error: unknown) => {
      if (!signal.aborted) this.#rows.keep(id, status, error);
    });
    if (written === undefined) return;
    // The layer is there at once, its figures follow.
    const isMeasured = this.#hooks.put(preview, written.text);
    this.#rows.setStatus(id, { kind: 'done', layerId: preview.replaces ?? preview.layer.id, count: preview.layer.items.length });
    this.#rows.update(withoutPreviews);
    const next = nextOpen(this.#rows.all.list);
    if (next === null) this.#rows.update(() => NO_ARRIVALS);
    else await this.show(next.id);
    await this.#redoTables();
    if (next === null) this.#client.rest();
    await isMeasured;
  }

  /** Takes an arrival off the list; nothing of it stays. */
  async discard(id: string): Promise<void> {
    this.#newest.get(id)?.abort();
    this.#rows.update((arrivals) => replaceArrival(arrivals, id, []));
    const { list, shownId } = this.#rows.all;
    if (nextOpen(list) === null) this.#rows.update(() => NO_ARRIVALS);
    else if (shownId !== null) await this.show(shownId);
    await this.#redoTables();
  }

  /** Ends all reading, and takes away what was not confirmed. */
  cancel(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    for (const work of this.#newest.values()) work.abort();
    this.#rows.update(() => NO_ARRIVALS);
  }

  dispose(): void {
    this.cancel();
    this.#client.dispose();
  }

  async #inspect(waiting: readonly Arrival[]): Promise<void> {
    const files = waiting.flatMap((arrival) => arrival.files);
    const { signal } = this.#reading;
    const present = readyLayers(this.#store.state);
    let inspection: Inspection | null = null;
    try {
      inspection = await this.#client.call('inspect-files', { files, present }, {
        signal,
        onProgress: (progress) => {
          const row = waiting[progress.position - 1];
          if (row !== undefined) this.#rows.setProgress(row.id, arrivalProgress(progress));
        },
      });
      this.#rows.arrive(inspection.sources, waiting);
    } catch (error) {
      if (signal.aborted) return;
      for (const { id } of waiting) this.#rows.refuse(id, error);
    }
    const { list, shownId } = this.#rows.all;
    const shown = this.#rows.find(shownId ?? '');
    // A table waits for the districts that came with it.
    const first = shown === undefined || isTable(shown) ? nextOpen(list) : shown;
    const isSame = readyLayers(this.#store.state).every((layer, at) => layer === present[at]);
    if (first !== null && inspection !== null && isSame) this.#keepFirst(first, inspection);
    if (first !== null) await this.show(first.id);
    await this.#redoTables();
  }

  /** The first layer was made to be inspected, and need not be read again to be looked at. */
  #keepFirst({ id, status }: Arrival, { sources, layer, first }: Inspection): void {
    const { project } = this.#store.state;
    if (project === null || first === null || status.kind !== 'ready' || status.candidate.kind === 'table') return;
    if (status.candidate !== sources[first.source]?.candidates[0]) return;
    const preview = firstPreview({ layer, first }, freeId(project, status.candidate.role.role));
    if (preview === null) return;
    this.#rows.setStatus(id, { ...status, preview });
    this.#hooks.look(preview);
  }

  /** Holds tables against the districts that are here by now, on the map or on their way to it. */
  async #redoTables(): Promise<void> {
    const { list } = this.#rows.all;
    const tables = list.filter(isTable);
    if (tables.length === 0) return;
    for (const { id, status } of list.filter(isDistricts)) {
      if (status.kind === 'ready' && status.preview === null) await this.#preview(id, false);
    }
    for (const { id } of tables) await this.#preview(id, false);
  }

  async #preview(id: string, isLookedAt = true): Promise<void> {
    const arrival = this.#rows.find(id);
    const { project } = this.#store.state;
    if (arrival?.status.kind !== 'ready' || project === null) return;
    const signal = this.#begin(id);
    const { files, corrections, status: { candidate, preview: before } } = arrival;
    this.#rows.setStatus(id, { ...arrival.status, isBusy: true });
    try {
      const preview = await this.#client.call('import-layer', {
        files, corrections, index: candidate.index, present: layersFor(arrival, this.#store.state),
        id: freeId(project, corrections.role ?? candidate.role.role),
      }, { signal, onProgress: (progress) => this.#rows.setProgress(id, arrivalProgress(progress)) });
      this.#rows.setStatus(id, readyStatus(preview.candidate, preview));
      if (before === null && isLookedAt) this.#hooks.look(preview);
    } catch (error) {
      if (!signal.aborted) this.#rows.keep(id, readyStatus(candidate, null), error);
    }
  }

  #begin(id: string): AbortSignal {
    this.#newest.get(id)?.abort();
    const newest = new AbortController();
    this.#newest.set(id, newest);
    return newest.signal;
  }
}
