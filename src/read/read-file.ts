import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import { readCsvFile } from './csv.ts';
import { peekText } from './decode-text.ts';
import type { FileContent } from './file-content.ts';
import { readGeoJsonFile } from './geojson-file.ts';
import { readGeoJsonLinesFile } from './geojson-lines.ts';
import { readGpxFile } from './gpx.ts';
import { readKmlFile } from './kml.ts';
import { readShapefile } from './shapefile.ts';
import { binaryFormat, textFormat } from './sniff.ts';
import { readTopoJsonFile } from './topojson.ts';
import { readZipFile } from './zip-file.ts';

/** The beginning that tells the format. */
const HEAD_BYTES = 4000;

type Reader = (bytes: Uint8Array, file: string) => FileContent | Promise<FileContent>;

/** The one list of formats: what a file is by its content, and who reads it. All else is refused by name. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['GeoJSON', readGeoJsonFile],
  ['GeoJSON lines', readGeoJsonLinesFile],
  ['TopoJSON', readTopoJsonFile],
  ['CSV', readCsvFile],
  ['KML', readKmlFile],
  ['GPX', readGpxFile],
  ['ZIP', readZipFile],
  ['KMZ', readZipFile],
  ['Shapefile (.shp)', readLooseShapefile],
]);

/**
 * Reads a file of any format of the list into layers of unchecked GeoJSON. The
 * content decides, not the file's name.
 *
 * @throws AppError `read/other-format` with `format`, `read/empty`, and what the
 *   reader of the format throws.
 */
export async function readFile(bytes: Uint8Array, file: string): Promise<FileContent> {
  if (bytes.length === 0) throw new AppError('read/empty', `${file} is empty`, { file });
  const format = formatOf(bytes, file);
  const reader = READERS.get(format);
  if (reader === undefined) throw new AppError('read/other-format', `${file} is ${format}`, { file, format });
  return reader(bytes, file);
}

function formatOf(bytes: Uint8Array, file: string): string {
  const binary = binaryFormat(bytes, file);
  if (binary !== null) return binary;
  const head = peekText(bytes, HEAD_BYTES);
  if (/^\s*\{/.test(head) && /"type"\s*:\s*"Topology"/.test(head)) return 'TopoJSON';
  if (head.startsWith('\u001E') || /^\{[^\n]*\}\s*\n\s*\{/.test(head)) return 'GeoJSON lines';
  return textFormat(head, file) ?? 'GeoJSON';
}

/** A `.shp` alone has shapes and nothing else. */
function readLooseShapefile(bytes: Uint8Array, file: string): FileContent {
  const parts = { name: baseName(file), shp: bytes, dbf: null, prj: null, cpg: null };
  const { layer, encoding, issues } = readShapefile(parts, file);
  return { format: 'Shapefile', encoding, layers: [layer], issues };
}
