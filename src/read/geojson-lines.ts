import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent, ReadOptions } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import { parseJson } from './json.ts';

/** What RFC 8142 begins each text with. */
const RECORD_SEPARATOR = '\u001E';

/**
 * GeoJSON text sequences (RFC 8142) and newline-delimited GeoJSON: one feature
 * or geometry a line.
 *
 * @throws AppError `read/not-json` with the line; `read/bad-encoding`.
 */
export function readGeoJsonLinesFile(bytes: Uint8Array, file: string, options: ReadOptions): FileContent {
  const { text, encoding } = decodeText(bytes, file, options.encoding);
  const lines = text.replaceAll(RECORD_SEPARATOR, '\n').split('\n').filter((line) => line.trim() !== '');
  const features = lines.map((line) => featureOf(parseJson(line, file)));
  const layer = fileLayer(baseName(file), { type: 'FeatureCollection', features }, { encoding });
  return { format: 'GeoJSON lines', layers: [layer], leftOut: [] };
}

/** A bare geometry becomes a feature; what is neither stays, for `check/` to report. */
function featureOf(json: unknown): unknown {
  if (typeof json !== 'object' || json === null) return json;
  const isGeometry = 'coordinates' in json || 'geometries' in json;
  return isGeometry ? { type: 'Feature', properties: null, geometry: json } : json;
}
