import type { SheetBlock, SheetTextId } from './sheet.ts';

/** A box on paper, mm from its upper left corner. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** Words that may be written by hand. */
export interface TextSpot {
  readonly kind: 'text';
  readonly id: SheetTextId;
  readonly box: Box;
  /** As they stand on the sheet, in one line; empty: there is a line to write on. */
  readonly words: string;
  /** Of the first line, from the upper edge of the paper. */
  readonly baselineMm: number;
  /** Height of the em. */
  readonly sizeMm: number;
  readonly bold: boolean;
  /** Which of its ends stays where it is while it is written. */
  readonly anchor: 'start' | 'end';
}

/** A block that may be left out. */
export interface BlockSpot {
  readonly kind: 'block';
  readonly id: SheetBlock;
  readonly box: Box;
}

/** What is chosen from a list. */
export interface ChoiceSpot {
  readonly kind: 'choice';
  readonly id: 'paper' | 'scale';
  readonly box: Box;
}

/** A place on a sheet where it can be changed. */
export type SheetSpot = TextSpot | BlockSpot | ChoiceSpot;
