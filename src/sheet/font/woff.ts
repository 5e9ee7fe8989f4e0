import { unzlibSync } from 'fflate';

/** The tables of a font by their four letters. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a font in the format WOFF 1.0 (W3C, 2012): a directory, and each table packed by zlib where that helps.
 *
 * @throws RangeError for anything else: the fonts are our own
 */
export function unpackWoff(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0) !== 0x774f_4646) throw new RangeError('not a WOFF font');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(12); index++) {
    const entry = 44 + index * 20;
    const tag = String.fromCodePoint(...bytes.subarray(entry, entry + 4));
    const [offset, packed, length] = [view.getUint32(entry + 4), view.getUint32(entry + 8), view.getUint32(entry + 12)];
    const data = bytes.subarray(offset, offset + packed);
    tables.set(tag, packed < length ? unzlibSync(data, { out: new Uint8Array(length) }) : data);
  }
  return tables;
}
