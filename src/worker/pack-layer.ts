import type { Geometry } from 'geojson';
import { NOT_FLAT, flatGeometry } from '../model/flat-geometry.ts';
import type { FlatShapes } from '../model/flat-geometry.ts';
import { flattenShapes } from '../model/flatten-shapes.ts';
import { layerInBlob } from '../model/layer-blob.ts';
import type { Item, Layer } from '../model/layer.ts';

/**
 * A layer on its way between window and worker: its geometries as {@link FlatShapes},
 * its items without them, but for those that could not be laid flat. Cloning
 * the objects of ten thousand green spaces would block the window for some 400 ms
 * each way.
 */
export interface PackedLayer {
  readonly layer: Omit<Layer, 'items'>;
  readonly shapes: FlatShapes;
  readonly items: readonly PackedItem[];
}

export interface PackedItem extends Omit<Item, 'geometry'> {
  geometry?: Geometry;
}

/** A large layer on its way from the window: the worker reads the rest of it from the blob that a worker wrote. */
export interface LayerToRead {
  readonly layer: Omit<Layer, 'items' | 'large'>;
  readonly blob: Blob;
  readonly keepsProperties: boolean;
}

/** One object for all items, so that it is cloned once. */
const NONE = {};

/** @param keepsProperties the far side asks for the file's own properties */
export function packLayer({ items, ...layer }: Layer, keepsProperties: boolean): PackedLayer {
  const shapes = flattenShapes(items.map(({ geometry }) => geometry));
  return {
    layer,
    shapes,
    items: items.map((item: Item, index): PackedItem => {
      const { geometry, properties, ...fields } = item;
      const packed = { ...fields, properties: keepsProperties ? properties : NONE };
      return shapes.types[index] === NOT_FLAT ? { ...packed, geometry } : packed;
    }),
  };
}

/** As {@link packLayer}, but a large layer goes as its blob. */
export function packForWorker(layer: Layer, keepsProperties: boolean): PackedLayer | LayerToRead {
  const { items: _, large, ...rest } = layer;
  return large === undefined ? packLayer(layer, keepsProperties) : { layer: rest, blob: large.blob, keepsProperties };
}

/** The layer again; it takes the packed items over. */
export function unpackLayer({ layer, shapes, items }: PackedLayer): Layer {
  unpackItems(shapes, items, 0);
  // They are the items that were packed, so they are of the layer's role.
  return { ...layer, items } as unknown as Layer;
}

/** Gives items their geometries. @param from the place of the first in its layer */
export function unpackItems(shapes: FlatShapes, items: readonly PackedItem[], from: number): void {
  for (const [index, item] of items.entries()) item.geometry ??= flatGeometry(shapes, from + index);
}

/** In the worker: a layer that the window sent. The window may have changed what it is, never its items. */
export async function unpackInWorker(packed: PackedLayer | LayerToRead): Promise<Layer> {
  if (!('blob' in packed)) return unpackLayer(packed);
  const { items } = await layerInBlob(packed.blob, packed.keepsProperties);
  return { ...packed.layer, items } as unknown as Layer; // as above
}
