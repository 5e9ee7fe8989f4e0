import type { Geometry, Position } from 'geojson';
import type { Cell } from './csv.ts';
import type { Notes } from './table.ts';

/** One thing with a shape and its columns. */
export interface ExportFeature {
  readonly id: string;
  readonly properties: Readonly<Record<string, Cell>>;
  readonly geometry: Geometry;
}

/** Decimals of degrees that are written: 0.1 mm. */
const DECIMALS = 1e9;

/**
 * Features as GeoJSON after RFC 7946, one a line. What they rest on stands in the member `notes`: the
 * format lets a collection have members of its own, and readers that do not know them pass them over.
 */
export function featuresGeoJson(name: string, features: readonly ExportFeature[], notes: Notes): string {
  const lines = features.map(({ id, properties, geometry }) => {
    return JSON.stringify({ type: 'Feature', id, properties, geometry: roundedGeometry(geometry) });
  });
  const head = `"name":${JSON.stringify(name)},"notes":${JSON.stringify(notes.map(([key, value]) => `${key}: ${value}`))}`;
  return `{"type":"FeatureCollection",${head},"features":[\n${lines.join(',\n')}\n]}\n`;
}

function roundedGeometry(geometry: Geometry): Geometry {
  if (geometry.type === 'GeometryCollection') {
    return { type: geometry.type, geometries: geometry.geometries.map(roundedGeometry) };
  }
  // Rounding keeps the nesting, which the type tells.
  return { type: geometry.type, coordinates: rounded(geometry.coordinates) } as Geometry;
}

type Nested = number | readonly Nested[] | Position;

function rounded(coordinates: Nested): Nested {
  return typeof coordinates === 'number' ? Math.round(coordinates * DECIMALS) / DECIMALS : coordinates.map(rounded);
}
