import type { Geometry } from 'geojson';
import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import { decodeText } from './decode-text.ts';
import { readDbf } from './dbf.ts';
import type { FileLayer } from './file-content.ts';
import { readShp } from './shp.ts';

/** The members of one Shapefile, as far as they are there. */
export interface ShapefileParts {
  readonly name: string;
  readonly shp: Uint8Array;
  readonly dbf: Uint8Array | null;
  readonly prj: Uint8Array | null;
  readonly cpg: Uint8Array | null;
}

export interface ReadShapefile {
  readonly layer: FileLayer;
  /** `null` without a table. */
  readonly encoding: string | null;
  readonly issues: readonly Issue[];
}

/**
 * Shapes and table to GeoJSON in the file's own coordinates, with the WKT of
 * its `.prj`. Without a table there are shapes without properties, and an issue
 * says which member is missing.
 *
 * @throws AppError `read/damaged`, `read/bad-encoding`.
 */
export function readShapefile({ name, shp, dbf, prj, cpg }: ShapefileParts, file: string): ReadShapefile {
  const shapes = readShp(shp, file);
  const table = dbf === null ? null : readDbf(dbf, textOf(cpg, file), file);
  const issues: Issue[] = [];
  if (table === null) {
    issues.push(issue('warning', 'member-missing', { layer: name, values: { member: `${name}.dbf` } }));
  }
  if (table?.guessed) {
    issues.push(issue('info', 'encoding-guessed', { layer: name, values: { encoding: table.encoding } }));
  }
  const features = shapes.flatMap((geometry, index) => {
    const properties = table === null ? {} : table.rows[index];
    return properties === null ? [] : [feature(geometry, properties ?? {})];
  });
  const layer = { name, json: { type: 'FeatureCollection', features }, crs: textOf(prj, file) };
  return { layer, encoding: table?.encoding ?? null, issues };
}

function feature(geometry: Geometry | null, properties: Readonly<Record<string, unknown>>): object {
  return { type: 'Feature', properties, geometry };
}

function textOf(bytes: Uint8Array | null, file: string): string | null {
  return bytes === null || bytes.length === 0 ? null : decodeText(bytes, file).text;
}
