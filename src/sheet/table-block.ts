import { stack } from './block.ts';
import type { Block, Kit, Piece } from './block.ts';
import { line } from './drawing.ts';
import type { SheetTable } from './sheet-contents.ts';
import { PALE_INK, breakLines, write } from './text-lines.ts';

/** Least free width between two columns. */
const GUTTER = 1.6;

/** 指标表: names left, numbers right under their heads, a rule under each row. */
export function tableBlock({ title, head, rows, note }: SheetTable, widthMm: number, kit: Kit): Block {
  const { measure, unit, bodyMm, rowMm } = kit;
  const widths = columnWidths(head, rows, widthMm, kit);
  const ends = widths.map((_, index) => widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0));
  const place = (index: number) => (index === 0 ? 0 : (ends[index] ?? widthMm));
  const anchor = (index: number) => (index === 0 ? 'start' : 'end');
  const heads = head.map((cell, index) => headLines(cell, (widths[index] ?? widthMm) - (index === 0 ? 0 : GUTTER * unit), kit));
  const headMm = Math.max(...heads.map(({ length }) => length)) * bodyMm * 1.25 + bodyMm * 0.7;
  const headPiece: Piece = {
    heightMm: headMm,
    draw: (x, y) => [
      ...heads.flatMap((lines, index) => lines.toReversed().map((words, fromBelow) =>
        write(measure, words, x + place(index), y + headMm - bodyMm * (0.6 + fromBelow * 1.25), {
          sizeMm: bodyMm, anchor: anchor(index), colour: PALE_INK,
        }))),
      line(x, y + headMm, x + widthMm, y + headMm, { stroke: '#1A1F1A', widthMm: 0.25 * unit }),
    ],
  };
  const body = rows.map(({ cells, bold }): Piece => {
    const names = breakLines(measure, cells[0] ?? '', (widths[0] ?? widthMm) - GUTTER * unit, bodyMm, bold);
    const heightMm = rowMm + (names.length - 1) * bodyMm * 1.25;
    const hand = { sizeMm: bodyMm, bold };
    return {
      heightMm,
      draw: (x, y) => [
        ...names.map((name, index) => write(measure, name, x, y + rowMm / 2 + bodyMm * (0.36 + index * 1.25), hand)),
        ...cells.slice(1).map((cell, index) =>
          write(measure, cell, x + place(index + 1), y + rowMm / 2 + bodyMm * 0.36, { ...hand, anchor: 'end' })),
        line(x, y + heightMm, x + widthMm, y + heightMm, { stroke: '#C9C5BA' }),
      ],
    };
  });
  return { id: 'table', title, head: headPiece, pieces: [...body.slice(0, -1), ...lastPieces(body, notePieces(note, widthMm, kit))], foot: null };
}

/** The last row with the note under it, which would be a table without rows elsewhere. */
function lastPieces(rows: readonly Piece[], notes: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = [...rows.slice(-1), ...notes];
  return first === undefined ? [] : [rest.reduce(stack, first)];
}

function notePieces(note: string, widthMm: number, { measure, bodyMm }: Kit): Piece[] {
  return breakLines(measure, note, widthMm, bodyMm).map((words) => ({
    heightMm: bodyMm * 1.6,
    draw: (x, y) => [write(measure, words, x, y + bodyMm * 1.3, { sizeMm: bodyMm, colour: PALE_INK })],
  }));
}

/** The lines of a head as it has them, each broken into lines of much the same length where it is too long. */
function headLines(cell: string, widthMm: number, { measure, bodyMm }: Kit): readonly string[] {
  return cell.split('\n').flatMap((words) => {
    const wholeMm = measure(words, bodyMm, false);
    // What is measured again may differ in the last bit.
    const count = Math.ceil(wholeMm / (widthMm + 0.01));
    const evenMm = count === 1 ? wholeMm : Math.min(widthMm, wholeMm / count + bodyMm / 2);
    return breakLines(measure, words, evenMm + 0.01, bodyMm);
  });
}

/** Widths that need no head broken; where there is no room for them, those that need no number and no name broken. */
function columnWidths(head: SheetTable['head'], rows: SheetTable['rows'], widthMm: number, kit: Kit): readonly number[] {
  const whole = widthsFor(head, rows, widthMm, 0, kit);
  return (whole[0] ?? 0) < 0 || isTight(whole, rows, kit) ? widthsFor(head, rows, widthMm, 2.1 * kit.bodyMm, kit) : whole;
}

/** A name has to be broken. */
function isTight([nameMm = 0]: readonly number[], rows: SheetTable['rows'], { measure, unit, bodyMm }: Kit): boolean {
  return rows.some(({ cells: [name = ''], bold }) => measure(name, bodyMm, bold) > nameMm - GUTTER * unit);
}

/**
 * Numbers get what they need, the names what is left; what is left over goes between all columns.
 *
 * @param breakMm heads may be broken down to this width; 0: they are not
 */
function widthsFor(
  head: SheetTable['head'], rows: SheetTable['rows'], widthMm: number, breakMm: number, { measure, unit, bodyMm }: Kit,
): readonly number[] {
  const headMm = (words: string) => {
    const lines = breakMm === 0 ? [words] : breakLines(measure, words, breakMm, bodyMm);
    return Math.max(0, ...lines.map((line) => measure(line, bodyMm, false)));
  };
  const needed = head.map((cell, index) => Math.max(
    ...cell.split('\n').map(headMm),
    ...rows.map(({ cells, bold }) => measure(cells[index] ?? '', bodyMm, bold)),
  ));
  const numbersMm = needed.slice(1).reduce((sum, width) => sum + width + GUTTER * unit, 0);
  const nameMm = needed[0] ?? 0;
  const spareMm = (widthMm - numbersMm - nameMm) / needed.length;
  if (spareMm < 0) return [widthMm - numbersMm, ...needed.slice(1).map((width) => width + GUTTER * unit)];
  return [nameMm + spareMm, ...needed.slice(1).map((width) => width + GUTTER * unit + spareMm)];
}
