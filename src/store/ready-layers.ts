import type { Layer } from '../model/layer.ts';
import type { State } from './state.ts';

/** The layers that are there, in the order of the project. */
export function readyLayers({ layers }: Pick<State, 'layers'>): readonly Layer[] {
  return layers.flatMap(({ status }) => (status.kind === 'ready' ? [status.layer] : []));
}
