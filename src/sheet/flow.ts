import type { Block, Kit, Piece } from './block.ts';
import { titlePiece } from './block.ts';
import type { Mark, PaperBox } from './drawing.ts';
import type { SheetPart } from './sheet-part.ts';

/** The columns of a sheet that blocks may stand in. */
export type Columns = readonly PaperBox[];

/** Free height between two blocks. */
const GAP = 2.4;

/** A block that would be parted after fewer pieces begins in the next column. */
const FEWEST = 4;

/** How a block is laid out depends on the width it gets. */
export type BlockMaker = (widthMm: number) => Block;

/**
 * Lets blocks flow through columns, and on through further sheets when the first is full, so that nothing is ever
 * cut: a block is parted between its pieces, and titled anew where it goes on. All are laid out for the narrowest
 * column, so that their pieces are the same wherever they come to stand.
 *
 * @param further columns of each sheet after the first
 * @param continued what a title becomes where its block goes on
 * @returns what stands on each sheet, at least one
 */
export function flow(
  makers: readonly BlockMaker[], first: Columns, further: Columns, kit: Kit, continued: (title: string) => string,
): readonly (readonly SheetPart[])[] {
  const widthMm = Math.min(...[...first, ...further].map((column) => column.widthMm));
  const sheets: SheetPart[][] = [[]];
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
  const put = (piece: Piece): readonly Mark[] => {
    const marks = piece.draw(columns[at]?.x ?? 0, y);
    y += piece.heightMm;
    return marks;
  };

  for (const { id, title, head, foot, pieces } of makers.map((make) => make(widthMm))) {
    const feet = foot === null ? [] : [foot];
    let done = 0;
    while (done < pieces.length) {
      const column = columns[at];
      if (column === undefined) throw new RangeError('a sheet without columns');
      const heads = [titlePiece(done === 0 ? title : continued(title), widthMm, kit), ...(head === null ? [] : [head])];
      const roomMm = column.y + column.heightMm - heightOf(feet);
      const count = howManyFit(pieces.slice(done), roomMm - y - heightOf(heads));
      const isTorn = done === 0 && count < pieces.length && count < FEWEST;
      if (y > column.y && (count === 0 || isTorn)) {
        next();
        continue;
      }
      const some = pieces.slice(done, done + Math.max(1, count));
      const above = heads.flatMap(put);
      const body = some.flatMap(put);
      sheets.at(-1)?.push({ of: id, box: column, frame: [...above, ...feet.flatMap(put)], body });
      done += some.length;
      if (done < pieces.length) next();
    }
    y += GAP * kit.unit;
  }
  return sheets;
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { heightMm }) => sum + heightMm, 0);
}

/** How many of the first pieces have room. */
function howManyFit(pieces: readonly Piece[], roomMm: number): number {
  let restMm = roomMm;
  const stop = pieces.findIndex(({ heightMm }) => (restMm -= heightMm) < 0);
  return stop === -1 ? pieces.length : stop;
}
