import type { Geometry, Position } from 'geojson';
import { countClasses } from '../model/class-tally.ts';
import { boxOfShape, flatPlaceOf } from '../model/flat-geometry.ts';
import { blobOfLayer } from '../model/layer-blob.ts';
import type { Item, Layer } from '../model/layer.ts';

/** With fewer vertices the window does everything itself in some 20 ms, without the way through a blob. */
const LEAST_VERTICES = 20_000;

type Box = [west: number, south: number, east: number, north: number];

/** Adds to a large layer what the window would have to look at all of it for; a small one stays as it is. */
export function withLarge(layer: Layer): Layer {
  const vertices = layer.items.reduce((sum: number, { geometry }: Item) => sum + vertexCount(geometry), 0);
  if (vertices < LEAST_VERTICES) return layer;
  const boxes = new Float64Array(4 * layer.items.length);
  for (const [index, { geometry }] of layer.items.entries()) boxes.set(boxOf(geometry), 4 * index);
  return { ...layer, large: { blob: blobOfLayer(layer), boxes, tally: countClasses(layer) } };
}

function vertexCount(geometry: Geometry): number {
  const place = flatPlaceOf(geometry);
  if (place === null) return positionsOf(geometry).length;
  const { pathStart, groupStart, shapeStart } = place.shapes;
  // Each array of starts is one longer than what it numbers.
  const startOf = (index: number) => pathStart[groupStart[shapeStart[index]!]!]!;
  return startOf(place.index + 1) - startOf(place.index);
}

function boxOf(geometry: Geometry): Box {
  const place = flatPlaceOf(geometry);
  if (place !== null) return boxOfShape(place);
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of positionsOf(geometry)) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

function positionsOf(geometry: Geometry): readonly Position[] {
  switch (geometry.type) {
    case 'Point': return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString': return geometry.coordinates;
    case 'MultiLineString':
    case 'Polygon': return geometry.coordinates.flat();
    case 'MultiPolygon': return geometry.coordinates.flat(2);
    case 'GeometryCollection': return geometry.geometries.flatMap((member) => [...positionsOf(member)]);
  }
}
