import type { Position } from 'geojson';
import { flatPlaceOf } from '../../model/flat-geometry.ts';
import type { FlatPlace } from '../../model/flat-geometry.ts';
import type { Polygonal } from '../../model/layer.ts';
import { FlatBuilder } from './flat-builder.ts';

/**
 * The polygons of a layer without objects: all vertices in one array, and index
 * arrays that say where each ring and each polygon starts. Made of typed arrays
 * only, so that it crosses to a worker by transfer.
 *
 *     vertices      0 1 2 3 4 5 6 7 8 …        lonLat[2v], lonLat[2v + 1]
 *     ringStart     0         5       …        ring r:    vertices ringStart[r] … ringStart[r + 1] - 1
 *     polygonStart  0                 2 …      polygon p: rings polygonStart[p] … polygonStart[p + 1] - 1
 *     featureOf     0                 0 …      the feature that polygon p is a part of
 *
 * Every ring is closed: its last vertex repeats the first.
 */
export interface FlatPolygons {
  /** Degrees; longitude and latitude of each vertex. */
  readonly lonLat: Float64Array;
  /** One longer than there are rings. */
  readonly ringStart: Uint32Array;
  /** One longer than there are polygons. */
  readonly polygonStart: Uint32Array;
  readonly featureOf: Uint32Array;
  /** Features without any polygon count as well. */
  readonly featureCount: number;
}

/** Left, bottom, right and top: in degrees west, south, east and north. */
export type Box = readonly [number, number, number, number];

/**
 * Lays the shapes out flat; feature i is `shapes[i]`. Takes whatever it gets: an
 * open ring is closed, a vertex that is no pair of finite numbers is left out.
 */
export function flattenPolygons(shapes: readonly Polygonal[]): FlatPolygons {
  const builder = new FlatBuilder();
  for (const shape of shapes) {
    const place = flatPlaceOf(shape);
    if (place !== null) addFlat(builder, place);
    else for (const polygon of shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates) {
      for (const ring of polygon) addRing(builder, ring);
      builder.endPolygon();
    }
    builder.endFeature();
  }
  return builder.finish();
}

/** The groups of a flat polygon or multipolygon are polygons. */
function addFlat(builder: FlatBuilder, { shapes, index }: FlatPlace): void {
  const { lonLat, pathStart, groupStart, shapeStart } = shapes;
  const arrays = { lonLat, ringStart: pathStart, polygonStart: groupStart };
  // One start more than there are shapes.
  builder.addPolygons(arrays, shapeStart[index]!, shapeStart[index + 1]!);
}

function addRing(builder: FlatBuilder, ring: readonly Position[]): void {
  for (const position of ring) {
    const [lon, lat] = position;
    if (Number.isFinite(lon) && Number.isFinite(lat)) builder.addVertex(lon!, lat!);
  }
  builder.endRing();
}

/** The box of coordinate pairs; empty, its left side beyond its right, where there are none. */
export function boxOfPairs(pairs: Float64Array): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < pairs.length; i += 2) {
    // Pairs: i + 1 is within the array as well.
    const x = pairs[i]!;
    const y = pairs[i + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

/** The smallest box around both; an empty one adds nothing. */
export function joinBoxes(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

/** The box in degrees around all layers. */
export function boxOfLayers(layers: readonly FlatPolygons[]): Box {
  return layers.map(({ lonLat }) => boxOfPairs(lonLat)).reduce(joinBoxes);
}
