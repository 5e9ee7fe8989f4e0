import type { ImportCorrections } from '../model/corrections.ts';
import type { DroppedFile, ImportedLayer } from '../model/import.ts';
import type { Inspection } from '../model/inspection.ts';
import { NO_ARRIVALS, isDistricts, isTable, isWaiting, nextOpen, replaceArrival, withoutPreviews } from '../store/arrivals.ts';
import type { Arrival } from '../store/arrivals.ts';
import { readyLayers } from '../store/ready-layers.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { arrivalProgress, firstPreview, underFreeId } from './arrival-lists.ts';
import { ArrivalRows } from './arrival-rows.ts';
import { ArrivalWork } from './arrival-work.ts';
import { Turns } from './turns.ts';

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
  readonly #work: ArrivalWork;
  #reading = new AbortController();
  readonly #confirms = new Turns();

  constructor(store: Store, client: AnalysisClient, hooks: IntakeHooks) {
    this.#store = store;
    this.#rows = new ArrivalRows(store);
    this.#hooks = hooks;
    this.#client = client;
    this.#work = new ArrivalWork(store, client, this.#rows, hooks.look);
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
    if (arrival?.status.kind === 'ready' && arrival.status.preview === null) await this.#work.preview(id);
  }

  /** Reads an arrival again with what the user says of it. */
  async correct(id: string, change: (corrections: ImportCorrections) => ImportCorrections): Promise<void> {
    const before = this.#rows.find(id);
    this.#rows.change(id, (arrival) => ({ ...arrival, corrections: change(arrival.corrections) }));
    await this.#work.preview(id);
    const after = this.#rows.find(id);
    if ([before, after].some((arrival) => arrival !== undefined && isDistricts(arrival))) await this.#work.redoTables();
  }

  /**
   * Puts an arrival into the project as it is shown, and goes on to the next. What is confirmed while another is on
   * its way follows it, held against the layers that are there by then.
   */
  async confirm(id: string): Promise<void> {
    const status = this.#rows.find(id)?.status;
    if (status?.kind !== 'ready' || status.isBusy || status.preview === null) return;
    this.#rows.setStatus(id, { ...status, isBusy: true });
    const { measured } = await this.#confirms.take(() => this.#putIn(id));
    await measured;
  }

  /** Takes an arrival off the list; nothing of it stays. */
  async discard(id: string): Promise<void> {
    this.#work.abort(id);
    this.#rows.update((arrivals) => replaceArrival(arrivals, id, []));
    const { list, shownId } = this.#rows.all;
    if (nextOpen(list) === null) this.#rows.update(() => NO_ARRIVALS);
    else if (shownId !== null) await this.show(shownId);
    await this.#work.redoTables();
    this.#restIfDone();
  }

  /** Ends all reading, and takes away what was not confirmed. */
  cancel(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.#work.abortAll();
    this.#rows.update(() => NO_ARRIVALS);
    this.#restIfDone();
  }

  dispose(): void {
    this.cancel();
    this.#client.dispose();
  }

  /** @returns when the figures are there, for which the next confirm does not wait */
  async #putIn(id: string): Promise<{ readonly measured: Promise<void> }> {
    const nothing = { measured: Promise.resolve() };
    // What was corrected while this one waited for its turn is no less meant.
    await this.#work.settled(id);
    const asked = this.#rows.find(id)?.status;
    if (asked?.kind === 'ready' && asked.preview === null) await this.#work.preview(id, false);
    const status = this.#rows.find(id)?.status;
    if (status?.kind !== 'ready') return nothing;
    const { preview } = status;
    if (preview === null || isWaiting(preview, this.#store.state.project)) {
      this.#rows.setStatus(id, { ...status, isBusy: false });
      return nothing;
    }
    const text = await this.#work.write(id, preview.layer);
    const { project } = this.#store.state;
    if (text === null || project === null) return nothing;
    // The layer is there at once, its figures follow.
    const imported = underFreeId(preview, project);
    const measured = this.#hooks.put(imported, text);
    this.#rows.setStatus(id, { kind: 'done', layerId: imported.replaces ?? imported.layer.id, count: imported.layer.items.length });
    this.#rows.update(withoutPreviews);
    const next = nextOpen(this.#rows.all.list);
    if (next === null) this.#rows.update(() => NO_ARRIVALS);
    else await this.show(next.id);
    await this.#work.redoTables();
    this.#restIfDone();
    return { measured };
  }

  /** The worker's memory is given back when nothing is on its way any more. */
  #restIfDone(): void {
    if (this.#rows.all.list.length === 0) this.#client.rest();
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
    // A table waits for the districts that came with it; what is refused is told in the list.
    const first = shown === undefined || shown.status.kind === 'refused' || isTable(shown) ? nextOpen(list) : shown;
    const now = readyLayers(this.#store.state);
    const isSame = now.length === present.length && now.every((layer, at) => layer === present[at]);
    if (first !== null && inspection !== null && isSame) this.#keepFirst(first, inspection);
    if (first !== null) await this.show(first.id);
    await this.#work.redoTables();
  }

  /** The first layer was made to be inspected, and need not be read again to be looked at. */
  #keepFirst(arrival: Arrival, inspection: Inspection): void {
    const { project } = this.#store.state;
    const preview = project === null ? null : firstPreview(arrival, inspection, project);
    if (preview === null || arrival.status.kind !== 'ready') return;
    this.#rows.setStatus(arrival.id, { ...arrival.status, preview });
    this.#hooks.look(preview);
  }
}
