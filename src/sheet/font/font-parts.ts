/** A part of a font: the signs it has, and where its file lies. */
export interface FontPart {
  readonly ranges: readonly (readonly [number, number])[];
  readonly url: string;
}

/** The signs of a part from what CSS calls `unicode-range`: "U+4e00-4e05,U+6e68". */
export function readRanges(unicodeRange: string): FontPart['ranges'] {
  return unicodeRange.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}

/** The parts that a text needs: for each sign the first that has it. */
export function partsFor(text: string, parts: readonly FontPart[]): readonly FontPart[] {
  const codes = new Set(Array.from(text, (sign) => sign.codePointAt(0) ?? 0));
  const needed = new Set<FontPart>();
  for (const code of codes) {
    const part = parts.find(({ ranges }) => ranges.some(([from, to]) => code >= from && code <= to));
    if (part !== undefined) needed.add(part);
  }
  return [...needed];
}
