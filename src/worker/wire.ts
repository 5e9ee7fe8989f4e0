import type { Layer } from '../model/layer.ts';

/** What crosses the border for an input or output. */
export interface Packed<P> {
  /** Each layer is a {@link Place} in `layers`. */
  readonly value: unknown;
  readonly layers: readonly P[];
}

interface Place {
  readonly packedLayer: number;
}

/** Packs each layer that is a member of the value, or of a list that is a member. */
export function pack<P>(value: unknown, packLayer: (layer: Layer) => P): Packed<P> {
  const layers: P[] = [];
  const packed = mapMembers(value, isLayer, (layer): Place => ({ packedLayer: layers.push(packLayer(layer)) - 1 }));
  return { value: packed, layers };
}

/** The value again, with the layers in it, which stand in the order of `pack`. */
export function unpack(value: unknown, layers: readonly Layer[]): unknown {
  return mapMembers(value, isPlace, ({ packedLayer }) => layers[packedLayer]);
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
