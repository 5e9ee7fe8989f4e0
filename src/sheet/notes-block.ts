import type { Block, Kit, Piece } from './block.ts';
import { breakLines, write } from './text-lines.ts';

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
