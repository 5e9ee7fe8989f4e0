import type { Geometry } from 'geojson';

const TYPES: ReadonlyMap<string, Exclude<Geometry['type'], 'GeometryCollection'>> = new Map([
  ['POINT', 'Point'], ['MULTIPOINT', 'MultiPoint'], ['LINESTRING', 'LineString'],
  ['MULTILINESTRING', 'MultiLineString'], ['POLYGON', 'Polygon'], ['MULTIPOLYGON', 'MultiPolygon'],
]);

/** Counts have limits, so that a hostile text cannot make the search slow. */
const NUMBER = String.raw`[-+]?(?:\d{1,25}(?:\.\d{0,25})?|\.\d{1,25})(?:[eE][-+]?\d{1,4})?`;
const GAP = String.raw`\s{1,20}`;
const POSITION = new RegExp(`(${NUMBER})${GAP}(${NUMBER})(?:${GAP}(${NUMBER}))?(?:${GAP}${NUMBER})?`, 'g');

const WKT = /^\s*(?:SRID=\d+;)?\s*([A-Z]+)(?:\s+[ZM]{1,2})?\s*(\([^]*\))\s*$/i;

/**
 * A geometry in well-known text (OGC 06-103r4), with or without `SRID=…;`;
 * `null` for what is none, and for collections. How deep its brackets are is
 * for `check/` to judge.
 */
export function geometryOfWkt(text: string): object | null {
  const [, word = '', body = ''] = WKT.exec(text) ?? [];
  const type = TYPES.get(word.toUpperCase());
  if (type === undefined) return null;
  const brackets = body
    .replaceAll(POSITION, (_, x: string, y: string, z?: string) => position(x, y, z))
    .replaceAll('(', '[').replaceAll(')', ']');
  const coordinates = jsonOf(brackets);
  if (!Array.isArray(coordinates)) return null;
  if (type === 'Point') return { type, coordinates: coordinates[0] as unknown };
  // Positions of a MULTIPOINT may have brackets of their own.
  return { type, coordinates: type === 'MultiPoint' ? coordinates.map(unwrapped) : coordinates };
}

function position(x: string, y: string, z: string | undefined): string {
  return JSON.stringify((z === undefined ? [x, y] : [x, y, z]).map(Number));
}

function unwrapped(part: unknown): unknown {
  return Array.isArray(part) && Array.isArray(part[0]) ? (part[0] as unknown) : part;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null; // text that is no WKT
    throw error;
  }
}
