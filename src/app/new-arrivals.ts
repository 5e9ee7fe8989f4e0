import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { DroppedFile, ImportSource } from '../model/import.ts';
import type { Arrival, ArrivalStatus } from '../store/arrivals.ts';

/** Makes arrivals, each with an id of its own. */
export class NewArrivals {
  #lastId = 0;

  of(name: string, files: readonly DroppedFile[], status: ArrivalStatus = { kind: 'reading', progress: null }): Arrival {
    return { id: `arrival-${++this.#lastId}`, name, files, corrections: NO_CORRECTIONS, status };
  }

  /** One for each layer of a source, or the refusal. @param all - The files that were inspected with it. */
  ofSource({ id, files: indices, candidates, refusal }: ImportSource, all: readonly DroppedFile[]): readonly Arrival[] {
    const files = indices.flatMap((index) => all[index] ?? []);
    if (refusal !== null) return [this.of(id, files, { kind: 'refused', error: refusal })];
    return candidates.map((candidate) => {
      const name = candidates.length === 1 ? id : `${id} · ${candidate.name}`;
      return this.of(name, files, { kind: 'ready', candidate, preview: null, isBusy: false });
    });
  }
}
