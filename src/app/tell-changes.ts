import { isSameCamera } from '../map/scene.ts';
import type { AppError } from '../model/error.ts';
import type { State } from '../store/state.ts';
import { errorText } from '../text/error-text.ts';
import { tell } from './tell.ts';

/** Tells the page what the reader chose. */
export function tellChanges(target: EventTarget, before: State, after: State): void {
  const { selectedDistrictId: district, indicator } = after;
  if (district !== before.selectedDistrictId) {
    const name = after.assessment?.districts.find(({ id }) => id === district)?.name ?? null;
    tell(target, 'gcm-district-change', { district, name });
  }
  if (indicator !== before.indicator) tell(target, 'gcm-indicator-change', { indicator });
}

/** Tells the page where the reader went. */
export function tellView(target: EventTarget, before: State['camera'], after: State['camera']): void {
  if (after === null || (before !== null && isSameCamera(before, after))) return;
  const { longitude, latitude, zoom } = after;
  tell(target, 'gcm-view-change', { longitude, latitude, zoom });
}

/** Tells the page of the project, or the layers, that could not be had; each once. */
export function tellProblems(target: EventTarget, { problems, layers, language }: State, told: WeakSet<AppError>): void {
  const failed = layers.flatMap(({ status }) => (status.kind === 'failed' ? [status.error] : []));
  for (const error of [...problems, ...failed]) {
    if (told.has(error)) continue;
    told.add(error);
    tell(target, 'gcm-problem', { code: error.code, message: errorText(error, language) });
  }
}
