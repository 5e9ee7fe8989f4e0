import { AppError } from '../model/error.ts';
import { MOST_OBJECT_BYTES } from '../model/limits.ts';
import { peekText } from './decode-text.ts';
import type { FileContent, ReadOptions } from './file-content.ts';
import { isShapefilePart, missingShp } from './file-groups.ts';
import { readGeoJsonFile } from './geojson-file.ts';
import { binaryFormat, textFormat } from './sniff.ts';

/** The beginning that tells the format. */
const HEAD_BYTES = 4000;

type Reader = (bytes: Uint8Array, file: string, options: ReadOptions) => FileContent | Promise<FileContent>;

/**
 * The one list of formats: what a file is by its content, and who reads it. A
 * reader, and the library that it brings, loads when its format arrives. All
 * else is refused by name.
 */
const READERS: ReadonlyMap<string, () => Promise<Reader>> = new Map<string, () => Promise<Reader>>([
  // Every project has some.
  ['GeoJSON', async () => readGeoJsonFile],
  ['GeoJSON lines', async () => (await import('./geojson-lines.ts')).readGeoJsonLinesFile],
  ['TopoJSON', async () => (await import('./topojson.ts')).readTopoJsonFile],
  ['Shapefile', async () => (await import('./shapefile.ts')).readShapefile],
  ['KML', async () => (await import('./kml.ts')).readKmlFile],
  ['GPX', async () => (await import('./gpx.ts')).readGpxFile],
  ['CSV', async () => (await import('./csv.ts')).readCsvFile],
  ['Excel (.xlsx)', async () => (await import('./xlsx.ts')).readXlsxFile],
  ['FlatGeobuf', async () => (await import('./flatgeobuf.ts')).readFlatGeobufFile],
  ['GeoParquet', async () => (await import('./geoparquet.ts')).readGeoParquetFile],
  ['ZIP', async () => (await import('./zip-file.ts')).readZipFile],
  ['KMZ', async () => (await import('./zip-file.ts')).readZipFile],
]);

/** Formats that are read without an object for each position, and archives, whose members are judged themselves. */
const IN_PARTS: ReadonlySet<string> = new Set(['Shapefile', 'ZIP', 'KMZ']);

/**
 * Reads a file of any format of the list into layers of unchecked GeoJSON. The
 * content decides, not the file's name.
 *
 * @throws AppError `read/other-format` with `format`, `read/too-large`, `read/empty`, `read/member-missing`, and
 *   what the reader of the format throws.
 */
export async function readFile(
  bytes: Uint8Array, file: string, options: Partial<ReadOptions> = {},
): Promise<FileContent> {
  if (isShapefilePart(file)) {
    const member = missingShp(file);
    throw new AppError('read/member-missing', `${file} needs ${member}`, { file, member });
  }
  if (bytes.length === 0) throw new AppError('read/empty', `${file} is empty`, { file });
  const format = formatOf(bytes, file);
  const reader = await READERS.get(format)?.();
  if (reader === undefined) throw new AppError('read/other-format', `${file} is ${format}`, { file, format });
  if (bytes.length > MOST_OBJECT_BYTES && !IN_PARTS.has(format)) {
    const details = { file, format, limitMB: MOST_OBJECT_BYTES / 1e6 };
    throw new AppError('read/too-large', `${file} is ${format} of ${bytes.length} bytes`, details);
  }
  return reader(bytes, file, { encoding: null, siblings: [], onShare: () => undefined, ...options });
}

function formatOf(bytes: Uint8Array, file: string): string {
  const binary = binaryFormat(bytes, file);
  if (binary !== null) return binary;
  const head = peekText(bytes, HEAD_BYTES);
  if (/^\s*\{/.test(head) && /"type"\s*:\s*"Topology"/.test(head)) return 'TopoJSON';
  if (head.startsWith('\u001E') || /^\{[^\n]*\}\s*\n\s*\{/.test(head)) return 'GeoJSON lines';
  return textFormat(head, file) ?? 'GeoJSON';
}
