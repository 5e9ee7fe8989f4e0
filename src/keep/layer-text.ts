import type { Layer } from '../model/layer.ts';

/** So many features are written before the page has its turn again. */
const STEP_ITEMS = 500;

/**
 * A layer as the GeoJSON that gives the same layer when it is read again: each item with its id, also one that was
 * only made from its place in the file, its geometry as it was repaired, and its properties as the file had them.
 */
export async function layerText({ items }: Layer): Promise<Blob> {
  const parts: Blob[] = [];
  for (let start = 0; start < items.length; start += STEP_ITEMS) {
    const features = items.slice(start, start + STEP_ITEMS).map(({ id, geometry, properties }) =>
      JSON.stringify({ type: 'Feature', id, properties, geometry }));
    const part = new Blob([start === 0 ? '' : ',\n', features.join(',\n')]);
    // Asking for a byte of it waits until the browser has taken it over, and lets the page go on.
    await part.slice(0, 1).arrayBuffer();
    parts.push(part);
  }
  return new Blob(['{"type":"FeatureCollection","features":[\n', ...parts, '\n]}\n'], { type: 'application/geo+json' });
}
