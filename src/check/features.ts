import { isBbox } from './bbox.ts';
import type { Findings } from './findings.ts';

const GEOMETRY_TYPES: ReadonlySet<unknown> = new Set([
  'Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon', 'GeometryCollection',
]);

/** Members that change what an object means, so that RFC 7946 §7.1 keeps them out of the others. */
const FOREIGN_TO_COLLECTION = ['coordinates', 'geometries', 'geometry', 'properties'] as const;

/**
 * The features of a GeoJSON text, unchecked: of a collection each of its
 * members, a single feature or a bare geometry as the only one. What is no
 * GeoJSON at all has none, and an issue says so.
 */
export function listFeatures(json: unknown, findings: Findings): readonly unknown[] {
  const root = isObject(json) ? json : {};
  if (root['type'] === 'Feature') return [root];
  if (isGeometryType(root['type'])) return [{ type: 'Feature', properties: null, geometry: root }];
  if (root['type'] !== 'FeatureCollection' || !Array.isArray(root['features'])) {
    findings.report('error', 'bad-structure', { values: { detail: 'FeatureCollection' } });
    return [];
  }
  for (const member of FOREIGN_TO_COLLECTION) {
    if (Object.hasOwn(root, member)) findings.report('warning', 'unknown-member', { values: { member } });
  }
  if (Object.hasOwn(root, 'bbox') && !isBbox(root['bbox'])) findings.report('warning', 'bad-bbox');
  return root['features'];
}

/** An object of JSON that is neither `null` nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One of the seven geometry types of RFC 7946, compared by letter case too. */
export function isGeometryType(value: unknown): value is string {
  return GEOMETRY_TYPES.has(value);
}
