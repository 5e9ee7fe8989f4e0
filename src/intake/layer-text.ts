import type { Layer } from '../model/layer.ts';

/** So many features are text at once. */
const STEP_ITEMS = 500;

/**
 * A layer as the GeoJSON that gives the same layer when it is read again: each item with its id, also one that was
 * only made from its place in the file, its geometry as it was repaired, and its properties as the file had them.
 *
 * @param onShare is told how much is written, 0 to 1
 */
export function layerText({ items }: Layer, onShare: (share: number) => void = () => undefined): Blob {
  const parts: Blob[] = [];
  for (let start = 0; start < items.length; start += STEP_ITEMS) {
    onShare(start / items.length);
    const features = items.slice(start, start + STEP_ITEMS).map(({ id, geometry, properties }) =>
      JSON.stringify({ type: 'Feature', id, properties, geometry }));
    // A blob each, so that the text of all is never in memory at once.
    parts.push(new Blob([start === 0 ? '' : ',\n', features.join(',\n')]));
  }
  return new Blob(['{"type":"FeatureCollection","features":[\n', ...parts, '\n]}\n'], { type: 'application/geo+json' });
}
