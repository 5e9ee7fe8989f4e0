import type { BlockId } from './block.ts';
import type { Mark, PaperBox } from './drawing.ts';

/** What of a sheet belongs together, and where it has to stay. */
export interface SheetPart {
  readonly of: BlockId | 'title' | 'map' | 'bar' | 'scale' | 'foot' | 'page-number';
  readonly box: PaperBox;
  /** Of a block: its title, and what is drawn anew in each column. */
  readonly frame: readonly Mark[];
  /** What it says; each piece of a block stands in one column only. */
  readonly body: readonly Mark[];
}

export function sheetPart(of: SheetPart['of'], box: PaperBox, body: readonly Mark[]): SheetPart {
  return { of, box, frame: [], body };
}

/** All marks of a part, bottom to top. */
export function partMarks({ frame, body }: SheetPart): readonly Mark[] {
  return [...frame, ...body];
}
