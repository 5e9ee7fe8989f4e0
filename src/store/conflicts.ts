import type { ConflictReport } from '../model/conflict.ts';
import type { AppError } from '../model/error.ts';
import type { Layer, Role } from '../model/layer.ts';
import type { Progress } from '../model/progress.ts';
import { readyLayers } from './ready-layers.ts';
import type { State } from './state.ts';

/** The comparison of the plans: how it stands, what came out, and what of it is looked at. */
export interface Conflicts {
  readonly run: ConflictRun;
  /** Stays on show while a new one is computed, or when that fails. */
  readonly result: ConflictResult | null;
  /** Ids of the plans on the cards 甲 and 乙; `null`: the first two that are no control lines. */
  readonly pair: readonly [string, string] | null;
  /** Control lines that are left out of register and map. */
  readonly hiddenLines: readonly string[];
  /** Slivers are on register and map as well. */
  readonly sliversShown: boolean;
  readonly selectedId: string | null;
  /** The site whose check is open. */
  readonly siteId: string | null;
  readonly part: 'register' | 'sites';
}

export type ConflictRun =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'running'; readonly progress: Progress | null }
  | { readonly kind: 'failed'; readonly error: AppError };

export interface ConflictResult {
  readonly report: ConflictReport;
  /** Milliseconds since 1970. */
  readonly ranAt: number;
  readonly tookMs: number;
  /** What it was computed from, compared by identity: see {@link conflictInputs}. */
  readonly inputs: readonly unknown[];
}

export const NO_CONFLICTS: Conflicts = {
  run: { kind: 'idle' }, result: null, pair: null, hiddenLines: [], sliversShown: false, selectedId: null,
  siteId: null, part: 'register',
};

export function changeConflicts(state: State, change: Partial<Conflicts>): State {
  return { ...state, conflicts: { ...state.conflicts, ...change } };
}

/** Roles that a comparison reads. */
const COMPARED: ReadonlySet<Role> = new Set(['districts', 'plan', 'projects']);

/** The layers of a comparison that are there. */
export function comparedLayers({ layers }: State): readonly Layer[] {
  return readyLayers({ layers: layers.filter(({ spec }) => COMPARED.has(spec.role)) });
}

/** Layers of a comparison are still on their way. */
export function isWaitingForLayers({ layers }: State): boolean {
  return layers.some(({ spec, status }) => COMPARED.has(spec.role) && status.kind === 'loading');
}

/** Everything that a comparison depends on, to be compared by identity; not what a plan is called. */
export function conflictInputs(state: State): readonly unknown[] {
  const { project } = state;
  return [
    project?.conflicts, project?.rules,
    ...comparedLayers(state).flatMap(({ items, spec: { title, plan } }) =>
      [items, title, plan?.id ?? null, plan?.class ?? null, ...Object.entries(plan?.classes ?? {}).flat()]),
  ];
}

/** The result is of other plans, rules or settings than those there are now. */
export function isStale(state: State): boolean {
  const { result } = state.conflicts;
  if (result === null) return false;
  const inputs = conflictInputs(state);
  return inputs.length !== result.inputs.length || inputs.some((input, at) => input !== result.inputs[at]);
}
