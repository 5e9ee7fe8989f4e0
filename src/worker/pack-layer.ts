import type { Geometry } from 'geojson';
import { flatGeometry } from '../model/flat-geometry.ts';
import type { FlatShapes } from '../model/flat-geometry.ts';
import type { Item, Layer } from '../model/layer.ts';
import { NOT_FLAT, flattenShapes } from './flatten-shapes.ts';

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

/** The layer again; it takes the packed items over. */
export function unpackLayer({ layer, shapes, items }: PackedLayer): Layer {
  for (const [index, item] of items.entries()) item.geometry ??= flatGeometry(shapes, index);
  // They are the items that were packed, so they are of the layer's role.
  return { ...layer, items } as unknown as Layer;
}
