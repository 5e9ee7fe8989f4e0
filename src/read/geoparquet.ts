import { gunzipSync } from 'fflate';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { parquetReadObjects } from 'hyparquet/src/read.js';
import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import type { FileContent } from './file-content.ts';
import { fileLayer } from './file-content.ts';

/** More rows than this are no layer of a city. */
const MOST_ROWS = 5_000_000;

/** Ways of packing that are read; the others need libraries that weigh more than all the rest. */
const CODECS: ReadonlySet<string> = new Set(['UNCOMPRESSED', 'SNAPPY', 'GZIP']);

type Metadata = ReturnType<typeof parquetMetadata>;

/**
 * A GeoParquet file with its geometry as WKB, packed by Snappy, GZIP or not at
 * all. Without a geometry column it is a table.
 *
 * @throws AppError `read/damaged`; `load/too-large`; `read/other-format` with the codec that is not read.
 */
export async function readGeoParquetFile(bytes: Uint8Array, file: string): Promise<FileContent> {
  const buffer = bytes.slice().buffer;
  const metadata = await guarded(file, () => parquetMetadata(buffer));
  refuse(metadata, file);
  const source = new PatientBuffer(buffer);
  const rows = await guarded(file, async () => parquetReadObjects({
    file: source,
    metadata,
    compressors: { GZIP: (packed, size) => gunzipSync(packed, { out: new Uint8Array(size) }) },
  }).catch((error: unknown) => {
    source.close();
    throw error;
  }));
  const { column, crs } = geometryColumn(metadata);
  const features = rows.map((row) => featureOf(row, column));
  const kind = column === null ? 'table' : 'layer';
  const layer = fileLayer(baseName(file), { type: 'FeatureCollection', features }, { crs, kind });
  return { format: 'GeoParquet', layers: [layer], leftOut: [] };
}

/**
 * Bytes that come when the library has made its plan of all columns, and never after it gave up: it begins to
 * read one column while it plans the next, and for a fault in the first nobody would be left to catch it.
 */
class PatientBuffer {
  readonly byteLength: number;
  readonly #buffer: ArrayBuffer;
  #closed = false;

  constructor(buffer: ArrayBuffer) {
    this.#buffer = buffer;
    this.byteLength = buffer.byteLength;
  }

  async slice(start: number, end?: number): Promise<ArrayBuffer> {
    await new Promise((resolve) => setTimeout(resolve));
    return this.#closed ? new Promise(() => undefined) : this.#buffer.slice(start, end);
  }

  close(): void {
    this.#closed = true;
  }
}

/** Whatever the library trips over, it is the file. */
async function guarded<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new AppError('read/damaged', `${file} is no sound Parquet`, { file }, { cause: error });
  }
}

function refuse({ num_rows: rows, row_groups: groups }: Metadata, file: string): void {
  if (rows > MOST_ROWS || groups.some((group) => group.num_rows > MOST_ROWS)) {
    throw new AppError('load/too-large', `${file}: ${rows} rows`, { file, limitMB: MOST_ROWS / 1e6 });
  }
  for (const { meta_data: column } of groups.flatMap(({ columns }) => columns)) {
    if (column === undefined || CODECS.has(column.codec)) continue;
    const format = `GeoParquet (${column.codec})`;
    throw new AppError('read/other-format', `${file} is ${format}`, { file, format });
  }
}

/** The first column that holds geometry. Without a word on the system it is longitude and latitude. */
function geometryColumn({ schema }: Metadata): { readonly column: string | null; readonly crs: string | null } {
  for (const { name, logical_type: type } of schema) {
    if (type?.type === 'GEOMETRY' || type?.type === 'GEOGRAPHY') return { column: name, crs: type.crs ?? null };
  }
  return { column: null, crs: null };
}

function featureOf(row: Readonly<Record<string, unknown>>, geometry: string | null): object {
  const cells = Object.entries(row).filter(([name]) => name !== geometry);
  const properties = Object.fromEntries(cells.map(([name, value]) => [name, plain(value)])) as object;
  return { type: 'Feature', properties, geometry: geometry === null ? null : (row[geometry] ?? null) };
}

/** Cells as JSON has them; the fields of GeoParquet's own bounding box with them. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return ArrayBuffer.isView(value) ? null : value;
  return Object.fromEntries(Object.entries(value).map(([name, cell]) => [name, plain(cell)]));
}
