import type { Layer } from '../../model/layer.ts';
import { nameSigns } from '../../model/name-signs.ts';
import { layOut } from '../../sheet/lay-out.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import type { Measure } from '../../sheet/text-lines.ts';
import { text } from '../../text/text.ts';

/** All signs that a sheet writes, by weight. */
export interface SheetText {
  readonly regular: string;
  readonly bold: string;
}

/** Wider than any sign of the font, before there is one: what has room then has room later as well. */
const AT_MOST: Measure = (words, sizeMm) => words.length * 1.2 * sizeMm;

/** What the map writes by itself, and what depends on how many pages there come to be. */
const ALWAYS = '0123456789.,—–%≥<>°′″EWNS';

/** The signs of the sheet, and in both weights those of the names on its map. */
export function sheetText(contents: SheetContents, layers: readonly Layer[]): SheetText {
  const marks = layOut(contents, AT_MOST).pages.flat().filter((mark) => mark.kind === 'text');
  const names = layers.map(nameSigns);
  // Which of them is in the frame depends on the font.
  const signs = contents.legend.flatMap(({ lines }) => lines.map(({ label }) => label));
  const always = [ALWAYS, ...signs, text('sheet.continued', contents.language, { title: '' }), text('sheet.page', contents.language, { page: 1, pages: 2 })];
  const signsOf = (bold: boolean) => {
    const texts = marks.filter((mark) => mark.bold === bold).map((mark) => mark.text);
    return [...new Set([...texts, ...names, ...always].join(''))].join('');
  };
  return { regular: signsOf(false), bold: signsOf(true) };
}
