import type { FoundEncoding } from '../model/import.ts';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, ReadOptions } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import { parseGeoJson } from './geojson.ts';

/** A GeoJSON file, with what it says of its coordinates in the `crs` member of the specification of 2008. */
export function readGeoJsonFile(bytes: Uint8Array, file: string, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(bytes, file, options.encoding);
  return geoJsonContent(parseGeoJson(text, file), file, encoding);
}

/** The GeoJSON of a file as its only layer. */
export function geoJsonContent(json: unknown, file: string, encoding: FoundEncoding): FileContent {
  const layer = fileLayer(baseName(file), json, { crs: crsMember(json), encoding });
  return { format: 'GeoJSON', layers: [layer], leftOut: [] };
}

interface CrsMember {
  readonly properties?: { readonly name?: unknown } | null;
}

function crsMember(json: unknown): string | null {
  const { crs } = json as { readonly crs?: CrsMember | null };
  const name = crs?.properties?.name;
  return typeof name === 'string' ? name : null;
}
