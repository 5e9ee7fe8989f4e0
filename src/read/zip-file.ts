import { AppError } from '../model/error.ts';
import { baseName } from './base-name.ts';
import type { FileContent } from './file-content.ts';
import { readGeoJsonFile } from './geojson-file.ts';
import { readKmlFile } from './kml.ts';
import { readShapefile } from './shapefile.ts';
import type { ZipMember } from './zip.ts';
import { listZip } from './zip.ts';

/**
 * A ZIP archive of Shapefiles, several layers at once, or of KML (a KMZ) or
 * GeoJSON. Members of other kinds are left alone.
 *
 * @throws AppError `read/other-format` when none is of these; `read/damaged`.
 */
export async function readZipFile(bytes: Uint8Array, file: string): Promise<FileContent> {
  // macOS packs a shadow of each file.
  const members = listZip(bytes, file).filter(({ path }) => !path.startsWith('__MACOSX/'));
  const contents: FileContent[] = [];
  for (const member of members) {
    const content = await readMember(member, members, file);
    if (content !== null) contents.push(content);
  }
  const [first] = contents;
  if (first === undefined) {
    const format = members.some(({ path }) => /\.gdb\//i.test(path)) ? 'File Geodatabase (.gdb)' : 'ZIP';
    throw new AppError('read/other-format', `${file} holds no layer`, { file, format });
  }
  return {
    format: `${first.format} (ZIP)`,
    encoding: first.encoding,
    layers: contents.flatMap(({ layers }) => layers),
    issues: contents.flatMap(({ issues }) => issues),
  };
}

async function readMember(
  member: ZipMember, members: readonly ZipMember[], file: string,
): Promise<FileContent | null> {
  const { path } = member;
  if (/\.shp$/i.test(path)) return readShapefileMember(member, members, file);
  if (/\.(?:geo)?json$/i.test(path)) return readGeoJsonFile(await member.unpack(), path);
  return /\.kml$/i.test(path) ? readKmlFile(await member.unpack(), path) : null;
}

async function readShapefileMember(
  member: ZipMember, members: readonly ZipMember[], file: string,
): Promise<FileContent> {
  const stem = member.path.slice(0, -4).toLowerCase();
  const sibling = async (ending: string): Promise<Uint8Array | null> =>
    await members.find(({ path }) => path.toLowerCase() === `${stem}.${ending}`)?.unpack() ?? null;
  const { layer, encoding, issues } = readShapefile({
    name: baseName(member.path),
    shp: await member.unpack(),
    dbf: await sibling('dbf'),
    prj: await sibling('prj'),
    cpg: await sibling('cpg'),
  }, file);
  return { format: 'Shapefile', encoding, layers: [layer], issues };
}
