import Flatbush from 'flatbush';
import { countClasses } from '../model/class-tally.ts';
import { withFlatShapes } from '../model/flatten-shapes.ts';
import { NOWHERE, boxOf } from '../model/geometry-box.ts';
import { isLarge } from '../model/large-layer.ts';
import { blobOfLayer } from '../model/layer-blob.ts';
import type { Layer } from '../model/layer.ts';
import { gatherSigns } from '../model/name-signs.ts';

/** Adds to a large layer what the window would have to look at all of it for; a small one stays as it is. */
export function withLarge(layer: Layer): Layer {
  if (!isLarge(layer)) return layer;
  const flat = withFlatShapes(layer);
  const index = new Flatbush(flat.items.length);
  for (const { geometry } of flat.items) index.add(...(boxOf(geometry) ?? NOWHERE));
  index.finish();
  // It was made in a buffer of its own.
  const large = { blob: blobOfLayer(flat), index: index.data as ArrayBuffer, tally: countClasses(flat), signs: gatherSigns(flat.items) };
  return { ...flat, large };
}
