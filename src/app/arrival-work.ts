import type { ImportedLayer } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import type { Progress } from '../model/progress.ts';
import { isDistricts, isTable, layersFor } from '../store/arrivals.ts';
import { freeId } from '../store/project-edits.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { arrivalProgress, readyStatus } from './arrival-lists.ts';
import type { ArrivalRows } from './arrival-rows.ts';

/** What the worker does for files that were read: makes their layers, and writes those that are confirmed. */
export class ArrivalWork {
  readonly #store: Store;
  readonly #client: AnalysisClient;
  readonly #rows: ArrivalRows;
  readonly #look: (imported: ImportedLayer) => void;
  /** The newest work on each arrival; what was asked before needs no answer. */
  readonly #newest = new Map<string, AbortController>();
  /** The newest of each arrival's layers to be made. */
  readonly #previews = new Map<string, Promise<void>>();
  /** What is written as the user saw it when it was confirmed. */
  #writingId: string | null = null;

  /** @param look a layer is looked at for the first time */
  constructor(store: Store, client: AnalysisClient, rows: ArrivalRows, look: (imported: ImportedLayer) => void) {
    this.#store = store;
    this.#client = client;
    this.#rows = rows;
    this.#look = look;
  }

  /** Makes the layer of an arrival, with its corrections and against the layers that are there by now. */
  async preview(id: string, isLookedAt = true): Promise<void> {
    const work = this.#preview(id, isLookedAt);
    this.#previews.set(id, work);
    await work;
  }

  /** Resolves when the layer of an arrival is as its corrections want it. */
  async settled(id: string): Promise<void> {
    for (let work = this.#previews.get(id); work !== undefined;) {
      await work;
      const newest = this.#previews.get(id);
      work = newest === work ? undefined : newest;
    }
  }

  async #preview(id: string, isLookedAt: boolean): Promise<void> {
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
      if (before === null && isLookedAt) this.#look(preview);
    } catch (error) {
      if (!signal.aborted) this.#rows.keep(id, readyStatus(candidate, null), error);
    }
  }

  /** The layer of an arrival as GeoJSON, to be kept; `null`: it cannot be written, which is told, or is no longer wanted. */
  async write(id: string, layer: Layer): Promise<Blob | null> {
    const before = this.#rows.find(id)?.status;
    if (before?.kind !== 'ready') return null;
    const signal = this.#begin(id);
    this.#rows.setStatus(id, { ...before, isBusy: true });
    this.#writingId = id;
    try {
      const onProgress = (progress: Progress) => this.#rows.setProgress(id, arrivalProgress(progress));
      return (await this.#client.call('write-layer', { layer }, { signal, onProgress })).text;
    } catch (error) {
      if (!signal.aborted) this.#rows.keep(id, { ...before, isBusy: false }, error);
      return null;
    } finally {
      this.#writingId = null;
    }
  }

  /** Holds tables against the districts that are here by now, on the map or on their way to it. */
  async redoTables(): Promise<void> {
    const { list } = this.#rows.all;
    const tables = list.filter(isTable);
    if (tables.length === 0) return;
    for (const { id, status } of list.filter(isDistricts)) {
      if (status.kind === 'ready' && status.preview === null) await this.preview(id, false);
    }
    for (const { id } of tables) if (id !== this.#writingId) await this.preview(id, false);
  }

  abort(id: string): void {
    this.#newest.get(id)?.abort();
  }

  abortAll(): void {
    for (const work of this.#newest.values()) work.abort();
  }

  #begin(id: string): AbortSignal {
    this.abort(id);
    const newest = new AbortController();
    this.#newest.set(id, newest);
    return newest.signal;
  }
}
