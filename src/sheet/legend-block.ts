import { stack } from './block.ts';
import type { Block, Kit, Piece } from './block.ts';
import { line } from './drawing.ts';
import type { Mark } from './drawing.ts';
import type { LegendGroup, LegendLine } from './sheet-contents.ts';
import { swatchMarks } from './swatch-marks.ts';
import { breakLines, write } from './text-lines.ts';

/** Wider columns have two lines of the legend beside one another. */
const PAIR_FROM = 62;

/** 图例: group by group, each sign with its name. */
export function legendBlock(title: string, groups: readonly LegendGroup[], widthMm: number, kit: Kit): Block {
  const columns = widthMm >= PAIR_FROM * kit.unit ? 2 : 1;
  const cellMm = widthMm / columns;
  const pieces = groups.flatMap((group, index) => {
    const rows = Math.ceil(group.lines.length / columns);
    const lines = Array.from({ length: rows }, (_, row) =>
      rowPiece(Array.from({ length: columns }, (__, column) => group.lines[column * rows + row]), cellMm, kit));
    const [first, ...rest] = lines;
    const head = groupPiece(group.title, index === 0, kit);
    return first === undefined ? [] : [stack(head, first), ...rest];
  });
  return { id: 'legend', title, head: null, pieces, foot: null };
}

function groupPiece(title: string, isFirst: boolean, { measure, bodyMm, rowMm }: Kit): Piece {
  const above = isFirst ? 0 : bodyMm * 0.6;
  return {
    heightMm: rowMm + above,
    draw: (x, y) => [write(measure, title, x, y + above + bodyMm, { sizeMm: bodyMm, bold: true })],
  };
}

function rowPiece(lines: readonly (LegendLine | undefined)[], cellMm: number, kit: Kit): Piece {
  const cells = lines.map((entry) => (entry === undefined ? null : cellPiece(entry, cellMm, kit)));
  return {
    heightMm: Math.max(...cells.map((cell) => cell?.heightMm ?? 0)),
    draw: (x, y) => cells.flatMap((cell, index): readonly Mark[] => cell?.draw(x + index * cellMm, y) ?? []),
  };
}

function cellPiece(entry: LegendLine, cellMm: number, kit: Kit): Piece {
  const { measure, unit, bodyMm, rowMm } = kit;
  const signMm = 7 * unit;
  const heightMm = Math.min(4.2 * unit, rowMm - 0.4);
  const textX = signMm + 2 * unit;
  if (entry.kind === 'threshold') {
    return {
      heightMm: rowMm,
      draw: (x, y) => [
        line(x, y + rowMm / 2, x + signMm, y + rowMm / 2, { stroke: '#1A1F1A', widthMm: 0.3 * unit, dashMm: [1 * unit, 0.7 * unit] }),
        write(measure, entry.label, x + textX, y + rowMm / 2 + bodyMm * 0.36, { sizeMm: bodyMm, bold: true }),
      ],
    };
  }
  const lines = breakLines(measure, entry.label, cellMm - textX - 1.5 * unit, bodyMm);
  return {
    heightMm: rowMm + (lines.length - 1) * bodyMm * 1.3,
    draw: (x, y) => [
      ...swatchMarks(entry.swatch, { x, y: y + (rowMm - heightMm) / 2, widthMm: signMm, heightMm }, unit, entry.opacity),
      ...lines.map((words, index) =>
        write(measure, words, x + textX, y + rowMm / 2 + bodyMm * (0.36 + index * 1.3), { sizeMm: bodyMm })),
    ],
  };
}
