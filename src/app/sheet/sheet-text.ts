import type { Layer } from '../../model/layer.ts';
import { layOut } from '../../sheet/lay-out.ts';
import type { SheetContents } from '../../sheet/sheet-contents.ts';
import type { Measure } from '../../sheet/text-lines.ts';

/** All signs that a sheet writes, by weight. */
export interface SheetText {
  readonly regular: string;
  readonly bold: string;
}

/** As wide as signs are at most, before there is a font: enough to know what will be written. */
const ROUGHLY: Measure = (text, sizeMm) => text.length * 0.8 * sizeMm;

/** What the map may write by itself. */
const MAP_SIGNS = '0123456789.—%';

/** The signs of the sheet, and in both weights those of the names on its map. */
export function sheetText(contents: SheetContents, layers: readonly Layer[]): SheetText {
  const marks = layOut(contents, ROUGHLY).pages.flat().filter((mark) => mark.kind === 'text');
  const names = layers.flatMap(({ items }) => items.map(({ name }) => name ?? ''));
  const signsOf = (bold: boolean) => {
    const texts = marks.filter((mark) => mark.bold === bold).map(({ text }) => text);
    return [...new Set([...texts, ...names, MAP_SIGNS].join(''))].join('');
  };
  return { regular: signsOf(false), bold: signsOf(true) };
}
