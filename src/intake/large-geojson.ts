import type { FoundEncoding } from '../model/import.ts';
import { LEAST_FLAT_BYTES, MOST_OBJECT_BYTES } from '../model/limits.ts';
import type { FileContent } from '../read/file-content.ts';
import { geoJsonContent } from '../read/geojson-file.ts';
import { readFlatGeoJson } from './flat-geojson.ts';

const OPEN_OBJECT = '{'.charCodeAt(0);

interface LargeOptions {
  /** As the user says; `null`: find out. */
  readonly encoding?: string | null;
  /** Is told how much is read, 0 to 1. */
  readonly onShare?: (share: number) => void;
}

/**
 * A large GeoJSON file, without an object for each position; `null`: it is none, or small, or not in UTF-8.
 *
 * @throws AppError `read/too-large` when there is too much of it that needs objects
 */
export function largeGeoJson(bytes: Uint8Array, file: string, { encoding = null, onShare }: LargeOptions = {}): FileContent | null {
  const isUtf8 = encoding === null || UTF8.test(encoding);
  if (bytes.length < LEAST_FLAT_BYTES || !isUtf8 || !startsAsObject(bytes)) return null;
  const json = readFlatGeoJson(bytes, onShare, { file, bytes: MOST_OBJECT_BYTES });
  const found: FoundEncoding = encoding === null ? { name: 'UTF-8', how: 'strict' } : { name: encoding, how: 'user' };
  return json === null ? null : geoJsonContent(json, file, found);
}

/** The names that browsers know UTF-8 by, but for those that nobody uses. */
const UTF8 = /^utf-?8$/i;

/** Behind white space and a byte order mark. */
function startsAsObject(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 100);
  return head.find((byte) => byte > 32 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) === OPEN_OBJECT;
}
