/** A thrift value of the compact protocol, as far as a Parquet footer needs them. */
type Thrift =
  | { readonly i32: number }
  | { readonly i64: number }
  | { readonly text: string }
  | { readonly list: readonly Thrift[] }
  | { readonly struct: Readonly<Record<number, Thrift>> };

const encoder = new TextEncoder();

/**
 * A GeoParquet file of one row group, not packed, with a text column `name` and
 * points as WKB, after the Parquet format 2 and GeoParquet 1.1.
 */
export function parquetBytes(rows: readonly { readonly name: string; readonly point: readonly [number, number] }[]): Uint8Array {
  const names = page(rows.map(({ name }) => encoder.encode(name)));
  const points = page(rows.map(({ point }) => wkbPoint(point)));
  const magic = encoder.encode('PAR1');
  const geo = { version: '1.1.0', primary_column: 'geometry', columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } } };
  const footer = struct({
    1: { i32: 2 },
    2: { list: [{ struct: { 4: { text: 'schema' }, 5: { i32: 2 } } }, column('name', 0), column('geometry', null)] },
    3: { i64: rows.length },
    4: { list: [{ struct: {
      1: { list: [chunk('name', 4, names.length, rows.length), chunk('geometry', 4 + names.length, points.length, rows.length)] },
      2: { i64: names.length + points.length },
      3: { i64: rows.length },
    } }] },
    5: { list: [{ struct: { 1: { text: 'geo' }, 2: { text: JSON.stringify(geo) } } }] },
  });
  return Uint8Array.from([...magic, ...names, ...points, ...footer, ...uint32(footer.length), ...magic]);
}

/** A required column of byte strings; converted type 0 is text. */
function column(name: string, converted: number | null): Thrift {
  const rest = converted === null ? {} : { 6: { i32: converted } };
  return { struct: { 1: { i32: 6 }, 3: { i32: 0 }, 4: { text: name }, ...rest } };
}

function chunk(name: string, offset: number, bytes: number, count: number): Thrift {
  return { struct: { 2: { i64: offset }, 3: { struct: {
    1: { i32: 6 }, 2: { list: [{ i32: 0 }] }, 3: { list: [{ text: name }] }, 4: { i32: 0 }, 5: { i64: count },
    6: { i64: bytes }, 7: { i64: bytes }, 9: { i64: offset },
  } } } };
}

/** A data page of byte strings, each behind its length. */
function page(cells: readonly Uint8Array[]): number[] {
  const data = cells.flatMap((cell) => [...uint32(cell.length), ...cell]);
  const header = struct({
    1: { i32: 0 }, 2: { i32: data.length }, 3: { i32: data.length },
    5: { struct: { 1: { i32: cells.length }, 2: { i32: 0 }, 3: { i32: 3 }, 4: { i32: 3 } } },
  });
  return [...header, ...data];
}

function wkbPoint([x, y]: readonly [number, number]): Uint8Array {
  const view = new DataView(new ArrayBuffer(21));
  view.setUint8(0, 1);
  view.setUint32(1, 1, true);
  view.setFloat64(5, x, true);
  view.setFloat64(13, y, true);
  return new Uint8Array(view.buffer);
}

function struct(fields: Readonly<Record<number, Thrift>>): number[] {
  let last = 0;
  const bytes = Object.entries(fields).flatMap(([key, value]) => {
    const head = ((Number(key) - last) << 4) | typeOf(value);
    last = Number(key);
    return [head, ...bytesOf(value)];
  });
  return [...bytes, 0];
}

function typeOf(value: Thrift): number {
  if ('i32' in value) return 5;
  if ('i64' in value) return 6;
  if ('text' in value) return 8;
  return 'list' in value ? 9 : 12;
}

function bytesOf(value: Thrift): number[] {
  if ('i32' in value) return varint(value.i32 * 2);
  if ('i64' in value) return varint(value.i64 * 2);
  if ('text' in value) return [...varint(encoder.encode(value.text).length), ...encoder.encode(value.text)];
  if ('struct' in value) return struct(value.struct);
  const [first] = value.list;
  return [(value.list.length << 4) | (first === undefined ? 12 : typeOf(first)), ...value.list.flatMap(bytesOf)];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}

function uint32(value: number): number[] {
  return [value & 255, (value >> 8) & 255, (value >> 16) & 255, (value >> 24) & 255];
}
