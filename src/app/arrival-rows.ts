import { AppError } from '../model/error.ts';
import type { DroppedFile, ImportSource } from '../model/import.ts';
import { addProblem } from '../store/actions.ts';
import { changeArrival, replaceArrival } from '../store/arrivals.ts';
import type { Arrival, ArrivalProgress, ArrivalStatus, Arrivals } from '../store/arrivals.ts';
import type { Store } from '../store/store.ts';
import { arrivalsOf, newArrival } from './arrival-lists.ts';

/** The list of files on their way, as the store has it. */
export class ArrivalRows {
  readonly #store: Store;
  #lastId = 0;

  constructor(store: Store) {
    this.#store = store;
  }

  get all(): Arrivals {
    return this.#store.state.arrivals;
  }

  find(id: string): Arrival | undefined {
    return this.all.list.find((arrival) => arrival.id === id);
  }

  /** A row at the end of the list, for a file that is to be read; it is shown where none was. */
  addOne(name: string, files: readonly DroppedFile[]): Arrival {
    const added = newArrival(this.#nextId(), name, files, { kind: 'reading', progress: null });
    this.update(({ list, shownId }) => ({ list: [...list, added], shownId: shownId ?? added.id }));
    return added;
  }

  /** What became of rows that were read: a source stands where its main file stood, its other parts need no row. */
  arrive(sources: readonly ImportSource[], read: readonly Arrival[]): void {
    const files = read.flatMap((arrival) => arrival.files);
    const arrived = sources.map((source) => arrivalsOf(source, files, () => this.#nextId()));
    for (const [index, { id }] of read.entries()) {
      const at = sources.findIndex((source) => source.files[0] === index);
      this.update((arrivals) => replaceArrival(arrivals, id, arrived[at] ?? []));
    }
  }

  setStatus(id: string, status: ArrivalStatus): void {
    this.change(id, (arrival) => ({ ...arrival, status }));
  }

  /** How far a file is, where that would be seen: each change draws the page. */
  setProgress(id: string, progress: ArrivalProgress): void {
    this.change(id, (arrival) => {
      const { status } = arrival;
      const before = 'progress' in status ? status.progress : null;
      const isSame = before?.step === progress.step && Math.floor(before.share * 100) === Math.floor(progress.share * 100);
      return isSame || !('progress' in status) ? arrival : { ...arrival, status: { ...status, progress } };
    });
  }

  change(id: string, change: (arrival: Arrival) => Arrival): void {
    const before = this.find(id);
    if (before === undefined || change(before) === before) return;
    this.update((arrivals) => changeArrival(arrivals, id, change));
  }

  update(change: (arrivals: Arrivals) => Arrivals): void {
    this.#store.update((state) => ({ ...state, arrivals: change(state.arrivals) }));
  }

  /** The world's failure stands beside the file; a bug of ours stays loud. */
  refuse(id: string, error: unknown): void {
    if (!(error instanceof AppError)) throw error;
    this.setStatus(id, { kind: 'refused', error });
  }

  /** What cannot be followed leaves what was known before, and is told. */
  keep(id: string, before: ArrivalStatus, error: unknown): void {
    if (!(error instanceof AppError)) throw error;
    this.setStatus(id, before);
    this.#store.update((state) => addProblem(state, error));
  }

  #nextId(): string {
    return `arrival-${++this.#lastId}`;
  }
}
