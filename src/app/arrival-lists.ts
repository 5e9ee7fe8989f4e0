import { NO_CORRECTIONS } from '../model/corrections.ts';
import type { DroppedFile, ImportCandidate, ImportedLayer, ImportSource } from '../model/import.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Progress } from '../model/progress.ts';
import type { Project } from '../model/project.ts';
import type { Arrival, ArrivalProgress, ArrivalStatus } from '../store/arrivals.ts';
import { freeId } from '../store/project-edits.ts';

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

/** The layer that was inspected first, where it is the one that an arrival proposes; else `null`. */
export function firstPreview({ status }: Arrival, { sources, layer, first }: Inspection, project: Project): ImportedLayer | null {
  if (first === null || layer === null || status.kind !== 'ready') return null;
  if (status.candidate !== sources[first.source]?.candidates[0]) return null;
  const { source: _, ...imported } = first;
  return underFreeId({ ...imported, layer }, project);
}

/** An imported layer under an id that no layer of the project has by now; one that takes a layer's place keeps its id. */
export function underFreeId(imported: ImportedLayer, project: Project): ImportedLayer {
  const { layer, issues, replaces } = imported;
  const id = replaces === null ? freeId(project, layer.role) : layer.id;
  if (id === layer.id) return imported;
  const renamed = issues.map((each) => (each.layer === layer.id ? { ...each, layer: id } : each));
  return { ...imported, issues: renamed, layer: { ...layer, id, spec: { ...layer.spec, id } } };
}

/** Of an import the worker tells of reading, checking and writing only. */
export function arrivalProgress({ step, share }: Progress): ArrivalProgress {
  return { step: step === 'check' || step === 'write' ? step : 'read', share };
}
