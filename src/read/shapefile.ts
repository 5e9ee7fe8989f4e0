import type { Geometry } from 'geojson';
import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import { baseName, endingOf } from './base-name.ts';
import { decodeText } from './decode-text.ts';
import { readDbf } from './dbf.ts';
import type { FileContent, FilePart, ReadOptions } from './file-content.ts';
import { fileLayer } from './file-content.ts';
import { readShp } from './shp.ts';

/**
 * A Shapefile: shapes and table to GeoJSON in the file's own coordinates, with
 * the WKT of its `.prj`; the other members are `siblings` of the `.shp`. What is
 * missing is told: the table, and the `.prj` where nobody else tells the system.
 *
 * @throws AppError `read/damaged`, `read/bad-encoding`; `read/member-missing` without shapes.
 */
export function readShapefile(bytes: Uint8Array, file: string, { encoding: said, siblings, onShare }: ReadOptions): FileContent {
  const name = baseName(file);
  const member = (ending: string) => memberOf(siblings, name, ending);
  const shapes = readShp(bytes, file, onShare);
  const dbf = member('dbf');
  const table = dbf === null ? null : readDbf(dbf, file, { cpg: textOf(member('cpg'), file), said });
  const issues: Issue[] = [];
  if (table === null) issues.push(missing(name, 'dbf', 'warning'));
  const features = shapes.flatMap((geometry, index) => {
    const properties = table === null ? {} : table.rows[index];
    return properties === null ? [] : [feature(geometry, properties ?? {})];
  });
  const layer = fileLayer(name, { type: 'FeatureCollection', features }, {
    crs: textOf(member('prj'), file),
    crsFrom: 'prj',
    encoding: table?.encoding ?? null,
    cutColumns: table?.cutColumns ?? [],
    issues,
  });
  return { format: 'Shapefile', layers: [layer], leftOut: [] };
}

function memberOf(siblings: readonly FilePart[], name: string, ending: string): Uint8Array | null {
  const wanted = `${name}.${ending}`.toLowerCase();
  const found = siblings.find((part) => `${baseName(part.name)}.${endingOf(part.name)}`.toLowerCase() === wanted);
  return found?.bytes ?? null;
}

function missing(layer: string, ending: string, severity: Issue['severity']): Issue {
  return issue(severity, 'member-missing', { layer, values: { member: `${layer}.${ending}` } });
}

function feature(geometry: Geometry | null, properties: Readonly<Record<string, unknown>>): object {
  return { type: 'Feature', properties, geometry };
}

function textOf(bytes: Uint8Array | null, file: string): string | null {
  return bytes === null || bytes.length === 0 ? null : decodeText(bytes, file).text;
}
