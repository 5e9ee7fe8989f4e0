import type { Item, Layer } from './layer.ts';

/** How many items a layer has of each class, by the code of green space or plan, or the class of a road. */
export type ClassTally = ReadonlyMap<string | null, number>;

/** Classes in the order in which they first occur; none for a role without classes. Of a large layer the worker counted them. */
export function classTally(layer: Layer): ClassTally {
  return layer.large?.tally ?? countClasses(layer);
}

export function countClasses(layer: Layer): ClassTally {
  switch (layer.role) {
    case 'green':
    case 'plan':
      return tally<Item & { readonly code: string | null }>(layer.items, ({ code }) => code);
    case 'roads':
      return tally(layer.items, ({ roadClass }) => roadClass);
    default:
      return new Map();
  }
}

function tally<I extends Item>(items: readonly I[], classOf: (item: I) => string | null): ClassTally {
  const counts = new Map<string | null, number>();
  for (const item of items) {
    const found = classOf(item);
    counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  return counts;
}
