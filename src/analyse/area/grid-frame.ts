import type { Box } from './flat-polygons.ts';

/** A square number of equal cells over a rectangle; cell (i, j) has the number j × cells + i. */
export class GridFrame {
  /** Cells along either axis. */
  readonly cells: number;
  readonly x0: number;
  readonly y0: number;
  readonly width: number;
  readonly height: number;

  /** Leaves a margin of more than a cell around the rectangle. */
  constructor(cells: number, [left, bottom, right, top]: Box) {
    this.cells = cells;
    const hasArea = left < right && bottom < top;
    this.width = hasArea ? (right - left) / (cells - 4) : 1;
    this.height = hasArea ? (top - bottom) / (cells - 4) : 1;
    // A little more than two cells, so that the sides of the rectangle do not fall on sides of cells.
    this.x0 = hasArea ? left - 2.1 * this.width : 0;
    this.y0 = hasArea ? bottom - 2.1 * this.height : 0;
  }

  /** The column that x falls into; beyond the grid the nearest. */
  column(x: number): number {
    return Math.min(this.cells - 1, Math.max(0, Math.floor((x - this.x0) / this.width)));
  }

  row(y: number): number {
    return Math.min(this.cells - 1, Math.max(0, Math.floor((y - this.y0) / this.height)));
  }

  left(i: number): number {
    return this.x0 + i * this.width;
  }

  bottom(j: number): number {
    return this.y0 + j * this.height;
  }
}
