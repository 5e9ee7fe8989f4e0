import type { Typeface } from '../font/typeface.ts';
import type { SignGlyph, Typefaces } from '../font/typefaces.ts';
import { trueTypeFile } from './true-type-file.ts';
import type { SubsetGlyph } from './true-type-file.ts';

/** Bits of a part of a composed glyph: OpenType, table glyf. */
const [WORDS, SCALE, MORE, TWO_SCALES, MATRIX] = [0x1, 0x8, 0x20, 0x40, 0x80];

/**
 * The glyphs of one weight that a document uses, gathered from all parts of the font into one: what is embedded has
 * these and no others. Glyph 0 is the empty one for signs that the font does not have.
 */
export class FontSubset {
  readonly #faces: Typefaces;
  readonly #bold: boolean;
  readonly #glyphs: SubsetGlyph[] = [{ outline: new Uint8Array(), advance: 1000, leftBearing: 0 }];
  readonly #ids = new Map<Typeface, Map<number, number>>();
  readonly #signs = new Map<number, string>();
  #unitsPerEm = 1000;
  #rise: readonly [number, number] = [880, -120];

  constructor(faces: Typefaces, bold: boolean) {
    this.#faces = faces;
    this.#bold = bold;
  }

  /** Glyph → the sign it stands for, for whoever copies the text. */
  get signs(): ReadonlyMap<number, string> {
    return this.#signs;
  }

  /** Above and below the baseline, in thousandths of the em. */
  get rise(): readonly [number, number] {
    return this.#rise;
  }

  /** Numbers of the glyphs of a text. */
  encode(text: string): readonly number[] {
    return Array.from(text, (sign) => {
      const found = this.#faces.find(sign.codePointAt(0) ?? 0, this.#bold);
      if (found === null) return 0;
      const id = this.#idOf(found);
      // A space that does not break has the glyph of the plain one, which is what people search for.
      if (!this.#signs.has(id)) this.#signs.set(id, sign === '\u00A0' ? ' ' : sign);
      return id;
    });
  }

  /** Widths in thousandths of the em, by glyph. */
  widths(): readonly number[] {
    return this.#glyphs.map(({ advance }) => Math.round((advance * 1000) / this.#unitsPerEm));
  }

  /** The font as a TrueType file with the tables that PDF wants. */
  file(): Uint8Array {
    return trueTypeFile(this.#glyphs, this.#unitsPerEm, this.#rise);
  }

  #idOf({ face, glyph }: SignGlyph): number {
    const ids = this.#ids.get(face) ?? new Map<number, number>();
    this.#ids.set(face, ids);
    const known = ids.get(glyph);
    if (known !== undefined) return known;
    this.#unitsPerEm = face.unitsPerEm;
    this.#rise = [(face.ascent * 1000) / face.unitsPerEm, (face.descent * 1000) / face.unitsPerEm];
    const id = this.#glyphs.length;
    ids.set(glyph, id);
    const entry = { outline: face.outline(glyph), advance: face.advance(glyph), leftBearing: face.leftBearing(glyph) };
    this.#glyphs.push(entry);
    this.#glyphs[id] = { ...entry, outline: this.#withOwnParts(entry.outline, face) };
    return id;
  }

  /** A composed glyph names its parts by number: they come along, under their numbers here. */
  #withOwnParts(outline: Uint8Array, face: Typeface): Uint8Array {
    if (outline.length === 0) return outline;
    const copy = outline.slice();
    const view = new DataView(copy.buffer);
    if (view.getInt16(0) >= 0) return copy;
    let [at, flags] = [10, MORE];
    while ((flags & MORE) !== 0) {
      flags = view.getUint16(at);
      view.setUint16(at + 2, this.#idOf({ face, glyph: view.getUint16(at + 2) }));
      at += 4 + ((flags & WORDS) === 0 ? 2 : 4);
      if ((flags & SCALE) !== 0) at += 2;
      else if ((flags & TWO_SCALES) !== 0) at += 4;
      else if ((flags & MATRIX) !== 0) at += 8;
    }
    return copy;
  }
}
