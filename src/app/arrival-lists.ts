import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { DroppedFile, ImportCandidate, ImportedLayer, ImportSource } from '../model/import.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Layer } from '../model/layer.ts';
import type { Progress } from '../model/progress.ts';
import type { Arrival, ArrivalProgress, ArrivalStatus } from '../store/arrivals.ts';

/** An arrival that nothing was said of. */
export function newArrival(id: string, name: string, files: readonly DroppedFile[], status: ArrivalStatus): Arrival {
  return { id, name, files, corrections: NO_CORRECTIONS, status };
}

/** What becomes of a source: a row that says why it is refused, or one for each of its layers. */
export function arrivalsOf(
  { id, files: indices, candidates, refusal }: ImportSource, all: readonly DroppedFile[], nextId: () => string,
): Arrival[] {
  const files = indices.flatMap((index) => all[index] ?? []);
  if (refusal !== null) return [newArrival(nextId(), id, files, { kind: 'refused', error: refusal })];
  return candidates.map((candidate) => {
    const name = candidates.length === 1 ? id : `${id} · ${candidate.name}`;
    return newArrival(nextId(), name, files, readyStatus(candidate, null));
  });
}

export function readyStatus(candidate: ImportCandidate, preview: ImportedLayer | null): ArrivalStatus {
  return { kind: 'ready', candidate, preview, isBusy: false, progress: null };
}

/** The layer that was inspected first, under an id that the project has not. */
export function firstPreview({ layer, first }: Pick<Inspection, 'layer' | 'first'>, id: string): ImportedLayer | null {
  if (layer === null || first === null) return null;
  const { source: _, ...imported } = first;
  const issues = imported.issues.map((each) => (each.layer === layer.id ? { ...each, layer: id } : each));
  // The layer keeps its role, which the compiler cannot follow.
  return { ...imported, issues, layer: { ...layer, id, spec: { ...layer.spec, id } } as Layer };
}

/** Of an import the worker tells of reading, checking and writing only. */
export function arrivalProgress({ step, share }: Progress): ArrivalProgress {
  return { step: step === 'check' || step === 'write' ? step : 'read', share };
}
