import type { Item, Layer } from './layer.ts';

/** Every sign that the names of a layer have, once, as fonts are asked for. Of a large layer the worker gathered them. */
export function nameSigns(layer: Layer): string {
  return layer.large?.signs ?? gatherSigns(layer.items);
}

export function gatherSigns(items: readonly Item[]): string {
  const signs = new Set<string>();
  for (const { name } of items) for (const sign of name ?? '') signs.add(sign);
  return [...signs].join('');
}
