import type { Geometry } from 'geojson';
import { NOT_FLAT, flatGeometry } from './flat-geometry.ts';
import type { FlatShapes } from './flat-geometry.ts';
import { flattenShapes } from './flatten-shapes.ts';
import type { Item, Layer } from './layer.ts';

/** So many items are text at once. */
const ITEMS_IN_PART = 5000;

/** What stands at the beginning of the blob: what the layer is besides its items, and how long its parts are. */
interface Head {
  readonly layer: Pick<Layer, 'id' | 'role' | 'spec'>;
  /** Numbers in each array of the shapes, in the order of {@link arraysOf}. */
  readonly lengths: readonly number[];
  /** Bytes of each part of the items, and of their properties. */
  readonly items: readonly number[];
  readonly properties: readonly number[];
}

/** An item without geometry and properties, but for a geometry that cannot be laid flat. */
type BareItem = Omit<Item, 'geometry' | 'properties'> & { readonly geometry?: Geometry };

/**
 * A checked layer as one blob: its shapes as the numbers they are, its items as text. Blobs pass between window and
 * workers without being copied, and need not be in memory.
 */
export function blobOfLayer({ id, role, spec, items }: Layer): Blob {
  const shapes = flattenShapes(items.map(({ geometry }) => geometry));
  const arrays = arraysOf(shapes);
  const bare = partsOf(items, (item, at) => bareItem(item, shapes.types[at] === NOT_FLAT));
  const properties = partsOf(items, (item) => item.properties);
  const sizes = (parts: readonly Blob[]) => parts.map(({ size }) => size);
  const head: Head = {
    layer: { id, role, spec }, lengths: arrays.map(({ length }) => length), items: sizes(bare), properties: sizes(properties),
  };
  const text = new TextEncoder().encode(JSON.stringify(head));
  return new Blob([Uint32Array.of(text.length), text, ...arrays, ...bare, ...properties]);
}

/**
 * The layer again.
 *
 * @param keepsProperties the file's own properties are asked for; without, each item has none
 */
export async function layerInBlob(blob: Blob, keepsProperties: boolean): Promise<Layer> {
  let at = 0;
  const next = (bytes: number) => blob.slice(at, at += bytes).arrayBuffer();
  const json = async (bytes: number): Promise<unknown> => JSON.parse(new TextDecoder().decode(await next(bytes)));
  const [textBytes = 0] = new Uint32Array(await next(4));
  // What was written above.
  const { layer, lengths, items, properties } = await json(textBytes) as Head;
  const [types = 0, vertices = 0, paths = 0, groups = 0, starts = 0] = lengths;
  const shapes: FlatShapes = {
    types: new Uint8Array(await next(types)),
    lonLat: new Float64Array(await next(vertices * 8)),
    pathStart: new Uint32Array(await next(paths * 4)),
    groupStart: new Uint32Array(await next(groups * 4)),
    shapeStart: new Uint32Array(await next(starts * 4)),
  };
  const bare: BareItem[] = [];
  for (const bytes of items) bare.push(...await json(bytes) as BareItem[]);
  const rows: Item['properties'][] = [];
  if (keepsProperties) for (const bytes of properties) rows.push(...await json(bytes) as Item['properties'][]);
  const whole = bare.map((item, index) => ({
    ...item, geometry: item.geometry ?? flatGeometry(shapes, index), properties: rows[index] ?? NONE,
  }));
  // They are the items that were written, so they are of the layer's role.
  return { ...layer, items: whole } as unknown as Layer;
}

const NONE = {};

function bareItem(item: Item, keepsGeometry: boolean): BareItem {
  const { geometry, properties: _, ...rest } = item;
  return keepsGeometry ? { ...rest, geometry } : rest;
}

function arraysOf({ types, lonLat, pathStart, groupStart, shapeStart }: FlatShapes) {
  return [types, lonLat.subarray(0, 2 * (pathStart.at(-1) ?? 0)), pathStart, groupStart, shapeStart] as const;
}

function partsOf(items: readonly Item[], make: (item: Item, at: number) => object): Blob[] {
  const parts: Blob[] = [];
  for (let from = 0; from < items.length; from += ITEMS_IN_PART) {
    const part = items.slice(from, from + ITEMS_IN_PART).map((item, index) => make(item, from + index));
    parts.push(new Blob([JSON.stringify(part)]));
  }
  return parts;
}
