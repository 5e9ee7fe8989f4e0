import type { Item, Layer } from './layer.ts';

/** Names an item of a layer. */
export interface ItemKey {
  readonly featureId: string;
  /** Where it was found in a large layer; it spares a search among a quarter of a million. */
  readonly at?: number;
}

/** One thing on the map, by its layer. */
export interface FeatureKey extends ItemKey {
  readonly layerId: string;
}

/** Where an item is in its layer; -1: it is not, or no longer, there. */
export function indexOfItem(layer: Layer, { featureId, at = -1 }: ItemKey): number {
  const items: readonly Item[] = layer.items;
  return items[at]?.id === featureId ? at : items.findIndex(({ id }) => id === featureId);
}
