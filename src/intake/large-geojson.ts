import type { FileContent } from '../read/file-content.ts';
import { geoJsonContent } from '../read/geojson-file.ts';
import { readFlatGeoJson } from './flat-geojson.ts';

/** Smaller files are read as objects: they fit anywhere, and are judged a little sooner. */
const LARGE_BYTES = 1_000_000;

const OPEN_OBJECT = '{'.charCodeAt(0);

/**
 * A large GeoJSON file, without an object for each position; `null`: it is none, or small.
 *
 * @param onShare is told how much is read, 0 to 1
 */
export function largeGeoJson(bytes: Uint8Array, file: string, onShare?: (share: number) => void): FileContent | null {
  if (bytes.length < LARGE_BYTES || !startsAsObject(bytes)) return null;
  const json = readFlatGeoJson(bytes, onShare);
  return json === null ? null : geoJsonContent(json, file, { name: 'UTF-8', how: 'strict' });
}

/** Behind white space and a byte order mark. */
function startsAsObject(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 100);
  return head.find((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) === OPEN_OBJECT;
}
