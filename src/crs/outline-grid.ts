import type { Pair } from './sample-positions.ts';

/** A place counts as on an outline within this distance, metres; and as the cells have this width, a bit beyond. */
const CELL_M = 12;

const METRES_PER_DEGREE = 111_320;

/** Longer outlines than this are walked in longer steps, so that the grid stays small, metres in all. */
const LONGEST_M = 5_000_000;

/** The cells of a grid that outlines run through, to ask whether a place lies on one of them. */
export class OutlineGrid {
  readonly #cells = new Set<number>();
  readonly #eastM: number;

  /** @param latitude of the place where the grid is used: its cells are square there. */
  constructor(lines: readonly (readonly Pair[])[], latitude: number) {
    this.#eastM = METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
    const planes = lines.map((line) => line.map((position) => this.#toPlane(position)));
    const totalM = planes.reduce((sum, line) => sum + lengthOf(line), 0);
    const stepM = CELL_M * Math.max(1, totalM / LONGEST_M);
    for (const line of planes) for (const place of along(line, stepM)) this.#cells.add(keyOf(place));
  }

  /** Whether an outline runs through the place's cell or one beside it. */
  has(position: Pair): boolean {
    const [x, y] = this.#toPlane(position);
    for (let column = -1; column <= 1; column += 1) {
      for (let row = -1; row <= 1; row += 1) {
        if (this.#cells.has(keyOf([x + column * CELL_M, y + row * CELL_M]))) return true;
      }
    }
    return false;
  }

  #toPlane([longitude, latitude]: Pair): Pair {
    return [longitude * this.#eastM, latitude * METRES_PER_DEGREE];
  }
}

/** One number for a cell; both of its own lie within ±2 000 000, the Earth round. */
function keyOf([x, y]: Pair): number {
  return (Math.floor(x / CELL_M) + 4_000_000) * 8_000_000 + Math.floor(y / CELL_M) + 4_000_000;
}

function lengthOf(line: readonly Pair[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

function* along(line: readonly Pair[], stepM: number): Generator<Pair> {
  for (const [index, [x, y]] of line.entries()) {
    const [fromX, fromY] = line[index - 1] ?? [x, y];
    const count = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / stepM));
    for (let step = 1; step <= count; step += 1) {
      yield [fromX + ((x - fromX) * step) / count, fromY + ((y - fromY) * step) / count];
    }
  }
}
