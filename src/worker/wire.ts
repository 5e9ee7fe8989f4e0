import type { Layer } from '../model/layer.ts';
import { packLayer, unpackLayer } from './pack-layer.ts';
import type { PackedItem, PackedLayer } from './pack-layer.ts';

/** What crosses the border for an input or output. */
export interface Packed {
  /** Each layer is a {@link Place} in `layers`. */
  readonly value: unknown;
  readonly layers: readonly PackedLayer[];
}

interface Place {
  readonly packedLayer: number;
}

/** So many items at once: the window takes them in some 5 ms, and may answer the user before the next. */
const ITEMS_IN_PART = 1000;

/**
 * Packs each layer that is a member of the value, or of a list that is a member.
 *
 * @param keepsProperties the far side asks for the file's own properties
 */
export function pack(value: unknown, keepsProperties: boolean): Packed {
  const layers: PackedLayer[] = [];
  const packed = mapMembers(value, isLayer, (layer): Place => ({
    packedLayer: layers.push(packLayer(layer, keepsProperties)) - 1,
  }));
  return { value: packed, layers };
}

/** The value again, with the layers in it. */
export function unpack({ value, layers }: Packed): unknown {
  // Places were made by `pack`, which made the layers as well.
  return mapMembers(value, isPlace, ({ packedLayer }) => unpackLayer(layers[packedLayer]!));
}

/** The items of all layers in parts, to be sent before the rest. */
export function* partsOf({ layers }: Packed): Iterable<readonly PackedItem[]> {
  for (const { items } of layers) {
    for (let from = 0; from < items.length; from += ITEMS_IN_PART) yield items.slice(from, from + ITEMS_IN_PART);
  }
}

export function withoutItems({ value, layers }: Packed): Packed {
  return { value, layers: layers.map((layer) => ({ ...layer, items: [] })) };
}

/** @param items of all parts, in order */
export function withItems({ value, layers }: Packed, items: readonly PackedItem[]): Packed {
  let from = 0;
  const whole = layers.map((layer) => ({ ...layer, items: items.slice(from, from += layer.shapes.types.length) }));
  return { value, layers: whole };
}

/** The buffers of packed layers; this side has them no more when they are transferred. */
export function buffersOf({ layers }: Packed): ArrayBuffer[] {
  return [...new Set(layers.flatMap(({ shapes }) => Object.values(shapes).map(({ buffer }) => buffer)))];
}

function mapMembers<T>(value: unknown, fits: (member: unknown) => member is T, change: (member: T) => unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const changed = (member: unknown) => (fits(member) ? change(member) : member);
  return Object.fromEntries(Object.entries(value).map(([name, member]: [string, unknown]) =>
    [name, Array.isArray(member) && fits(member[0]) ? member.map(changed) : changed(member)]));
}

function isLayer(member: unknown): member is Layer {
  return typeof member === 'object' && member !== null && 'role' in member && 'spec' in member && 'items' in member;
}

function isPlace(member: unknown): member is Place {
  return typeof member === 'object' && member !== null && 'packedLayer' in member;
}
