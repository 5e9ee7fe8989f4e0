import { unpackWoff } from './woff.ts';

/** A part of a font as its file has it: widths and outlines of the signs in it. TrueType only. */
export class Typeface {
  /** Units of the em. */
  readonly unitsPerEm: number;
  /** Above and below the baseline, in units. */
  readonly ascent: number;
  readonly descent: number;
  readonly #glyphs: ReadonlyMap<number, number>;
  readonly #hmtx: DataView;
  readonly #metricCount: number;
  readonly #loca: DataView;
  readonly #isLong: boolean;
  readonly #glyf: Uint8Array;

  /** @param woff bytes of a WOFF 1.0 file */
  constructor(woff: Uint8Array) {
    const tables = unpackWoff(woff);
    const table = (tag: string) => {
      const found = tables.get(tag);
      if (found === undefined) throw new RangeError(`the font has no table ${tag}`);
      return found;
    };
    const [head, hhea] = [viewOf(table('head')), viewOf(table('hhea'))];
    this.unitsPerEm = head.getUint16(18);
    this.#isLong = head.getInt16(50) === 1;
    this.ascent = hhea.getInt16(4);
    this.descent = hhea.getInt16(6);
    this.#metricCount = hhea.getUint16(34);
    this.#hmtx = viewOf(table('hmtx'));
    this.#loca = viewOf(table('loca'));
    this.#glyf = table('glyf');
    this.#glyphs = readCmap(viewOf(table('cmap')));
  }

  /** Number of the glyph of a sign; `null`: this part has none. */
  glyphOf(codePoint: number): number | null {
    return this.#glyphs.get(codePoint) ?? null;
  }

  /** How far the next sign stands off, in units. */
  advance(glyph: number): number {
    return this.#hmtx.getUint16(Math.min(glyph, this.#metricCount - 1) * 4);
  }

  leftBearing(glyph: number): number {
    const past = glyph - this.#metricCount;
    return this.#hmtx.getInt16(past < 0 ? glyph * 4 + 2 : this.#metricCount * 4 + past * 2);
  }

  /** The outline as the file has it; empty for a space. */
  outline(glyph: number): Uint8Array {
    const at = (index: number) => (this.#isLong ? this.#loca.getUint32(index * 4) : this.#loca.getUint16(index * 2) * 2);
    return this.#glyf.subarray(at(glyph), at(glyph + 1));
  }
}

/** Sign → glyph, from a sub-table of format 12 or 4, whichever there is. */
function readCmap(cmap: DataView): ReadonlyMap<number, number> {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(4 + index * 8 + 4));
  const glyphs = new Map<number, number>();
  for (const offset of offsets) {
    const format = cmap.getUint16(offset);
    if (format === 4) readFormat4(cmap, offset, glyphs);
    if (format === 12) readFormat12(cmap, offset, glyphs);
  }
  return glyphs;
}

function readFormat4(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  const count2 = cmap.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + count2];
  const [deltas, ranges] = [starts + count2, starts + 2 * count2];
  for (let segment = 0; segment < count2; segment += 2) {
    const [start, end] = [cmap.getUint16(starts + segment), cmap.getUint16(ends + segment)];
    const [delta, range] = [cmap.getUint16(deltas + segment), cmap.getUint16(ranges + segment)];
    for (let code = start; code <= end && code !== 0xffff; code++) {
      const listed = range === 0 ? code : cmap.getUint16(ranges + segment + range + (code - start) * 2);
      const glyph = range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readFormat12(cmap: DataView, at: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < cmap.getUint32(at + 12); group++) {
    const entry = at + 16 + group * 12;
    const [start, end, first] = [cmap.getUint32(entry), cmap.getUint32(entry + 4), cmap.getUint32(entry + 8)];
    for (let code = start; code <= end; code++) glyphs.set(code, first + code - start);
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
