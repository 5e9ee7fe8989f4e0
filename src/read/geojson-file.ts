import { issue } from '../model/issue.ts';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent } from './file-content.ts';
import { parseGeoJson } from './geojson.ts';

/** A GeoJSON file, with what it says of its coordinates in the `crs` member of the specification of 2008. */
export function readGeoJsonFile(bytes: Uint8Array, file: string): FileContent {
  const { text, encoding, guessed } = decodeText(bytes, file);
  const json = parseGeoJson(text, file);
  const name = baseName(file);
  const issues = guessed ? [issue('info', 'encoding-guessed', { layer: name, values: { encoding } })] : [];
  return { format: 'GeoJSON', encoding, layers: [{ name, json, crs: crsMember(json) }], issues };
}

interface CrsMember {
  readonly properties?: { readonly name?: unknown } | null;
}

function crsMember(json: unknown): string | null {
  const { crs } = json as { readonly crs?: CrsMember | null };
  const name = crs?.properties?.name;
  return typeof name === 'string' ? name : null;
}
