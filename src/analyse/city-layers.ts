import type { Area, District, GreenSpace, Item, Layer, Road, Role, Water } from '../model/layer.ts';

/**
 * What a city is measured from, gathered over all layers of a role. `null`: there is no such layer.
 * But for districts, ids are the layer id, a slash, and the item id: unique in the city.
 */
export interface CityLayers {
  readonly districts: readonly District[];
  /** Where the districts come from, for issues. */
  readonly districtsLayer: string | null;
  readonly builtUp: readonly Area[] | null;
  /** Green land by land use. */
  readonly greens: readonly GreenSpace[] | null;
  /** Crowns and lawns as seen from above; the class does not matter. */
  readonly canopy: readonly Area[] | null;
  readonly residential: readonly Area[] | null;
  readonly waters: readonly Water[] | null;
  readonly roads: readonly Road[] | null;
  /** Roles of which a layer could not be had: what rests on them is unknown, not less. */
  readonly failed: readonly Role[];
}

/**
 * Sorts layers by what they are for; layers of other roles are left out. Where one of
 * several layers of a role failed, the others are left out too.
 */
export function cityLayers(layers: readonly Layer[], failed: readonly Role[] = []): CityLayers {
  const had = layers.filter(({ role }) => !failed.includes(role));
  const greens = had.filter((layer) => layer.role === 'green');
  return {
    districts: had.flatMap((layer) => (layer.role === 'districts' ? layer.items : [])),
    districtsLayer: had.find(({ role }) => role === 'districts')?.id ?? null,
    builtUp: gather(had.filter((layer) => layer.role === 'built-up')),
    greens: gather(greens.filter(({ spec }) => spec.measure === 'landuse')),
    canopy: gather(greens.filter(({ spec }) => spec.measure === 'canopy')),
    residential: gather(had.filter((layer) => layer.role === 'residential')),
    waters: gather(had.filter((layer) => layer.role === 'water')),
    roads: gather(had.filter((layer) => layer.role === 'roads')),
    failed,
  };
}

function gather<T extends Item>(
  layers: readonly { readonly id: string; readonly items: readonly T[] }[],
): readonly T[] | null {
  if (layers.length === 0) return null;
  return layers.flatMap(({ id, items }) => items.map((item) => ({ ...item, id: `${id}/${item.id}` })));
}
