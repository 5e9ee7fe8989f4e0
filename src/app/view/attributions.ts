import type { LayerState, State } from '../../store/state.ts';

/** Who made what is on show; each once. */
export function attributions({ layers }: State): readonly string[] {
  return attributionsOf(layers.filter(({ visible }) => visible));
}

/** Who made these layers, as far as they are there; each once. */
export function attributionsOf(layers: readonly LayerState[]): readonly string[] {
  const sources = layers.flatMap(({ spec, status }) => (status.kind === 'ready' && spec.source !== null ? [spec.source] : []));
  return [...new Set(sources)];
}
