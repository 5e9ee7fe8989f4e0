import type { AppError } from '../model/error.ts';
import type { Assessment } from '../model/indicator.ts';
import type { KeptFiles } from '../model/kept-file.ts';
import type { Project } from '../model/project.ts';
import { NO_HISTORY } from './history.ts';
import { NO_CONFLICTS } from './conflicts.ts';
import type { FeatureKey, LayerState, LayerStatus, State } from './state.ts';

/**
 * A project was read: its layers begin to load, and there is nothing to undo. What the user chose for a layer
 * of the same id stays, and so does everything on show of the same project.
 */
export function openProject(
  state: State, project: Project, projectUrl: string | null, files: KeptFiles = {},
): State {
  const same = state.project !== null && projectUrl !== null && state.projectUrl === projectUrl;
  const layers = project.layers.map((spec): LayerState => {
    const known = same ? state.layers.find((layer) => layer.spec.id === spec.id) : undefined;
    return {
      spec,
      status: { kind: 'loading', progress: null },
      visible: known?.visible ?? spec.visible,
      opacity: known?.opacity ?? spec.opacity,
    };
  });
  // What was under way with the layers of before has ended with them.
  const selection = same ? { conflicts: { ...state.conflicts, run: NO_CONFLICTS.run } } : { ...NOTHING_SELECTED, assessment: null, camera: null, conflicts: NO_CONFLICTS };
  return {
    ...state, ...selection, project, projectUrl, layers, files,
    saved: project, history: NO_HISTORY, kept: { kind: 'nowhere' },
  };
}

/** Work that no project file has comes back: it is opened, and it is as edited as it was. */
export function restoreProject(
  state: State, project: Project, projectUrl: string | null, files: KeptFiles, at: number,
): State {
  return { ...openProject(state, project, projectUrl, files), saved: null, kept: { kind: 'browser', at } };
}

/** A project file has `project`; what was edited since then is still to be saved. */
export function markSaved(state: State, project: Project, at: number): State {
  return { ...state, saved: project, kept: state.project === project ? { kind: 'file', at } : state.kept };
}

/** The project with the visibility and the opacity that its layers have on the page. */
export function projectOnShow({ layers }: State, project: Project): Project {
  const shown = new Map(layers.map((layer) => [layer.spec.id, layer]));
  return {
    ...project,
    layers: project.layers.map((spec) => {
      const { visible, opacity } = shown.get(spec.id) ?? spec;
      return { ...spec, visible, opacity };
    }),
  };
}

export const NOTHING_SELECTED = {
  selectedDistrictId: null,
  selectedLayerId: null,
  selectedFeature: null,
  picked: [],
  highlighted: [],
} as const satisfies Partial<State>;

export function setLayerStatus(state: State, id: string, status: LayerStatus): State {
  return changeLayers(state, [id], (layer) => ({ ...layer, status }));
}

export function setLayersVisible(state: State, ids: readonly string[], visible: boolean): State {
  return changeLayers(state, ids, (layer) => ({ ...layer, visible }));
}

export function setLayerOpacity(state: State, id: string, opacity: number): State {
  return changeLayers(state, [id], (layer) => ({ ...layer, opacity }));
}

/** One selection everywhere. A new district takes the outlines of the old one's counted items away. */
export function selectDistrict(state: State, selectedDistrictId: string | null): State {
  if (state.selectedDistrictId === selectedDistrictId) return state;
  return { ...state, selectedDistrictId, highlighted: [] };
}

export function pick(state: State, picked: readonly FeatureKey[], districtId: string | null): State {
  return { ...selectDistrict(state, districtId), picked, selectedFeature: picked[0] ?? null };
}

export function setAssessment(state: State, assessment: Assessment): State {
  return { ...state, assessment, assessing: false, progress: null, outdated: false };
}

/** Figures that were computed ahead, and the layers that came with them. */
export function takePublished(
  state: State, { assessment, layers }: { readonly assessment: Assessment; readonly layers: ReadonlyMap<string, LayerStatus> },
): State {
  const arrived = state.layers.map((layer) => ({ ...layer, status: layers.get(layer.spec.id) ?? layer.status }));
  return setAssessment({ ...state, layers: arrived }, assessment);
}

/** A calculation begins; what was shown stays until it ends. */
export function startAssessing(state: State): State {
  return { ...state, assessing: true, progress: null, outdated: false };
}

/** The calculation under way ended without figures. */
export function stopAssessing(state: State): State {
  return { ...state, assessing: false, progress: null, outdated: true };
}

/** The same problem is told once. */
export function addProblem(state: State, problem: AppError): State {
  if (state.problems.some((known) => known.message === problem.message)) return state;
  return { ...state, problems: [...state.problems, problem] };
}

export function closeProblem(state: State, problem: AppError): State {
  return { ...state, problems: state.problems.filter((known) => known !== problem) };
}

function changeLayers(state: State, ids: readonly string[], change: (layer: LayerState) => LayerState): State {
  return {
    ...state,
    layers: state.layers.map((layer) => (ids.includes(layer.spec.id) ? change(layer) : layer)),
  };
}
