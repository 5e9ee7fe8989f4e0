import type { State } from '../../store/state.ts';

/** Who made what is on show; each once. */
export function attributions({ layers }: State): readonly string[] {
  const sources = layers.flatMap(({ spec, visible, status }) => {
    return visible && status.kind === 'ready' && spec.source !== null ? [spec.source] : [];
  });
  return [...new Set(sources)];
}
