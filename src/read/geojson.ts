import { AppError } from '../model/error.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './json.ts';
import { binaryFormat, textFormat } from './sniff.ts';

/** V8 holds no longer string; a file of more bytes cannot be read as one text. */
const MOST_BYTES = 500_000_000;

const GEOJSON_TYPES: ReadonlySet<unknown> = new Set([
  'FeatureCollection', 'Feature', 'GeometryCollection',
  'Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon',
]);

/**
 * A file's bytes to the JSON value in it, which is a GeoJSON object by its
 * type; its inside is for `check/` to judge.
 *
 * @throws AppError `read/empty`; `read/other-format` with `format`;
 *   `read/bad-encoding`; `read/not-json` with `line` and `column` from 1;
 *   `read/not-geojson` with `found`, what it is instead; `load/too-large`.
 */
export function readGeoJson(bytes: Uint8Array, fileName: string): unknown {
  refuseOtherBytes(bytes, fileName);
  const { text } = decodeText(bytes, fileName);
  return parseGeoJson(text, fileName);
}

/** Text to GeoJSON; see {@link readGeoJson}. */
export function parseGeoJson(text: string, fileName: string): unknown {
  if (text.trim() === '') throw new AppError('read/empty', `${fileName} is empty`, { file: fileName });
  const format = textFormat(text, fileName);
  if (format !== null) throw otherFormat(fileName, format);
  const json = parseJson(text, fileName);
  const found = insteadOfGeoJson(json);
  if (found === null) return json;
  throw new AppError('read/not-geojson', `${fileName} is ${found}`, { file: fileName, found });
}

function refuseOtherBytes(bytes: Uint8Array, fileName: string): void {
  if (bytes.length === 0) throw new AppError('read/empty', `${fileName} is empty`, { file: fileName });
  if (bytes.length > MOST_BYTES) {
    const details = { file: fileName, limitMB: MOST_BYTES / 1e6 };
    throw new AppError('load/too-large', `${fileName} is too large to be one text`, details);
  }
  const format = binaryFormat(bytes, fileName);
  if (format !== null) throw otherFormat(fileName, format);
}

function otherFormat(file: string, format: string): AppError {
  return new AppError('read/other-format', `${file} is ${format}, not GeoJSON`, { file, format });
}

/** What the JSON is, in a word or two, when it is no GeoJSON; else `null`. */
function insteadOfGeoJson(json: unknown): string | null {
  if (json === null) return 'null';
  if (Array.isArray(json)) return 'array';
  if (typeof json !== 'object') return typeof json;
  const { type, features } = json as { readonly type?: unknown; readonly features?: unknown };
  if (type === 'Topology') return 'TopoJSON';
  if (Array.isArray(features) && type === undefined) return 'Esri JSON';
  if (type === undefined) return 'object';
  if (!GEOJSON_TYPES.has(type)) return typeof type === 'string' ? `type "${type.slice(0, 40)}"` : 'object';
  const isHollow = type === 'FeatureCollection' && !Array.isArray(features);
  return isHollow ? 'FeatureCollection without features' : null;
}
