import { boxOfIndex } from '../map/box-index.ts';
import { boxOf, joinBoxes } from '../model/geometry-box.ts';
import type { Box } from '../model/geometry-box.ts';
import { indexOfItem } from '../model/item-key.ts';
import type { FeatureKey, State } from '../store/state.ts';

/** The box around all of a layer; `null` while there is nothing on it. */
export function boxOfLayer({ layers }: State, id: string): Box | null {
  const status = layers.find(({ spec }) => spec.id === id)?.status;
  if (status?.kind !== 'ready') return null;
  const { items, large } = status.layer;
  return large === undefined ? joinBoxes(items.map(({ geometry }) => boxOf(geometry))) : boxOfIndex(large.index);
}

/** The box around one thing; `null` when it is not, or no longer, there. */
export function boxOfItem({ layers }: State, key: FeatureKey): Box | null {
  const status = layers.find(({ spec }) => spec.id === key.layerId)?.status;
  if (status?.kind !== 'ready') return null;
  const item = status.layer.items[indexOfItem(status.layer, key)];
  return item === undefined ? null : boxOf(item.geometry);
}

/** The box around places. */
export function boxOfPlaces(places: readonly (readonly [number, number])[]): Box | null {
  return joinBoxes(places.map(([longitude, latitude]) => [longitude, latitude, longitude, latitude]));
}
