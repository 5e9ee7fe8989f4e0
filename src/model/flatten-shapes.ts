import type { Geometry, Position } from 'geojson';
import { SIMPLE_TYPES, flatPlaceOf } from './flat-geometry.ts';
import type { FlatShapes } from './flat-geometry.ts';

/** In `FlatShapes.types`: the geometry is not among the shapes. */
export const NOT_FLAT = 255;

type Groups = readonly (readonly (readonly Position[])[])[];

/**
 * Lays geometries flat. Those that would lose something, positions with a height
 * and collections, are left out and marked {@link NOT_FLAT}. Geometries that came
 * out of one set of shapes, in its order, give that set.
 */
export function flattenShapes(geometries: readonly Geometry[]): FlatShapes {
  const known = commonShapes(geometries);
  if (known !== null) return known;
  const counts = { groups: 0, paths: 0, vertices: 0 };
  // Twice over, as coordinates of flat geometries are made each time and must not all be there at once.
  for (const geometry of geometries) {
    for (const paths of groupsOf(geometry) ?? []) {
      counts.groups += 1;
      counts.paths += paths.length;
      for (const path of paths) counts.vertices += path.length;
    }
  }
  const shapes = {
    types: new Uint8Array(geometries.length),
    lonLat: new Float64Array(2 * counts.vertices),
    pathStart: new Uint32Array(counts.paths + 1),
    groupStart: new Uint32Array(counts.groups + 1),
    shapeStart: new Uint32Array(geometries.length + 1),
  };
  let [vertex, path, group] = [0, 0, 0];
  for (const [index, geometry] of geometries.entries()) {
    const each = groupsOf(geometry);
    // A geometry with groups is of a simple type.
    shapes.types[index] = each === null ? NOT_FLAT : SIMPLE_TYPES.indexOf(geometry.type as 'Point');
    for (const paths of each ?? []) {
      for (const positions of paths) {
        for (const [lon, lat] of positions) {
          // `groupsOf` saw that there are two numbers.
          shapes.lonLat[2 * vertex] = lon!;
          shapes.lonLat[2 * vertex++ + 1] = lat!;
        }
        shapes.pathStart[++path] = vertex;
      }
      shapes.groupStart[++group] = path;
    }
    shapes.shapeStart[index + 1] = group;
  }
  return shapes;
}

function commonShapes(geometries: readonly Geometry[]): FlatShapes | null {
  const [first] = geometries;
  const shapes = first === undefined ? null : (flatPlaceOf(first)?.shapes ?? null);
  if (shapes === null || shapes.types.length !== geometries.length) return null;
  const isSame = geometries.every((geometry, index) => {
    const place = flatPlaceOf(geometry);
    return place?.shapes === shapes && place.index === index;
  });
  return isSame ? shapes : null;
}

/** The paths of a geometry by group; `null`: it is not to be laid flat. */
function groupsOf(geometry: Geometry): Groups | null {
  const groups = nested(geometry);
  const isPlane = groups?.every((paths) => paths.every((path) => path.every((position) => position.length === 2)));
  return isPlane === true ? groups : null;
}

function nested(geometry: Geometry): Groups | null {
  switch (geometry.type) {
    case 'Point': return [[[geometry.coordinates]]];
    case 'MultiPoint':
    case 'LineString': return [[geometry.coordinates]];
    case 'MultiLineString':
    case 'Polygon': return [geometry.coordinates];
    case 'MultiPolygon': return geometry.coordinates;
    case 'GeometryCollection': return null;
  }
}
