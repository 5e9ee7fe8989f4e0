import { boxOf, joinBoxes } from '../model/geometry-box.ts';
import type { Box } from '../model/geometry-box.ts';
import type { FeatureKey, State } from '../store/state.ts';

/** The box around all of a layer; `null` while there is nothing on it. */
export function boxOfLayer({ layers }: State, id: string): Box | null {
  const status = layers.find(({ spec }) => spec.id === id)?.status;
  if (status?.kind !== 'ready') return null;
  const { items, large } = status.layer;
  return large === undefined ? joinBoxes(items.map(({ geometry }) => boxOf(geometry))) : joinBoxes(boxesIn(large.boxes));
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

/** The boxes that the worker measured; an empty geometry has none. */
function boxesIn(boxes: Float64Array): (Box | null)[] {
  return Array.from({ length: boxes.length / 4 }, (_, index) => {
    const [west = 0, south = 0, east = 0, north = 0] = boxes.subarray(4 * index, 4 * index + 4);
    return west > east ? null : [west, south, east, north];
  });
}
