import { text } from '../text/text.ts';
import { kitOf } from './block.ts';
import type { Kit } from './block.ts';
import { rectangle } from './drawing.ts';
import type { Mark, PaperBox } from './drawing.ts';
import { barMarks } from './foot.ts';
import type { Sheet } from './lay-out.ts';
import type { Paper } from './paper.ts';
import type { SheetContents } from './sheet-contents.ts';
import { breakLines, write } from './text-lines.ts';
import type { Measure } from './text-lines.ts';

/** A map by itself, as a page of its own size. */
export interface PlainMap {
  readonly paper: Paper;
  readonly marks: readonly Mark[];
}

/**
 * The map of a sheet without the sheet, to be put into other papers: with its bar, as a number would be wrong as soon as
 * it is made larger or smaller, and with whose data they are and that they are schematic, which must not get lost.
 */
export function plainMap({ map, paper: { unit, mapUnit } }: Sheet, contents: SheetContents, measure: Measure): PlainMap {
  const kit = kitOf(measure, unit, 1);
  const paper = { widthMm: map.widthMm, heightMm: map.heightMm, unit, mapUnit };
  return {
    paper,
    marks: [
      { kind: 'picture', x: 0, y: 0, widthMm: map.widthMm, heightMm: map.heightMm },
      ...barOf(map.scale, paper, kit),
      ...sourcesOf(contents, paper, kit),
    ],
  };
}

function barOf(scale: number, { heightMm }: Paper, kit: Kit): readonly Mark[] {
  const { unit, bodyMm } = kit;
  const tallMm = bodyMm * 1.8 + 1.5 * unit;
  const marks = barMarks(scale, 3 * unit, heightMm - tallMm - unit, kit);
  const right = Math.max(...marks.map((mark) => (mark.kind === 'text' ? mark.x + mark.widthMm / 2 : 0)));
  return [veil({ x: unit, y: heightMm - tallMm - 2 * unit, widthMm: right, heightMm: tallMm + unit }), ...marks];
}

function sourcesOf({ attribution, mark, language }: SheetContents, { widthMm, heightMm }: Paper, kit: Kit): readonly Mark[] {
  const { measure, unit, bodyMm } = kit;
  const words = [...(mark === null ? [] : [mark]), ...(attribution === '' ? [] : [`${text('sheet.sources', language)} ${attribution}`])].join('\u3000');
  const lines = breakLines(measure, words, widthMm * 0.45, bodyMm);
  const longest = Math.max(0, ...lines.map((line) => measure(line, bodyMm, false)));
  const tallMm = lines.length * bodyMm * 1.4 + unit;
  const box = { x: widthMm - longest - 3 * unit, y: heightMm - tallMm - unit, widthMm: longest + 2 * unit, heightMm: tallMm };
  return [
    ...(lines.length === 0 ? [] : [veil(box)]),
    ...lines.map((line, index) => write(measure, line, box.x + unit, box.y + bodyMm * (1.1 + index * 1.4), { sizeMm: bodyMm })),
  ];
}

function veil(box: PaperBox): Mark {
  return rectangle(box, { fill: '#FFFFFF' });
}
