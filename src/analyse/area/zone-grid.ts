import { borderCellSums, cornerStates, edgesByCell, pushRightOf } from './build-zone-grid.ts';
import type { CellEdges, CornerStates, State } from './build-zone-grid.ts';
import { noPause } from './checkpoint.ts';
import type { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import { GridFrame } from './grid-frame.ts';

const FEWEST_CELLS = 32;
const MOST_CELLS = 1024;

/**
 * Says at once in which districts a rectangle lies, and near which borders.
 *
 *     ┌───┬───┬───┬───┐   Border cells hold the edges that meet them. Of the others
 *     │ A │ A │░A░│ B │   the lower left corner tells what is there, everywhere. A
 *     ├───┼───┼───┼───┤   table of sums tells for any block of cells how many border
 *     │ A │░A░│░░░│ B │   cells it has (four look-ups).
 *     └───┴───┴───┴───┘
 *
 * Most green spaces are small and far from a border: that is all it takes to know
 * where they belong. "Zones" are the polygons of districts and of gates.
 */
export class ZoneGrid {
  readonly #edges: EdgeStack;
  readonly #frame: GridFrame;
  readonly #cellEdges: CellEdges;
  readonly #cornerStates: CornerStates;
  readonly #borderCells: Uint32Array;
  /** By edge: the call of `pushNear` that pushed it last. */
  readonly #pushedBy: Uint32Array;
  #pushes = 0;

  /** @param edges all outlines of the zones; the grid keeps the stack */
  constructor(edges: EdgeStack, box: Box, pause = noPause) {
    const cells = Math.min(MOST_CELLS, Math.max(FEWEST_CELLS, Math.round(2 * Math.sqrt(edges.top))));
    this.#edges = edges;
    this.#frame = new GridFrame(cells, box);
    pause();
    this.#cellEdges = edgesByCell(edges, this.#frame);
    pause();
    this.#cornerStates = cornerStates(edges, this.#frame);
    pause();
    this.#borderCells = borderCellSums(this.#cellEdges, this.#frame);
    this.#pushedBy = new Uint32Array(edges.top);
  }

  /** Border cells that the rectangle meets. */
  borderCells(x0: number, y0: number, x1: number, y1: number): number {
    const frame = this.#frame;
    const left = frame.column(x0);
    const right = frame.column(x1) + 1;
    const below = frame.row(y0) * (frame.cells + 1);
    const above = (frame.row(y1) + 1) * (frame.cells + 1);
    const sums = this.#borderCells;
    return sums[above + right]! - sums[above + left]! - sums[below + right]! + sums[below + left]!;
  }

  /** What is at the lower left corner of the cell of (x, y); so it is in all of a rectangle without border cells. */
  stateAt(x: number, y: number): State {
    const { states, corner } = this.#cornerStates;
    return states[corner[this.#frame.row(y) * this.#frame.cells + this.#frame.column(x)]!]!;
  }

  /**
   * Pushes outlines that say which zones each place of the rectangle is in: the
   * edges near it and, for zones that reach over its left side, edges there. Zone z
   * is pushed under the number `firstId` + z.
   */
  pushNear(target: EdgeStack, x0: number, y0: number, x1: number, y1: number, firstId = 0): void {
    const frame = this.#frame;
    const { start, edgeOf } = this.#cellEdges;
    const [i0, i1] = [frame.column(x0), frame.column(x1)];
    const [j0, j1] = [frame.row(y0), frame.row(y1)];
    // Beyond the grid there are no zones, so its rim may be moved out to the rectangle.
    const block: Box = [
      i0 === 0 ? Math.min(frame.left(0), x0) : frame.left(i0),
      j0 === 0 ? Math.min(frame.bottom(0), y0) : frame.bottom(j0),
      Math.max(frame.left(i1 + 1), x1),
      Math.max(frame.bottom(j1 + 1), y1),
    ];
    for (const zone of this.stateAt(x0, y0)) target.push(block[0], block[1], block[0], block[3], firstId + zone);
    const push = ++this.#pushes;
    for (let j = j0; j <= j1; j++) {
      const end = start[j * frame.cells + i1 + 1]!;
      for (let at = start[j * frame.cells + i0]!; at < end; at++) {
        const edge = edgeOf[at]!;
        if (this.#pushedBy[edge] === push) continue;
        this.#pushedBy[edge] = push;
        pushRightOf(block, target, this.#edges, edge, firstId);
      }
    }
  }
}
