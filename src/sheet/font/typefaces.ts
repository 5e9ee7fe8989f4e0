import type { Measure } from '../text-lines.ts';
import type { Typeface } from './typeface.ts';

/** A sign, and the part of the font that has it. */
export interface SignGlyph {
  readonly face: Typeface;
  readonly glyph: number;
}

/** A font in two weights, each in parts of some hundred signs; a sign is looked for part by part. */
export class Typefaces {
  readonly #faces: Readonly<Record<'regular' | 'bold', readonly Typeface[]>>;

  constructor(regular: readonly Typeface[], bold: readonly Typeface[]) {
    this.#faces = { regular, bold };
  }

  /** `null`: no part has the sign. */
  find(codePoint: number, bold: boolean): SignGlyph | null {
    for (const face of this.#faces[bold ? 'bold' : 'regular']) {
      const glyph = face.glyphOf(codePoint);
      if (glyph !== null) return { face, glyph };
    }
    return null;
  }

  /** Signs of a text that no part has. */
  missing(text: string, bold: boolean): readonly string[] {
    return Array.from(text).filter((sign) => this.find(sign.codePointAt(0) ?? 0, bold) === null);
  }

  /** By the widths of the font; a sign it does not have is as wide as the em. */
  readonly measure: Measure = (text, sizeMm, bold) => {
    let ems = 0;
    for (const sign of text) {
      const found = this.find(sign.codePointAt(0) ?? 0, bold);
      ems += found === null ? 1 : found.face.advance(found.glyph) / found.face.unitsPerEm;
    }
    return ems * sizeMm;
  };
}
