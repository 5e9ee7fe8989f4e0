import { countClasses } from '../model/class-tally.ts';
import { withFlatShapes } from '../model/flatten-shapes.ts';
import { NOWHERE, boxOf } from '../model/geometry-box.ts';
import { vertexCount } from '../model/geometry-paths.ts';
import { blobOfLayer } from '../model/layer-blob.ts';
import type { Item, Layer } from '../model/layer.ts';

/** With fewer vertices the window does everything itself in some 20 ms, without the way through a blob. */
const LEAST_VERTICES = 20_000;

/** Adds to a large layer what the window would have to look at all of it for; a small one stays as it is. */
export function withLarge(layer: Layer): Layer {
  const vertices = layer.items.reduce((sum: number, { geometry }: Item) => sum + vertexCount(geometry), 0);
  if (vertices < LEAST_VERTICES) return layer;
  const flat = withFlatShapes(layer);
  const boxes = new Float64Array(4 * flat.items.length);
  for (const [index, { geometry }] of flat.items.entries()) boxes.set(boxOf(geometry) ?? NOWHERE, 4 * index);
  return { ...flat, large: { blob: blobOfLayer(flat), boxes, tally: countClasses(flat) } };
}
