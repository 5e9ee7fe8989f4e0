import { closeSync, openSync, writeSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';
import { randomFrom } from './random.ts';

/** Corners of each polygon. */
const CORNERS = 40;
const POLYGON_BYTES = 8 + 44 + 4 + (CORNERS + 1) * 16;
const CHUNK_BYTES = 4e6;

/** A GeoJSON of about `bytes`, of parks of 40 corners around 112.6° E, 35.1° N; the same for the same seed. */
export function writeLargeGeoJson(path: string, bytes: number, seed: number): void {
  const random = randomFrom(seed);
  const file = openSync(path, 'w');
  let written = 0;
  let chunk = '{"type":"FeatureCollection","features":[\n';
  for (let index = 0; written + chunk.length < bytes; index += 1) {
    const ring = ringOf(random).map(([x, y]) => `[${x.toFixed(7)},${y.toFixed(7)}]`);
    const properties = `{"name":"公园 ${index}","class":"G14","area":${(random() * 1e5).toFixed(1)}}`;
    chunk += `${index === 0 ? '' : ',\n'}{"type":"Feature","properties":${properties},"geometry":{"type":"Polygon","coordinates":[[${ring.join()}]]}}`;
    if (chunk.length > CHUNK_BYTES) {
      written += writeSync(file, chunk);
      chunk = '';
    }
  }
  writeSync(file, `${chunk}\n]}\n`);
  closeSync(file);
}

/** A zipped Shapefile of about `bytes` of the same kind of polygons, in degrees, with a table of one column. */
export function writeLargeShapefile(path: string, bytes: number, seed: number): void {
  const random = randomFrom(seed);
  // Random digits of a double hardly pack: the members are about as large as the archive.
  const count = Math.floor((bytes / POLYGON_BYTES) * 1.28);
  const shp = new DataView(new ArrayBuffer(100 + count * POLYGON_BYTES));
  shp.setInt32(0, 9994);
  shp.setInt32(24, shp.byteLength / 2);
  shp.setInt32(32, 5, true);
  for (let index = 0; index < count; index += 1) writePolygon(shp, 100 + index * POLYGON_BYTES, index, ringOf(random));
  const prj = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
  writeZip(path, [
    ['parks.shp', new Uint8Array(shp.buffer)], ['parks.dbf', tableOf(count)], ['parks.prj', Buffer.from(prj)],
  ]);
}

type Ring = readonly (readonly [number, number])[];

function ringOf(random: () => number): Ring {
  const [x, y] = [112.3 + random() * 0.6, 34.9 + random() * 0.4];
  const radius = 0.0005 + random() * 0.001;
  const corners = Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (corner / CORNERS) * 2 * Math.PI;
    const far = radius * (0.7 + 0.3 * random());
    return [x + far * Math.cos(angle), y + far * Math.sin(angle)] as const;
  });
  return [...corners, ...corners.slice(0, 1)];
}

/** In a Shapefile a shell runs clockwise. */
function writePolygon(view: DataView, at: number, index: number, ring: Ring): void {
  view.setInt32(at, index + 1);
  view.setInt32(at + 4, (POLYGON_BYTES - 8) / 2);
  view.setInt32(at + 8, 5, true);
  view.setInt32(at + 44, 1, true);
  view.setInt32(at + 48, ring.length, true);
  for (const [corner, [x, y]] of ring.toReversed().entries()) {
    view.setFloat64(at + 56 + corner * 16, x, true);
    view.setFloat64(at + 64 + corner * 16, y, true);
  }
}

function tableOf(count: number): Uint8Array {
  const width = 12;
  const bytes = Buffer.alloc(65 + count * (width + 1), 0x20);
  bytes.fill(0, 0, 65);
  bytes.writeUInt8(3, 0);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt16LE(65, 8);
  bytes.writeUInt16LE(width + 1, 10);
  bytes.write('NAME', 32);
  bytes.write('C', 43);
  bytes.writeUInt8(width, 48);
  bytes.writeUInt8(0x0d, 64);
  for (let index = 0; index < count; index += 1) bytes.write(`P${index}`, 66 + index * (width + 1));
  return bytes;
}

function writeZip(path: string, members: readonly (readonly [string, Uint8Array])[]): void {
  const file = openSync(path, 'w');
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of members) {
    const packed = deflateRawSync(content, { level: 1 });
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(content), 10);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(content.length, 18);
    sizes.writeUInt16LE(name.length, 22);
    sizes.copy(head, 4);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    sizes.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    entries.push(entry, Buffer.from(name));
    offset += writeSync(file, head) + writeSync(file, name) + writeSync(file, packed);
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  writeSync(file, directory);
  writeSync(file, end);
  closeSync(file);
}
