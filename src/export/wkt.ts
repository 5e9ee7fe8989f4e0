import type { Geometry, Position } from 'geojson';

/**
 * A geometry as well-known text (OGC 06-103r4) in two dimensions, longitude first, to 9 decimals of a degree
 * (0.1 mm). `null` for a collection, and for a text that would be longer than a cell of a spreadsheet holds:
 * cut off it would be wrong.
 */
export function wktOf(geometry: Geometry): string | null {
  if (geometry.type === 'GeometryCollection') return null;
  const text = `${geometry.type.toUpperCase()} ${bodyOf(geometry)}`;
  return text.length > MOST_CHARACTERS ? null : text;
}

const MOST_CHARACTERS = 32_767;

function bodyOf(geometry: Exclude<Geometry, { readonly type: 'GeometryCollection' }>): string {
  switch (geometry.type) {
    case 'Point': return `(${point(geometry.coordinates)})`;
    case 'LineString': case 'MultiPoint': return points(geometry.coordinates);
    case 'Polygon': case 'MultiLineString': return bracketed(geometry.coordinates.map(points));
    case 'MultiPolygon': return bracketed(geometry.coordinates.map((rings) => bracketed(rings.map(points))));
  }
}

function points(positions: readonly Position[]): string {
  return bracketed(positions.map(point));
}

function point([longitude = 0, latitude = 0]: Position): string {
  return `${rounded(longitude)} ${rounded(latitude)}`;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1e9) / 1e9;
}

function bracketed(parts: readonly string[]): string {
  return `(${parts.join(', ')})`;
}
