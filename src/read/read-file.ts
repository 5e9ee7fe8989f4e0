import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import type { FileContent } from './file-content.ts';
import { readGeoJsonFile } from './geojson-file.ts';
import { readGpxFile } from './gpx.ts';
import { readKmlFile } from './kml.ts';
import { readShapefile } from './shapefile.ts';
import { binaryFormat, textFormat } from './sniff.ts';
import { readTopoJsonFile } from './topojson.ts';
import { readZipFile } from './zip-file.ts';

type Reader = (bytes: Uint8Array, file: string) => FileContent | Promise<FileContent>;

/** The one list of formats: what a file is by its content, and who reads it. All else is refused by name. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['GeoJSON', readGeoJsonFile],
  ['TopoJSON', readTopoJsonFile],
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
  // The beginning tells; a character that is cut in two at its end must not look like bad text.
  const { text } = decodeText(wholeLines(bytes), file);
  if (/^\s*\{[^{}[\]]*"type"\s*:\s*"Topology"/.test(text.slice(0, 1000))) return 'TopoJSON';
  return textFormat(text, file) ?? 'GeoJSON';
}

function wholeLines(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, 4000);
  const end = head.length < bytes.length ? head.lastIndexOf(0x0a) : head.length;
  return end > 0 ? head.subarray(0, end) : bytes;
}

/** A `.shp` alone has shapes and nothing else. */
function readLooseShapefile(bytes: Uint8Array, file: string): FileContent {
  const parts = { name: baseName(file), shp: bytes, dbf: null, prj: null, cpg: null };
  const { layer, encoding, issues } = readShapefile(parts, file);
  return { format: 'Shapefile', encoding, layers: [layer], issues };
}
