import { boxOf, joinBoxes } from '../map/geometry.ts';
import type { Box } from '../map/geometry.ts';
import type { FeatureKey, State } from '../store/state.ts';

/** The box around all of a layer; `null` while there is nothing on it. */
export function boxOfLayer({ layers }: State, id: string): Box | null {
  const status = layers.find(({ spec }) => spec.id === id)?.status;
  if (status?.kind !== 'ready') return null;
  return joinBoxes(status.layer.items.map(({ geometry }) => boxOf(geometry)));
}

/** The box around one thing; `null` when it is not, or no longer, there. */
export function boxOfItem({ layers }: State, { layerId, featureId }: FeatureKey): Box | null {
  const status = layers.find(({ spec }) => spec.id === layerId)?.status;
  if (status?.kind !== 'ready') return null;
  const item = status.layer.items.find(({ id }) => id === featureId);
  return item === undefined ? null : boxOf(item.geometry);
}

/** The box around places. */
export function boxOfPlaces(places: readonly (readonly [number, number])[]): Box | null {
  return joinBoxes(places.map(([longitude, latitude]) => [longitude, latitude, longitude, latitude]));
}
