import type { FeatureCollection } from 'geojson';
import type { Item, Layer } from '../model/layer.ts';
import { linesOf, pointsOf, polygonsOf } from './geometry.ts';
import { layerSources } from './layer-sources.ts';

/** With fewer vertices the window hands MapLibre the objects themselves, in some 20 ms. */
const LEAST_VERTICES = 20_000;

/** So many features are text at once. */
const FEATURES_IN_PART = 500;

/**
 * Draws a large layer ahead, in the worker: the sources of the map as GeoJSON text, which
 * MapLibre's own worker reads. Otherwise the window would make the objects and clone
 * them for that worker: half a second for ten thousand green spaces.
 *
 * @returns the layer as it is where it is small; and projects, whose pins the map asks for
 */
export function drawLayer(layer: Layer): Layer {
  const vertices = layer.items.reduce((sum: number, item: Item) => sum + vertexCount(item), 0);
  if (layer.role === 'projects' || vertices < LEAST_VERTICES) return layer;
  return { ...layer, drawings: Object.fromEntries([...layerSources(layer)].map(([id, data]) => [id, textOf(data)])) };
}

function vertexCount({ geometry }: Item): number {
  const paths = [...polygonsOf(geometry).flat(), ...linesOf(geometry)];
  return paths.reduce((sum, path) => sum + path.length, pointsOf(geometry).length);
}

/** In parts, so that the text of all is never there at once. */
function textOf({ features }: FeatureCollection): Blob {
  const parts = ['{"type":"FeatureCollection","features":['];
  for (let from = 0; from < features.length; from += FEATURES_IN_PART) {
    const part = JSON.stringify(features.slice(from, from + FEATURES_IN_PART));
    parts.push(from === 0 ? '' : ',', part.slice(1, -1));
  }
  return new Blob([...parts, ']}'], { type: 'application/geo+json' });
}
