import type { Cell } from './csv.ts';

/** A column of a dBASE table; the name has ten ASCII letters at most. */
export interface TableField {
  readonly name: string;
  readonly type: 'text' | 'number';
  /** Digits after the point; of a number. */
  readonly decimals?: number;
}

/** Longest cells that dBASE III has, bytes. */
const MOST_TEXT_BYTES = 254;
const NUMBER_BYTES = 20;
const HEADER_BYTES = 32;
const FIELD_BYTES = 32;

/**
 * Rows as a dBASE III table in UTF-8, which a `.cpg` beside it has to say. A text that is too long is cut between two
 * characters; an unknown value is empty.
 */
export function dbfBytes(fields: readonly TableField[], rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const cells = rows.map((row) => fields.map((field, at) => encoder.encode(cellText(row[at] ?? null, field))));
  const widths = fields.map(({ type }, at) => (type === 'number' ? NUMBER_BYTES
    : Math.min(MOST_TEXT_BYTES, Math.max(1, ...cells.map((row) => row[at]?.length ?? 0)))));
  const rowBytes = 1 + widths.reduce((sum, width) => sum + width, 0);
  const start = HEADER_BYTES + fields.length * FIELD_BYTES + 1;
  // A space is an empty cell, and a row that is not deleted.
  const bytes = new Uint8Array(start + rows.length * rowBytes + 1).fill(0x20, start);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 0x03);
  // No time of writing: the same register gives the same bytes.
  bytes.set([100, 1, 1], 1);
  view.setUint32(4, rows.length, true);
  view.setUint16(8, start, true);
  view.setUint16(10, rowBytes, true);
  fields.forEach(({ name, type, decimals = 0 }, at) => {
    const from = HEADER_BYTES + at * FIELD_BYTES;
    bytes.set(encoder.encode(name).subarray(0, 10), from);
    bytes[from + 11] = (type === 'number' ? 'N' : 'C').charCodeAt(0);
    bytes[from + 16] = widths[at] ?? 0;
    bytes[from + 17] = type === 'number' ? decimals : 0;
  });
  bytes[start - 1] = 0x0d;
  cells.forEach((row, rowAt) => {
    let at = start + rowAt * rowBytes + 1;
    row.forEach((cell, column) => {
      const width = widths[column] ?? 0;
      const kept = cut(cell, width);
      // Numbers stand at the right.
      bytes.set(kept, fields[column]?.type === 'number' ? at + width - kept.length : at);
      at += width;
    });
  });
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

function cellText(cell: Cell, { type, decimals = 0 }: TableField): string {
  if (cell === null) return '';
  if (type === 'text') return String(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell.toFixed(decimals) : '';
}

/** Not within a character: the bytes that go on with one begin with the bits 10. */
function cut(bytes: Uint8Array, width: number): Uint8Array {
  let end = Math.min(bytes.length, width);
  if (end < bytes.length) while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
