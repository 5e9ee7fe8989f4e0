import type { ConflictOptions } from '../analyse/plans/find-conflicts.ts';
import type { AssessmentSettings } from '../analyse/assess-city.ts';
import type { CheckedLayer } from '../check/check-layer.ts';
import type { ImportRequest } from '../intake/import-layer.ts';
import type { ConflictReport } from '../model/conflict.ts';
import type { PlainError } from '../model/error.ts';
import type { DroppedFile, ImportedLayer } from '../model/import.ts';
import type { Inspection } from '../model/inspection.ts';
import type { Assessment } from '../model/indicator.ts';
import type { Layer, Role } from '../model/layer.ts';
import type { Progress } from '../model/progress.ts';
import type { LayerSpec } from '../model/project.ts';
import type { LayerPart } from './layers-on-the-way.ts';
import type { LayerToRead, PackedLayer } from './pack-layer.ts';
import type { Packed } from './wire.ts';

/**
 * Every call the worker answers: what goes in, what comes out. Both sides are
 * checked against this table; to add an analysis, add a line here and the
 * compiler names the places that are missing.
 *
 * A {@link Layer} that is a member of an input or output, or of a list that is
 * one, crosses without its objects being cloned; see `pack-layer.ts`.
 */
export interface AnalysisCalls {
  /**
   * A layer's file, or `null` where the GeoJSON stands in the project, to checked items and issues. What is a blob is
   * read by the worker: 300 MB would hold the window for 150 ms.
   */
  'read-layer': {
    input: { readonly spec: LayerSpec; readonly file: string; readonly data: Uint8Array | Blob | null };
    output: CheckedLayer & {
      /** m² of each item, in the order of the layer; `null` where it is no area. */
      readonly areasM2: readonly (number | null)[];
    };
  };
  /** `failed`: roles of which a layer could not be loaded; what rests on them is unknown, not less. */
  'assess': {
    input: {
      readonly layers: readonly Layer[];
      readonly failed: readonly Role[];
      readonly settings: AssessmentSettings;
    };
    output: Assessment;
  };
  /** All plans of a city against each other, and its sites against them. Layers of other roles are passed by. */
  'conflicts': {
    input: { readonly layers: readonly Layer[]; readonly options: ConflictOptions };
    output: ConflictReport;
  };
  /** Dropped files to what they may become. Nothing is kept: `import-layer` wants the files again. */
  'inspect-files': {
    input: { readonly files: readonly DroppedFile[]; readonly present: readonly Layer[] };
    output: Inspection;
  };
  /** One layer of one source, with the user's corrections, ready for the store; also for a preview of them. */
  'import-layer': { input: ImportRequest; output: ImportedLayer };
  /** A layer as the GeoJSON that gives it again, to be kept. */
  'write-layer': { input: { readonly layer: Layer }; output: { readonly text: Blob } };
}

export type CallName = keyof AnalysisCalls;
export type Input<K extends CallName> = AnalysisCalls[K]['input'];
export type Output<K extends CallName> = AnalysisCalls[K]['output'];

/** Calls that ask nothing of the file's own properties: none are sent along. */
const ASK_NO_PROPERTIES: ReadonlySet<CallName> = new Set(['assess', 'conflicts']);

export function asksProperties(call: CallName): boolean {
  return !ASK_NO_PROPERTIES.has(call);
}

/** `id` pairs a reply with its request; it is unique within one client. */
export interface Request<K extends CallName = CallName> {
  readonly id: number;
  readonly call: K;
  /** An {@link Input}. */
  readonly input: Packed<PackedLayer | LayerToRead>;
}

/** A part of a layer was taken over: the next may come. So the window has time for the user between two. */
export interface NextPart {
  readonly nextOf: number;
}

/**
 * While it works on a request the worker may say how far it is. Layers come in parts; then one
 * reply with `ok` ends it.
 */
export type Reply =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly part: LayerPart }
  /** An {@link Output} with places for its layers. */
  | { readonly id: number; readonly ok: true; readonly output: unknown }
  | { readonly id: number; readonly ok: false; readonly error: PlainError };

/** What both sides need of the other: a Worker, a worker's `self` and a MessagePort all have it. */
export interface Port {
  /** `transfer`: buffers that go over without a copy; this side has them no more. */
  postMessage(message: unknown, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
