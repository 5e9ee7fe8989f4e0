import { isLarge } from '../model/large-layer.ts';
import type { Item, Layer } from '../model/layer.ts';
import type { LayerSpec } from '../model/project.ts';
import type { BareItem } from '../model/published.ts';

type Features = readonly { readonly geometry?: unknown; readonly properties?: unknown }[];

/** What check made of a layer besides what stands in its file; `null` where the file alone does not give the layer again. */
export function bareItemsOf(layer: Layer, bytes: Uint8Array | null): readonly BareItem[] | null {
  if (isLarge(layer)) return null;
  const items = layer.items.map(bareItem);
  const again = publishedLayer(layer.spec, bytes, items);
  return again !== null && JSON.stringify(partsOf(again)) === JSON.stringify(partsOf(layer)) ? items : null;
}

/** The checked layer again, without checking: for bytes of which {@link bareItemsOf} told the items. `null`: they are not. */
export function publishedLayer(spec: LayerSpec, bytes: Uint8Array | null, items: readonly BareItem[]): Layer | null {
  const features = featuresOf(bytes === null ? spec.src : parse(bytes));
  if (features === null || features.length !== items.length) return null;
  const whole = items.map((item, index) => {
    const { geometry, properties } = features[index] ?? {};
    return { ...item, geometry: plainGeometry(geometry), properties: properties ?? {} };
  });
  // They are the items that were checked for this role.
  return { id: spec.id, role: spec.role, spec, items: whole } as unknown as Layer;
}

function bareItem(item: Item): BareItem {
  const { geometry: _, properties: __, ...bare } = item;
  return bare;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    // Another format, or another encoding.
    return null;
  }
}

function featuresOf(json: unknown): Features | null {
  const { type, features } = (json ?? {}) as { readonly type?: unknown; readonly features?: unknown };
  const isCollection = type === 'FeatureCollection' && Array.isArray(features);
  return isCollection && features.every((feature) => typeof feature === 'object' && feature !== null) ? features : null;
}

/** Without members that check takes away. */
function plainGeometry(geometry: unknown): Item['geometry'] {
  const { type, coordinates } = (geometry ?? {}) as { readonly type?: unknown; readonly coordinates?: unknown };
  // It is held against the checked one before it is published.
  return { type, coordinates } as Item['geometry'];
}

function partsOf({ items }: Layer): readonly unknown[] {
  return items.map(({ geometry, properties }: Item) => [plainGeometry(geometry), properties]);
}
