import type { Geometry } from 'geojson';
import { FlatCollector } from './flat-collector.ts';
import { NOT_FLAT, flatGeometry, flatPlaceOf } from './flat-geometry.ts';
import type { FlatShapes } from './flat-geometry.ts';
import { vertexCount } from './geometry-paths.ts';
import type { Item, Layer } from './layer.ts';

/**
 * Lays geometries flat. Those that would lose something, positions with a height
 * and collections, are left out and marked {@link NOT_FLAT}. Geometries that came
 * out of one set of shapes, in its order, give that set; of those that came out of
 * others the numbers are copied.
 */
export function flattenShapes(geometries: readonly Geometry[]): FlatShapes {
  const known = commonShapes(geometries);
  if (known !== null) return known;
  const collector = new FlatCollector(geometries.reduce((sum, geometry) => sum + vertexCount(geometry), 0));
  for (const geometry of geometries) if (collector.add(geometry) === geometry) collector.leaveOut();
  return collector.finish();
}

/** The layer with one set of shapes under all its items, so that none of them is laid flat again on its way. */
export function withFlatShapes(layer: Layer): Layer {
  const items: readonly Item[] = layer.items;
  const geometries = items.map(({ geometry }) => geometry);
  if (commonShapes(geometries) !== null) return layer;
  const shapes = flattenShapes(geometries);
  const flat = items.map((item, index) =>
    (shapes.types[index] === NOT_FLAT ? item : { ...item, geometry: flatGeometry(shapes, index) }));
  // The items are of the layer's role as before, which the compiler cannot follow.
  return { ...layer, items: flat } as unknown as Layer;
}

function commonShapes(geometries: readonly Geometry[]): FlatShapes | null {
  const first = geometries.find((geometry) => flatPlaceOf(geometry) !== null);
  const shapes = first === undefined ? null : (flatPlaceOf(first)?.shapes ?? null);
  if (shapes === null || shapes.types.length !== geometries.length) return null;
  const isSame = geometries.every((geometry, index) => {
    const place = flatPlaceOf(geometry);
    return place === null ? shapes.types[index] === NOT_FLAT : place.shapes === shapes && place.index === index;
  });
  return isSame ? shapes : null;
}
