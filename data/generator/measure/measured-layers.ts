import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { Path, Point } from '../geometry/plane.ts';
import { union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';

/** A feature read back from its file. */
export interface Measured {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: Geometry;
}

/** The features of one file; empty when the sample city has no such file. */
export function layerOf(files: ReadonlyMap<string, string>, id: string): Measured[] {
  const text = files.get(`${id}.geojson`);
  if (text === undefined) return [];
  // Written by this generator a moment ago.
  const { features } = JSON.parse(text) as FeatureCollection;
  return features.map((item: Feature) => ({
    id: String(item.id),
    properties: item.properties ?? {},
    geometry: item.geometry,
  }));
}

/** The polygons of a geometry on the plane of `project`, overlaps dissolved. */
export function regionOf(geometry: Geometry, project: (place: Position) => Point): Region {
  if (geometry.type === 'Polygon') return union(geometry.coordinates.map((ring) => flat(ring, project)));
  if (geometry.type === 'MultiPolygon')
    return union(geometry.coordinates.flat().map((ring) => flat(ring, project)));
  return [];
}

export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

function flat(ring: readonly Position[], project: (place: Position) => Point): Path {
  return ring.slice(0, -1).map(project);
}
