export interface SubsetGlyph {
  /** As table glyf has it. */
  readonly outline: Uint8Array;
  /** In units of the em. */
  readonly advance: number;
  readonly leftBearing: number;
}

/**
 * Writes glyphs as a TrueType file: the six tables that ISO 32000-1 §9.9 asks of an embedded one.
 *
 * @param rise above and below the baseline, thousandths of the em
 */
export function trueTypeFile(
  glyphs: readonly SubsetGlyph[], unitsPerEm: number, [ascent, descent]: readonly [number, number],
): Uint8Array {
  const inUnits = (thousandths: number) => Math.round((thousandths * unitsPerEm) / 1000);
  const starts = offsetsOf(glyphs);
  const glyf = new Uint8Array(starts.at(-1) ?? 0);
  for (const [index, { outline }] of glyphs.entries()) glyf.set(outline, starts[index] ?? 0);
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  return withDirectory([
    ['glyf', glyf],
    ['head', table(54, [
      [0, 4, 0x1_0000], [12, 4, 0x5f0f_3cf5], [16, 2, 0b11], [18, 2, unitsPerEm], [36, 2, 0], [38, 2, inUnits(descent)],
      [40, 2, widest], [42, 2, inUnits(ascent)], [46, 2, 6], [48, 2, 2], [50, 2, 1],
    ])],
    ['hhea', table(36, [
      [0, 4, 0x1_0000], [4, 2, inUnits(ascent)], [6, 2, inUnits(descent)], [10, 2, widest], [18, 2, 1], [34, 2, glyphs.length],
    ])],
    ['hmtx', table(glyphs.length * 4, glyphs.flatMap(({ advance, leftBearing }, index) =>
      [[index * 4, 2, advance], [index * 4 + 2, 2, leftBearing]] as const))],
    ['loca', table(starts.length * 4, starts.map((start, index) => [index * 4, 4, start] as const))],
    // What a rasteriser sets aside for the largest glyph: more than any sign of the font needs.
    ['maxp', table(32, [
      [0, 4, 0x1_0000], [4, 2, glyphs.length], [6, 2, 2000], [8, 2, 200], [10, 2, 4000], [12, 2, 400], [14, 2, 1],
      [28, 2, 16], [30, 2, 8],
    ])],
  ]);
}

/** Where each outline begins, and where the last ends; at multiples of four. */
function offsetsOf(glyphs: readonly SubsetGlyph[]): readonly number[] {
  let at = 0;
  return [0, ...glyphs.map(({ outline }) => (at += (outline.length + 3) & ~3))];
}

/** @param fields offset, length in bytes, value */
function table(length: number, fields: readonly (readonly [number, 2 | 4, number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(length));
  for (const [offset, bytes, value] of fields) {
    if (bytes === 4) view.setUint32(offset, value);
    else view.setInt16(offset, value);
  }
  return new Uint8Array(view.buffer);
}

function withDirectory(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const headLength = 12 + tables.length * 16;
  const total = tables.reduce((sum, [, data]) => sum + ((data.length + 3) & ~3), headLength);
  const file = new Uint8Array(total);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x1_0000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (tables.length - 2 ** power));
  let offset = headLength;
  for (const [index, [tag, data]] of tables.entries()) {
    const entry = 12 + index * 16;
    file.set(data, offset);
    file.set(new TextEncoder().encode(tag), entry);
    view.setUint32(entry + 4, checksum(view, offset, data.length));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, data.length);
    offset += (data.length + 3) & ~3;
  }
  return file;
}

function checksum(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
