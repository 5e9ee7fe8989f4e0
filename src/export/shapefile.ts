import type { Polygon, Position } from 'geojson';
import { boxOfPositions } from '../model/geometry-box.ts';
import type { Box } from '../model/geometry-box.ts';
import type { Cell } from './csv.ts';
import { dbfBytes } from './dbf.ts';
import type { TableField } from './dbf.ts';

/** Polygons with a row each. */
export interface ShapeTable {
  readonly fields: readonly TableField[];
  readonly rows: readonly (readonly Cell[])[];
  readonly polygons: readonly Polygon[];
}

const FILE_CODE = 9994;
const VERSION = 1000;
const POLYGON = 5;
const HEADER_BYTES = 100;

/** Where there is nothing. */
const EMPTY: Box = [0, 0, 0, 0];

/** Longitude and latitude, in the words of Esri. */
const WGS84 = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],'
  + 'PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';

/**
 * A zipped Shapefile of polygons in WGS 84, the table in UTF-8 with a `.cpg`.
 *
 * @param others further files in the archive, by their names
 */
export async function shapefileZip(
  name: string, { fields, rows, polygons }: ShapeTable, others: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const { shp, shx } = shapes(polygons);
  const texts = Object.entries({ [`${name}.prj`]: WGS84, [`${name}.cpg`]: 'UTF-8', ...others });
  return zipSync({
    [`${name}.shp`]: shp,
    [`${name}.shx`]: shx,
    [`${name}.dbf`]: dbfBytes(fields, rows),
    ...Object.fromEntries(texts.map(([path, content]) => [path, strToU8(content)])),
  });
}

/** The shapes and their index, after Esri's white paper of 1998. */
function shapes(polygons: readonly Polygon[]): { shp: Uint8Array<ArrayBuffer>; shx: Uint8Array<ArrayBuffer> } {
  const outlines = polygons.map(({ coordinates }) => coordinates.map((ring, at) => turned(ring, at === 0)));
  const lengths = outlines.map((rings) =>
    44 + rings.length * 4 + rings.reduce((sum, { length }) => sum + length, 0) * 16);
  const shp = new Uint8Array(HEADER_BYTES + lengths.reduce((sum, length) => sum + 8 + length, 0));
  const shx = new Uint8Array(HEADER_BYTES + 8 * outlines.length);
  const [view, index] = [new DataView(shp.buffer), new DataView(shx.buffer)];
  const box = boxOfPositions(outlines.flat(2)) ?? EMPTY;
  writeHeader(view, box);
  writeHeader(index, box);
  let at = HEADER_BYTES;
  outlines.forEach((rings, number) => {
    const length = lengths[number] ?? 0;
    index.setInt32(HEADER_BYTES + 8 * number, at / 2);
    index.setInt32(HEADER_BYTES + 8 * number + 4, length / 2);
    view.setInt32(at, number + 1);
    view.setInt32(at + 4, length / 2);
    writePolygon(new DataView(shp.buffer, at + 8, length), rings);
    at += 8 + length;
  });
  return { shp, shx };
}

/** Lengths are counted in words of two bytes. */
function writeHeader(view: DataView, box: readonly number[]): void {
  view.setInt32(0, FILE_CODE);
  view.setInt32(24, view.byteLength / 2);
  view.setInt32(28, VERSION, true);
  view.setInt32(32, POLYGON, true);
  box.forEach((value, at) => view.setFloat64(36 + at * 8, value, true));
}

function writePolygon(view: DataView, rings: readonly (readonly Position[])[]): void {
  view.setInt32(0, POLYGON, true);
  (boxOfPositions(rings.flat()) ?? EMPTY).forEach((value, at) => view.setFloat64(4 + at * 8, value, true));
  view.setInt32(36, rings.length, true);
  view.setInt32(40, rings.reduce((sum, { length }) => sum + length, 0), true);
  const start = 44 + rings.length * 4;
  let point = 0;
  rings.forEach((ring, part) => {
    view.setInt32(44 + part * 4, point, true);
    for (const [x = 0, y = 0] of ring) {
      view.setFloat64(start + point * 16, x, true);
      view.setFloat64(start + point * 16 + 8, y, true);
      point += 1;
    }
  });
}

/** Shells go clockwise in a Shapefile and holes the other way, where GeoJSON has it the other way round. */
function turned(ring: readonly Position[], isShell: boolean): readonly Position[] {
  return isClockwise(ring) === isShell ? ring : ring.toReversed();
}

function isClockwise(ring: readonly Position[]): boolean {
  // Seen from the first corner, so that no digits are lost.
  const [originX = 0, originY = 0] = ring[0] ?? [];
  let twiceArea = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x = 0, y = 0] = ring[i - 1] ?? [];
    const [nextX = 0, nextY = 0] = ring[i] ?? [];
    twiceArea += (x - originX) * (nextY - originY) - (nextX - originX) * (y - originY);
  }
  return twiceArea < 0;
}
