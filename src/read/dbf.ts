import { AppError } from '../model/error.ts';
import type { FoundEncoding } from '../model/import.ts';
import { viewOf } from './bytes.ts';
import type { TableDecoder } from './text-encodings.ts';
import { tableDecoder } from './text-encodings.ts';

/** A dBASE table; a row that was deleted is `null`, so that rows stay beside their shapes. */
export interface Table {
  readonly rows: readonly (Readonly<Record<string, unknown>> | null)[];
  readonly encoding: FoundEncoding;
  /** Columns whose names fill all ten bytes. */
  readonly cutColumns: readonly string[];
}

interface Field {
  readonly name: string;
  readonly isCut: boolean;
  readonly type: string;
  readonly start: number;
  readonly length: number;
}

const HEADER_END = 0x0d;
const DELETED = 0x2a;
const LONGEST_NAME_BYTES = 10;

/**
 * Reads a dBASE III table, as Shapefiles have them. Numbers become numbers,
 * dates `2018-09-15`, all else text; empty cells are `null`.
 *
 * @throws AppError `read/damaged` when the header is none.
 */
export function readDbf(
  bytes: Uint8Array, file: string, { cpg, said }: { readonly cpg: string | null; readonly said: string | null },
): Table {
  const view = viewOf(bytes);
  if (bytes.length < 32) throw damaged(file);
  const [headerBytes, rowBytes] = [view.getUint16(8, true), view.getUint16(10, true)];
  if (headerBytes < 33 || rowBytes < 1 || headerBytes > bytes.length) throw damaged(file);
  const sample = textBytes(bytes, headerBytes);
  const decoder = tableDecoder(cpg, bytes[29] ?? 0, sample, said);
  const fields = fieldsOf(bytes, headerBytes, decoder);
  const count = Math.min(view.getUint32(4, true), Math.floor((bytes.length - headerBytes) / rowBytes));
  const rows = Array.from({ length: count }, (_, index) => {
    const start = headerBytes + index * rowBytes;
    return bytes[start] === DELETED ? null : rowOf(bytes.subarray(start, start + rowBytes), fields, decoder);
  });
  const cutColumns = fields.filter(({ isCut }) => isCut).map(({ name }) => name);
  return { rows, encoding: decoder.encoding, cutColumns };
}

/** Names and cells without the binary parts of the header, which would be in no encoding. */
function textBytes(bytes: Uint8Array, headerBytes: number): Uint8Array {
  const names: number[] = [];
  for (let at = 32; at + 32 <= headerBytes && bytes[at] !== HEADER_END; at += 32) {
    names.push(...nameBytes(bytes, at), 0x20);
  }
  const joined = new Uint8Array(names.length + bytes.length - headerBytes);
  joined.set(names);
  joined.set(bytes.subarray(headerBytes), names.length);
  // The mark of the file's end is in no encoding's way, but old programs leave other bytes after it.
  const end = joined.lastIndexOf(0x1a);
  return end >= names.length && end > joined.length - 64 ? joined.subarray(0, end) : joined;
}

function nameBytes(bytes: Uint8Array, at: number): Uint8Array {
  const name = bytes.subarray(at, at + 11);
  const end = name.indexOf(0);
  return end === -1 ? name : name.subarray(0, end);
}

function fieldsOf(bytes: Uint8Array, headerBytes: number, { decode }: TableDecoder): readonly Field[] {
  const fields: Field[] = [];
  let start = 1;
  for (let at = 32; at + 32 <= headerBytes && bytes[at] !== HEADER_END; at += 32) {
    const length = bytes[at + 16] ?? 0;
    const type = String.fromCharCode(bytes[at + 11] ?? 0);
    const name = nameBytes(bytes, at);
    const isCut = name.length >= LONGEST_NAME_BYTES;
    fields.push({ name: nameOf(decode(name), isCut), isCut, type, start, length });
    start += length;
  }
  return fields;
}

/** A character that the cut broke is left away. */
function nameOf(text: string, isCut: boolean): string {
  return (isCut ? text.replace(/\uFFFD+$/, '') : text).trim();
}

function rowOf(row: Uint8Array, fields: readonly Field[], { decode }: TableDecoder): Record<string, unknown> {
  const cells = fields.map(({ name, type, start, length }): [string, unknown] => {
    const text = decode(row.subarray(start, start + length)).replaceAll('\0', '').trim();
    return [name, cellOf(text, type)];
  });
  return Object.fromEntries(cells); // defines each as its own, `__proto__` too
}

function cellOf(text: string, type: string): unknown {
  if (text === '' || /^\*+$/.test(text)) return null;
  if (type === 'N' || type === 'F') return Number.isFinite(Number(text)) ? Number(text) : null;
  if (type === 'D') return dateOf(text);
  if (type === 'L') return /^[yt]$/i.test(text) ? true : /^[nf]$/i.test(text) ? false : null;
  return text;
}

function dateOf(text: string): string | null {
  return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : null;
}

function damaged(file: string): AppError {
  return new AppError('read/damaged', `${file} is no dBASE table`, { file });
}
