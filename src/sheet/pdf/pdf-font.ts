import type { FontSubset } from './font-subset.ts';
import { ascii } from './pdf-objects.ts';
import type { PdfObjects, Ref } from './pdf-objects.ts';

/**
 * Embeds the glyphs that were used, with their widths and the signs they stand for, so that text can be selected,
 * searched and copied: ISO 32000-1 §9.7 and §9.10.
 *
 * @param into the number that pages know it by
 * @param name of the font; six letters before it say that it is a part
 */
export function embedFont(file: PdfObjects, into: Ref, subset: FontSubset, name: string): void {
  const program = subset.file();
  const [ascent, descent] = subset.rise.map(Math.round);
  const base = `/GCMAAA+${name}`;
  const programRef = file.addStream(program, `/Length1 ${program.length}`);
  const descriptor = file.add([
    `<< /Type /FontDescriptor /FontName ${base} /Flags 4 /FontBBox [-1000 ${descent} 2000 ${ascent}] /ItalicAngle 0`,
    `/Ascent ${ascent} /Descent ${descent} /CapHeight 733 /StemV 80 /FontFile2 ${programRef} >>`,
  ].join(' '));
  const descendant = file.add([
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${base} /FontDescriptor ${descriptor} /CIDToGIDMap /Identity`,
    `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>`,
    `/DW 1000 /W [0 [${subset.widths().join(' ')}]] >>`,
  ].join(' '));
  const toUnicode = file.addStream(ascii(unicodeMap(subset.signs)));
  file.set(
    into,
    `<< /Type /Font /Subtype /Type0 /BaseFont ${base} /Encoding /Identity-H /DescendantFonts [${descendant}] /ToUnicode ${toUnicode} >>`,
  );
}

function unicodeMap(signs: ReadonlyMap<number, string>): string {
  const lines = [...signs].map(([glyph, sign]) => {
    const units = Array.from({ length: sign.length }, (_, index) => hex4(sign.charCodeAt(index)));
    return `<${hex4(glyph)}> <${units.join('')}>`;
  });
  // At most a hundred in one list.
  const lists = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const some = lines.slice(index * 100, index * 100 + 100);
    return `${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...lists,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** Four hexadecimal digits. */
export function hex4(value: number): string {
  return value.toString(16).padStart(4, '0');
}
