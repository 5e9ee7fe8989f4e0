import type { MainIndicatorId } from '../model/indicator.ts';
import type { State } from '../store/state.ts';

/** The indicator on show; without a theme on the map the first one leads. */
export function shownIndicator({ indicator }: State): MainIndicatorId {
  return indicator ?? 'park_pc';
}
