import type { Block, Kit, Piece } from './block.ts';
import { breakLines, write } from './text-lines.ts';

/** What a sheet comes to, in a sentence. */
export function summaryBlock(title: string, summary: string, widthMm: number, { measure, bodyMm, lineMm }: Kit): Block {
  const pieces = breakLines(measure, summary, widthMm, bodyMm).map((words): Piece => ({
    heightMm: lineMm,
    draw: (x, y) => [write(measure, words, x, y + bodyMm * 1.1, { sizeMm: bodyMm })],
  }));
  return { id: 'summary', title, head: null, pieces, foot: null };
}

/** 说明: numbered, each note broken into lines. */
export function notesBlock(title: string, notes: readonly string[], widthMm: number, { measure, unit, bodyMm, lineMm }: Kit): Block {
  const indentMm = 5 * unit;
  const pieces = notes.flatMap((note, number): Piece[] =>
    breakLines(measure, note, widthMm - indentMm, bodyMm).map((words, index) => ({
      heightMm: lineMm,
      draw: (x, y) => [
        ...(index > 0 ? [] : [write(measure, `${number + 1}.`, x, y + bodyMm * 1.1, { sizeMm: bodyMm })]),
        write(measure, words, x + indentMm, y + bodyMm * 1.1, { sizeMm: bodyMm }),
      ],
    })));
  return { id: 'notes', title, head: null, pieces, foot: null };
}
