import type { Geometry } from 'geojson';
import type { Item } from '../model/layer.ts';

/**
 * Items as GeoJSON after RFC 7946: a collection with the layer's name, one
 * feature a line, ids as text where the file had them, properties as they
 * were, positions of at most three numbers, no other members.
 */
export function geoJsonText(name: string, items: readonly Item[]): string {
  const features = items.map((item) => JSON.stringify(featureOf(item)));
  const head = `"type":"FeatureCollection","name":${JSON.stringify(name)}`;
  return `{${head},"features":[\n${features.join(',\n')}\n]}\n`;
}

function featureOf({ id, geometry, properties }: Item): object {
  const own = id.startsWith('#') ? {} : { id };
  return { type: 'Feature', ...own, properties, geometry: withoutExtraOrdinates(geometry) };
}

function withoutExtraOrdinates(geometry: Geometry): object {
  if (geometry.type === 'GeometryCollection') return geometry;
  return { type: geometry.type, coordinates: shortened(geometry.coordinates) };
}

/** Depth is at most four: `check/` saw to it. */
function shortened(coordinates: readonly unknown[]): readonly unknown[] {
  if (typeof coordinates[0] === 'number') return coordinates.slice(0, 3);
  return coordinates.map((part) => shortened(part as readonly unknown[])); // a list, not being a number
}
