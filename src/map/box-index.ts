import Flatbush from 'flatbush';
import type { Box } from '../model/geometry-box.ts';
import type { LargeLayer } from '../model/layer.ts';

/** Places in the layer of the items whose boxes meet a box, from the first to the last. */
export function itemsIn(index: LargeLayer['index'], [west, south, east, north]: Box): readonly number[] {
  return Flatbush.from(index).search(west, south, east, north).toSorted((a, b) => a - b);
}

/** The box around all items; `null` where there is none. */
export function boxOfIndex(index: LargeLayer['index']): Box | null {
  const { minX, minY, maxX, maxY } = Flatbush.from(index);
  return minX > maxX ? null : [minX, minY, maxX, maxY];
}
