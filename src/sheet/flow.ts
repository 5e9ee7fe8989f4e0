import type { Block, Kit, Piece } from './block.ts';
import { titlePiece } from './block.ts';
import type { Mark, PaperBox } from './drawing.ts';

/** The columns of a sheet that blocks may stand in. */
export type Columns = readonly PaperBox[];

/** Free height between two blocks. */
const GAP = 2.4;

/** How a block is laid out depends on the width it gets. */
export type BlockMaker = (widthMm: number) => Block;

/**
 * Lets blocks flow through columns, and on through further sheets when the first is full, so that nothing is ever
 * cut: a block is parted between its pieces, and titled anew where it goes on.
 *
 * @param further columns of each sheet after the first
 * @param continued what a title becomes where its block goes on
 * @returns the marks of each sheet, at least one
 */
export function flow(
  blocks: readonly BlockMaker[], first: Columns, further: Columns, kit: Kit, continued: (title: string) => string,
): readonly (readonly Mark[])[] {
  const sheets: Mark[][] = [[]];
  let [columns, at] = [first, 0];
  let y = columns[0]?.y ?? 0;

  const next = () => {
    at += 1;
    if (at >= columns.length) {
      sheets.push([]);
      [columns, at] = [further, 0];
    }
    y = columns[at]?.y ?? 0;
  };
  const room = () => {
    const column = columns[at];
    return column === undefined ? 0 : column.y + column.heightMm - y;
  };
  const put = (piece: Piece) => {
    sheets.at(-1)?.push(...piece.draw(columns[at]?.x ?? 0, y));
    y += piece.heightMm;
  };

  for (const make of blocks) {
    let done = 0;
    let block = make(columns[at]?.widthMm ?? 0);
    while (done < block.pieces.length) {
      const widthMm = columns[at]?.widthMm ?? 0;
      block = make(widthMm);
      const head = [titlePiece(done === 0 ? block.title : continued(block.title), widthMm, kit), ...(block.head === null ? [] : [block.head])];
      const headMm = head.reduce((sum, { heightMm }) => sum + heightMm, 0);
      const isFresh = y === columns[at]?.y;
      const fits = headMm + (block.pieces[done]?.heightMm ?? 0) <= room();
      // A block that would be parted after a row or two begins in the next column.
      const whole = block.pieces.reduce((sum, { heightMm }) => sum + heightMm, headMm);
      const isTorn = done === 0 && whole > room() && room() < whole / 3;
      if (!isFresh && (!fits || isTorn)) {
        next();
        continue;
      }
      head.forEach(put);
      do {
        const piece = block.pieces[done];
        if (piece !== undefined) put(piece);
        done += 1;
      } while (done < block.pieces.length && (block.pieces[done]?.heightMm ?? 0) <= room());
      if (done < block.pieces.length) next();
    }
    y += GAP * kit.unit;
  }
  return sheets;
}
