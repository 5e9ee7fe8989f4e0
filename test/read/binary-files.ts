import type { Position } from 'geojson';

/** A `.shp` of polygons, one record for each list of rings, after Esri's white paper of 1998. */
export function shpBytes(polygons: readonly (readonly Position[][])[]): Uint8Array {
  const records = polygons.map((rings, index) => {
    const points = rings.flat();
    const view = new DataView(new ArrayBuffer(8 + 44 + rings.length * 4 + points.length * 16));
    view.setInt32(0, index + 1);
    view.setInt32(4, (view.byteLength - 8) / 2);
    view.setInt32(8, 5, true);
    view.setInt32(44, rings.length, true);
    view.setInt32(48, points.length, true);
    let start = 0;
    for (const [part, ring] of rings.entries()) {
      view.setInt32(52 + part * 4, start, true);
      start += ring.length;
    }
    for (const [at, [x = 0, y = 0]] of points.entries()) {
      view.setFloat64(52 + rings.length * 4 + at * 16, x, true);
      view.setFloat64(60 + rings.length * 4 + at * 16, y, true);
    }
    return new Uint8Array(view.buffer);
  });
  const header = new DataView(new ArrayBuffer(100));
  header.setInt32(0, 9994);
  return joined([new Uint8Array(header.buffer), ...records]);
}

/** A dBASE table of text columns; cells are bytes already, in any encoding. */
export function dbfBytes(name: Uint8Array, cells: readonly Uint8Array[], driver = 0): Uint8Array {
  const width = 20;
  const header = new DataView(new ArrayBuffer(65));
  header.setUint8(0, 3);
  header.setUint32(4, cells.length, true);
  header.setUint16(8, 65, true);
  header.setUint16(10, width + 1, true);
  header.setUint8(29, driver);
  const bytes = new Uint8Array(header.buffer);
  bytes.set(name, 32);
  bytes[43] = 'C'.charCodeAt(0);
  bytes[48] = width;
  bytes[64] = 0x0d;
  const rows = cells.map((cell) => {
    const row = new Uint8Array(width + 1).fill(0x20);
    row.set(cell, 1);
    return row;
  });
  return joined([bytes, ...rows]);
}

/** A ZIP archive whose members are stored, not packed. */
export function zipBytes(members: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const locals: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(members)) {
    const name = new TextEncoder().encode(path);
    const local = new DataView(new ArrayBuffer(30));
    local.setUint32(0, 0x04034b50, true);
    local.setUint16(26, name.length, true);
    const entry = new DataView(new ArrayBuffer(46));
    entry.setUint32(0, 0x02014b50, true);
    entry.setUint32(20, content.length, true);
    entry.setUint32(24, content.length, true);
    entry.setUint16(28, name.length, true);
    entry.setUint32(42, offset, true);
    locals.push(new Uint8Array(local.buffer), name, content);
    entries.push(new Uint8Array(entry.buffer), name);
    offset += 30 + name.length + content.length;
  }
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, 0x06054b50, true);
  end.setUint16(10, entries.length / 2, true);
  end.setUint32(16, offset, true);
  return joined([...locals, ...entries, new Uint8Array(end.buffer)]);
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
