import type { LayerSpec, Project } from '../model/project.ts';
import type { LayerState, State } from './state.ts';

/** How far back the user can go. A step is a project, and projects share all that did not change. */
const MOST_STEPS = 100;

/** Where the user can go back to, and forth again; newest last, next last. */
export interface History {
  readonly past: readonly Project[];
  readonly future: readonly Project[];
}

export const NO_HISTORY: History = { past: [], future: [] };

/**
 * Makes an edit of the project that can be undone. **This is how a feature makes its change undoable**: write it as a
 * pure function `(project) => project` in `store/project-edits.ts` (or a file beside it) and hand it to
 * `session.edit(…)`, which calls this, loads what has to be loaded, measures anew and keeps the work. A function that
 * returns the project it was given changes nothing and makes no step. What is no part of `Project`, such as the
 * camera, the visibility or the opacity of a layer, is no edit and is not undone.
 */
export function editProject(state: State, change: (project: Project) => Project): State {
  const { project, history } = state;
  if (project === null) return state;
  const edited = change(project);
  if (edited === project) return state;
  const past = [...history.past, project].slice(-MOST_STEPS);
  return { ...withProject(state, edited), history: { past, future: [] } };
}

export function undo(state: State): State {
  const { project, history } = state;
  const before = history.past.at(-1);
  if (project === null || before === undefined) return state;
  return {
    ...withProject(state, before),
    history: { past: history.past.slice(0, -1), future: [...history.future, project] },
  };
}

export function redo(state: State): State {
  const { project, history } = state;
  const after = history.future.at(-1);
  if (project === null || after === undefined) return state;
  return {
    ...withProject(state, after),
    history: { past: [...history.past, project], future: history.future.slice(0, -1) },
  };
}

/** There is something that no project file has. */
export function isEdited({ project, saved }: State): boolean {
  return project !== saved;
}

/** The state with another version of its project. Layers that have to be read anew are on their way. */
function withProject(state: State, project: Project): State {
  const known = new Map(state.layers.map((layer) => [layer.spec.id, layer]));
  const layers = project.layers.map((spec) => withSpec(known.get(spec.id), spec));
  return withoutLostSelection({ ...state, project, layers });
}

function withSpec(known: LayerState | undefined, spec: LayerSpec): LayerState {
  if (known?.spec === spec) return known;
  const { visible, opacity } = known ?? spec;
  const status = known !== undefined && isReadAlike(known.spec, spec) ? known.status : LOADING;
  if (status.kind !== 'ready') return { spec, status, visible, opacity };
  // The layer was made for this role, which the compiler cannot follow.
  const layer = { ...status.layer, spec } as typeof status.layer;
  return { spec, status: { ...status, layer }, visible, opacity };
}

const LOADING = { kind: 'loading', progress: null } as const;

/** What the items of a layer depend on. */
const READ_BY = ['role', 'src', 'fields', 'scheme', 'classes', 'defaultClass', 'measure'] as const satisfies readonly (
  keyof LayerSpec)[];

function isReadAlike(a: LayerSpec, b: LayerSpec): boolean {
  return READ_BY.every((key) => a[key] === b[key]);
}

/** Nothing is selected on a layer that is gone. */
function withoutLostSelection(state: State): State {
  const ids = new Set(state.layers.map(({ spec }) => spec.id));
  const { selectedLayerId, selectedFeature, picked, highlighted } = state;
  return {
    ...state,
    selectedLayerId: selectedLayerId !== null && ids.has(selectedLayerId) ? selectedLayerId : null,
    selectedFeature: selectedFeature !== null && ids.has(selectedFeature.layerId) ? selectedFeature : null,
    picked: picked.filter(({ layerId }) => ids.has(layerId)),
    highlighted: highlighted.filter(({ layerId }) => ids.has(layerId)),
  };
}
