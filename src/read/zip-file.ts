import { AppError } from '../model/error.ts';
import { issue } from '../model/issue.ts';
import { endingOf } from './base-name.ts';
import type { FileContent, FileLayer, FilePart, ReadOptions } from './file-content.ts';
import { fileGroups, isShapefilePart } from './file-groups.ts';
import { readFile } from './read-file.ts';
import { readXlsxFile } from './xlsx.ts';
import type { ZipMember } from './zip.ts';
import { listZip } from './zip.ts';

/** Endings of members that may be layers; archives within archives are left alone. */
const LAYERS: ReadonlySet<string> = new Set([
  'shp', 'geojson', 'json', 'topojson', 'geojsonl', 'geojsons', 'ndjson', 'kml', 'gpx', 'csv', 'tsv', 'xlsx', 'fgb',
  'parquet', 'geoparquet',
]);

/**
 * A ZIP archive of any formats of the list, several layers at once; a KMZ is
 * one. Members that are no layers are named; one that cannot be read is an
 * issue beside those that can.
 *
 * @throws AppError `read/other-format` when none is a layer; what the first member throws when
 *   none can be read; `read/damaged`.
 */
export async function readZipFile(bytes: Uint8Array, file: string, options: ReadOptions): Promise<FileContent> {
  // macOS packs a shadow of each file.
  const members = listZip(bytes, file).filter(({ path }) => !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$)/.test(path));
  if (members.some(({ path }) => path === 'xl/workbook.xml')) return readXlsxFile(bytes, file);
  const contents: FileContent[] = [];
  const failures: { readonly path: string; readonly error: AppError }[] = [];
  const leftOut: string[] = [];
  for (const group of groupsOf(members)) {
    const [main] = group;
    if (main === undefined) continue;
    if (!isLayer(main.path)) {
      leftOut.push(...group.map(({ path }) => path));
      continue;
    }
    try {
      contents.push(await readGroup(group, options));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      failures.push({ path: main.path, error });
    }
  }
  const [first] = contents;
  if (first === undefined) throw failures[0]?.error ?? noLayer(members, file);
  const layers = contents.flatMap((content) => content.layers);
  return {
    format: `${first.format} (ZIP)`,
    layers: withFailures(layers, failures),
    leftOut: [...contents.flatMap((content) => content.leftOut), ...leftOut],
  };
}

function groupsOf(members: readonly ZipMember[]): readonly ZipMember[][] {
  const groups = fileGroups(members.map(({ path }) => path));
  return groups.map((group) => group.flatMap((index) => members[index] ?? []));
}

/** A part of a Shapefile counts as one, so that its missing `.shp` is told. */
function isLayer(path: string): boolean {
  return LAYERS.has(endingOf(path)) || (endingOf(path) === 'dbf' && isShapefilePart(path));
}

async function readGroup([main, ...others]: readonly ZipMember[], options: ReadOptions): Promise<FileContent> {
  const siblings: FilePart[] = [];
  for (const { path, unpack } of others) siblings.push({ name: path, bytes: await unpack() });
  const bytes = await main?.unpack() ?? new Uint8Array();
  return readFile(bytes, main?.path ?? '', { ...options, siblings });
}

function noLayer(members: readonly ZipMember[], file: string): AppError {
  const format = members.some(({ path }) => /\.gdb\//i.test(path)) ? 'File Geodatabase (.gdb)' : 'ZIP';
  return new AppError('read/other-format', `${file} holds no layer`, { file, format });
}

/** What could not be read is told with the first layer that could. */
function withFailures(
  layers: readonly FileLayer[], failures: readonly { readonly path: string; readonly error: AppError }[],
): FileLayer[] {
  const issues = failures.map(({ path, error }) =>
    issue('error', 'member-unread', { values: { member: path, reason: error.code } }));
  return layers.map((layer, index) => (index === 0 ? { ...layer, issues: [...layer.issues, ...issues] } : layer));
}
