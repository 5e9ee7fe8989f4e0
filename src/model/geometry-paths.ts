import type { Geometry, Position } from 'geojson';
import { flatPlaceOf, verticesOf } from './flat-geometry.ts';

/** Paths by group, as `FlatShapes` has them: the rings of each polygon; all lines; all points. */
export type Groups = readonly (readonly (readonly Position[])[])[];

/** The paths of a geometry by group; of a collection those of its members. */
export function groupsOf(geometry: Geometry): Groups {
  switch (geometry.type) {
    case 'Point': return [[[geometry.coordinates]]];
    case 'MultiPoint':
    case 'LineString': return [[geometry.coordinates]];
    case 'MultiLineString':
    case 'Polygon': return [geometry.coordinates];
    case 'MultiPolygon': return geometry.coordinates;
    case 'GeometryCollection': return geometry.geometries.flatMap((member) => [...groupsOf(member)]);
  }
}

/** The same of a geometry that is no more than its type and positions of two numbers; `null`: collections, and heights. */
export function planeGroupsOf(geometry: Geometry): Groups | null {
  if (geometry.type === 'GeometryCollection') return null;
  const groups = groupsOf(geometry);
  return groups.every((paths) => paths.every((path) => path.every(({ length }) => length === 2))) ? groups : null;
}

/** How many positions a geometry has. */
export function vertexCount(geometry: Geometry): number {
  const place = flatPlaceOf(geometry);
  if (place !== null) {
    const [from, to] = verticesOf(place);
    return to - from;
  }
  let count = 0;
  for (const paths of groupsOf(geometry)) for (const { length } of paths) count += length;
  return count;
}
