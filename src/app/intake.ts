import { AppError } from '../model/error.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { DroppedFile, ImportCandidate, ImportedLayer } from '../model/import.ts';
import { addProblem } from '../store/actions.ts';
import {
  NO_ARRIVALS, changeArrival, isDistricts, isTable, isWaiting, layersFor, nextOpen, readyLayers, replaceArrival,
  withoutPreviews,
} from '../store/arrivals.ts';
import type { Arrival, ArrivalStatus, Arrivals } from '../store/arrivals.ts';
import { freeId } from '../store/project-edits.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';
import { NewArrivals } from './new-arrivals.ts';

/** What an intake hands on. */
interface IntakeHooks {
  /** Puts layers into the project. */
  readonly put: (imported: readonly ImportedLayer[]) => Promise<void>;
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
  readonly #hooks: IntakeHooks;
  readonly #client: AnalysisClient;
  readonly #new = new NewArrivals();
  #reading = new AbortController();
  /** The newest correction of each arrival; those before it need no answer. */
  readonly #previews = new Map<string, AbortController>();

  constructor(store: Store, client: AnalysisClient, hooks: IntakeHooks) {
    this.#store = store;
    this.#hooks = hooks;
    this.#client = client;
  }

  /** Files that are here: each is inspected, and the first of them shown. */
  async take(files: readonly DroppedFile[]): Promise<void> {
    const waiting = files.map((file) => this.#new.of(file.name, [file]));
    this.#update(({ list, shownId }) => ({ list: [...list, ...waiting], shownId: shownId ?? waiting[0]?.id ?? null }));
    await this.#inspect(waiting);
  }

  /** A file that has to be fetched first. The row for it is there at once. */
  async takeLater(name: string, fetchFile: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<DroppedFile>) {
    const waiting = this.#new.of(name, []);
    this.#update(({ list, shownId }) => ({ list: [...list, waiting], shownId: shownId ?? waiting.id }));
    const { signal } = this.#reading;
    try {
      const file = await fetchFile((progress) => this.#setStatus(waiting.id, { kind: 'reading', progress }), signal);
      await this.#inspect([{ ...waiting, files: [file] }]);
    } catch (error) {
      if (!signal.aborted) this.#refuse(waiting.id, error);
    }
  }

  /** Shows an arrival, with what the layers present mean for it by now. */
  async show(id: string): Promise<void> {
    this.#update((arrivals) => ({ ...arrivals, shownId: id }));
    const arrival = this.#find(id);
    if (arrival?.status.kind === 'ready' && arrival.status.preview === null) await this.#preview(id);
  }

  /** Reads an arrival again with what the user says of it. */
  async correct(id: string, change: (corrections: ImportCorrections) => ImportCorrections): Promise<void> {
    const before = this.#find(id);
    this.#change(id, (arrival) => ({ ...arrival, corrections: change(arrival.corrections) }));
    await this.#preview(id);
    const after = this.#find(id);
    if ([before, after].some((arrival) => arrival !== undefined && isDistricts(arrival))) await this.#redoTables();
  }

  /** Puts an arrival into the project as it is shown, and goes on to the next. */
  async confirm(id: string): Promise<void> {
    const status = this.#find(id)?.status;
    if (status?.kind !== 'ready' || status.isBusy || status.preview === null) return;
    const { preview } = status;
    if (isWaiting(preview, this.#store.state.project)) return;
    await this.#hooks.put([preview]);
    const layerId = preview.replaces ?? preview.layer.id;
    this.#setStatus(id, { kind: 'done', layerId, count: preview.layer.items.length });
    this.#update(withoutPreviews);
    const next = nextOpen(this.#store.state.arrivals.list);
    if (next === null) this.#update(() => NO_ARRIVALS);
    else await this.show(next.id);
    await this.#redoTables();
  }

  /** Takes an arrival off the list; nothing of it stays. */
  async discard(id: string): Promise<void> {
    this.#previews.get(id)?.abort();
    this.#update((arrivals) => replaceArrival(arrivals, id, []));
    const { list, shownId } = this.#store.state.arrivals;
    if (nextOpen(list) === null) this.#update(() => NO_ARRIVALS);
    else if (shownId !== null) await this.show(shownId);
    await this.#redoTables();
  }

  /** Ends all reading, and takes away what was not confirmed. */
  cancel(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    for (const preview of this.#previews.values()) preview.abort();
    this.#update(() => NO_ARRIVALS);
  }

  dispose(): void {
    this.cancel();
    this.#client.dispose();
  }

  async #inspect(waiting: readonly Arrival[]): Promise<void> {
    const files = waiting.flatMap((arrival) => arrival.files);
    const { signal } = this.#reading;
    try {
      const sources = await this.#client.call('inspect-files', { files, present: readyLayers(this.#store.state) }, { signal });
      const arrived = sources.map((source) => this.#new.ofSource(source, files));
      // A source stands where its main file stood; the parts that went into it need no row of their own.
      for (const [index, { id }] of waiting.entries()) {
        const at = sources.findIndex((source) => source.files[0] === index);
        this.#update((arrivals) => replaceArrival(arrivals, id, arrived[at] ?? []));
      }
    } catch (error) {
      if (signal.aborted) return;
      for (const { id } of waiting) this.#refuse(id, error);
    }
    const { list, shownId } = this.#store.state.arrivals;
    const shown = list.find((arrival) => arrival.id === shownId);
    // A table waits for the districts that came with it.
    const first = shown === undefined || isTable(shown) ? nextOpen(list) : shown;
    if (first !== null) await this.show(first.id);
    await this.#redoTables();
  }

  /** Holds tables against the districts that are here by now, on the map or on their way to it. */
  async #redoTables(): Promise<void> {
    const { list } = this.#store.state.arrivals;
    const tables = list.filter(isTable);
    if (tables.length === 0) return;
    for (const { id, status } of list.filter(isDistricts)) {
      if (status.kind === 'ready' && status.preview === null) await this.#preview(id, false);
    }
    for (const { id } of tables) await this.#preview(id, false);
  }

  async #preview(id: string, isLookedAt = true): Promise<void> {
    const arrival = this.#find(id);
    const { project } = this.#store.state;
    if (arrival?.status.kind !== 'ready' || project === null) return;
    this.#previews.get(id)?.abort();
    const newest = new AbortController();
    this.#previews.set(id, newest);
    const { files, corrections, status: { candidate, preview: before } } = arrival;
    this.#setStatus(id, { ...arrival.status, isBusy: true });
    try {
      const preview = await this.#client.call('import-layer', {
        files, corrections, index: candidate.index, present: layersFor(arrival, this.#store.state),
        id: freeId(project, corrections.role ?? candidate.role.role),
      }, { signal: newest.signal });
      this.#setStatus(id, { kind: 'ready', candidate: preview.candidate, preview, isBusy: false });
      if (before === null && isLookedAt) this.#hooks.look(preview);
    } catch (error) {
      if (!newest.signal.aborted) this.#keepCandidate(id, candidate, error);
    }
  }

  /** A correction that cannot be followed leaves what was known before, and is told. */
  #keepCandidate(id: string, candidate: ImportCandidate, error: unknown): void {
    if (!(error instanceof AppError)) throw error;
    this.#setStatus(id, { kind: 'ready', candidate, preview: null, isBusy: false });
    this.#store.update((state) => addProblem(state, error));
  }

  #refuse(id: string, error: unknown): void {
    if (!(error instanceof AppError)) throw error;
    this.#setStatus(id, { kind: 'refused', error });
  }

  #find(id: string): Arrival | undefined {
    return this.#store.state.arrivals.list.find((arrival) => arrival.id === id);
  }

  #setStatus(id: string, status: ArrivalStatus): void {
    this.#change(id, (arrival) => ({ ...arrival, status }));
  }

  #change(id: string, change: (arrival: Arrival) => Arrival): void {
    this.#update((arrivals) => changeArrival(arrivals, id, change));
  }

  #update(change: (arrivals: Arrivals) => Arrivals): void {
    this.#store.update((state) => ({ ...state, arrivals: change(state.arrivals) }));
  }
}
