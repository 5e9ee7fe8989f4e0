import type { Role } from '../model/layer.ts';
import { isMeasured } from '../model/measured-roles.ts';
import type { LayerState, State } from '../store/state.ts';

/** The layers that are measured. */
export function measuredLayers(layers: readonly LayerState[]): readonly LayerState[] {
  return layers.filter(({ spec }) => isMeasured(spec.role));
}

/** Roles with a layer that could not be had: a sum without it would be too small and look right. */
export function failedRoles(layers: readonly LayerState[]): Role[] {
  return layers.filter(({ status }) => status.kind !== 'ready').map(({ spec }) => spec.role);
}

/** Everything that a figure depends on; compared by identity. */
export function figureInputs({ project, layers }: State): readonly unknown[] {
  const measured = measuredLayers(layers);
  return [
    project?.standard, project?.thresholds, project?.parkService, project?.parkServiceSource,
    project?.populations, project?.constructionLandPerResidentM2,
    ...measured.map(({ status }) => (status.kind === 'ready' ? status.layer.items : status.kind)),
  ];
}
