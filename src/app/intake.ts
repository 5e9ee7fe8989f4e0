import { AppError } from '../model/error.ts';
import { NO_CORRECTIONS } from '../model/import.ts';
import type { DroppedFile, ImportCandidate, ImportCorrections, ImportedLayer, ImportSource } from '../model/import.ts';
import type { Layer } from '../model/layer.ts';
import { addProblem } from '../store/actions.ts';
import { NO_ARRIVALS, changeArrival, nextOpen, replaceArrival } from '../store/arrivals.ts';
import type { Arrival, ArrivalStatus, Arrivals } from '../store/arrivals.ts';
import { freeId } from '../store/project-edits.ts';
import type { Store } from '../store/store.ts';
import type { AnalysisClient } from '../worker/client.ts';

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
  #reading = new AbortController();
  /** The newest correction of each arrival; those before it need no answer. */
  readonly #previews = new Map<string, AbortController>();
  #lastId = 0;

  constructor(store: Store, client: AnalysisClient, hooks: IntakeHooks) {
    this.#store = store;
    this.#hooks = hooks;
    this.#client = client;
  }

  /** Files that are here: each is inspected, and the first of them shown. */
  async take(files: readonly DroppedFile[]): Promise<void> {
    const waiting = files.map((file) => this.#arrival(file.name, [file], READING));
    this.#update(({ list, shownId }) => ({ list: [...list, ...waiting], shownId: shownId ?? waiting[0]?.id ?? null }));
    await this.#inspect(waiting);
  }

  /** A file that has to be fetched first. The row for it is there at once. */
  async takeLater(name: string, fetchFile: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<DroppedFile>) {
    const waiting = this.#arrival(name, [], READING);
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
    this.#change(id, (arrival) => ({ ...arrival, corrections: change(arrival.corrections) }));
    await this.#preview(id);
  }

  /** Puts an arrival into the project as it is shown, and goes on to the next. */
  async confirm(id: string): Promise<void> {
    const status = this.#find(id)?.status;
    if (status?.kind !== 'ready' || status.isBusy || status.preview === null) return;
    const { preview } = status;
    await this.#hooks.put([preview]);
    const layerId = preview.replaces ?? preview.layer.id;
    this.#setStatus(id, { kind: 'done', layerId, count: preview.layer.items.length });
    // What was found against the layers present may be found otherwise now.
    this.#update(({ list, shownId }) => ({ list: list.map(withoutPreview), shownId }));
    const next = nextOpen(this.#store.state.arrivals.list);
    if (next === null) this.#update(() => NO_ARRIVALS);
    else await this.show(next.id);
  }

  /** Takes an arrival off the list; nothing of it stays. */
  async discard(id: string): Promise<void> {
    this.#previews.get(id)?.abort();
    this.#update((arrivals) => replaceArrival(arrivals, id, []));
    const { list, shownId } = this.#store.state.arrivals;
    if (nextOpen(list) === null) this.#update(() => NO_ARRIVALS);
    else if (shownId !== null) await this.show(shownId);
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
      const sources = await this.#client.call('inspect-files', { files, present: this.#present() }, { signal });
      const arrived = sources.map((source) => this.#arrivalsOf(source, files));
      // A source stands where its main file stood; the parts that went into it need no row of their own.
      for (const [index, { id }] of waiting.entries()) {
        const at = sources.findIndex((source) => source.files[0] === index);
        this.#update((arrivals) => replaceArrival(arrivals, id, arrived[at] ?? []));
      }
    } catch (error) {
      if (signal.aborted) return;
      for (const { id } of waiting) this.#refuse(id, error);
    }
    const shown = this.#store.state.arrivals.shownId ?? nextOpen(this.#store.state.arrivals.list)?.id;
    if (shown !== undefined) await this.show(shown);
  }

  #arrivalsOf({ id, files: indices, candidates, refusal }: ImportSource, all: readonly DroppedFile[]): Arrival[] {
    const files = indices.flatMap((index) => all[index] ?? []);
    if (refusal !== null) return [this.#arrival(id, files, { kind: 'refused', error: refusal })];
    return candidates.map((candidate) => {
      const name = candidates.length === 1 ? id : `${id} · ${candidate.name}`;
      return this.#arrival(name, files, { kind: 'ready', candidate, preview: null, isBusy: false });
    });
  }

  async #preview(id: string): Promise<void> {
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
        files, corrections, index: candidate.index, present: this.#present(),
        id: freeId(project, corrections.role ?? candidate.role.role),
      }, { signal: newest.signal });
      this.#setStatus(id, { kind: 'ready', candidate: preview.candidate, preview, isBusy: false });
      if (before === null) this.#hooks.look(preview);
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

  #present(): readonly Layer[] {
    return this.#store.state.layers.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : []));
  }

  #arrival(name: string, files: readonly DroppedFile[], status: ArrivalStatus): Arrival {
    return { id: `arrival-${++this.#lastId}`, name, files, corrections: NO_CORRECTIONS, status };
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

const READING: ArrivalStatus = { kind: 'reading', progress: null };

function withoutPreview(arrival: Arrival): Arrival {
  return arrival.status.kind === 'ready' ? { ...arrival, status: { ...arrival.status, preview: null } } : arrival;
}
