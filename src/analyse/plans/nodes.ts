import type { Position } from 'geojson';

/** Cells of the lattice in one direction. With 2^24, every product of the predicates is exact in a double. */
const MOST_CELLS = 2 ** 24;
/** Degrees that count as a metre; at the equator a metre is 0.9e-5 degrees, elsewhere no less. */
const DEGREES_PER_M = 1e-5;

/**
 * The corners of an overlay. Each lies in its own cell of a lattice, and whether edges cross, meet
 * or enclose is decided by the cells alone, in exact integers: no rounding can
 * contradict it. Areas and outlines use the true place, which the cell only stands for.
 *
 *     ┌──────┬──────┐
 *     │   ·  │      │   Two corners in one cell are one node, at the place of
 *     │  ·   │    · │   the one that comes first by longitude, then latitude.
 *     └──────┴──────┘
 */
export class Nodes {
  /** Column and row. */
  readonly x: number[] = [];
  readonly y: number[] = [];
  /** Degrees. */
  readonly lon: number[] = [];
  readonly lat: number[] = [];
  /** Side of a cell, degrees. */
  readonly cell: number;
  readonly #firstColumn: number;
  readonly #firstRow: number;
  readonly #byCell = new Map<number, number>();

  /**
   * @param box west, south, east, north of all that will be added
   * @param snapM side of a cell, metres; doubled until the box has less than 2^24 of them on a side
   */
  constructor([west, south, east, north]: readonly [number, number, number, number], snapM: number) {
    let cell = snapM * DEGREES_PER_M;
    while (Math.max(east - west, north - south) / cell > MOST_CELLS - 4) cell *= 2;
    this.cell = cell;
    this.#firstColumn = Math.round(west / cell) - 1;
    this.#firstRow = Math.round(south / cell) - 1;
  }

  /** The node of a corner of the input. */
  atCorner(position: Position): number {
    // A position always has two numbers here: `check/` refuses others.
    const [lon, lat] = [position[0]!, position[1]!];
    const x = Math.round(lon / this.cell) - this.#firstColumn;
    const y = Math.round(lat / this.cell) - this.#firstRow;
    const key = x * MOST_CELLS + y;
    const known = this.#byCell.get(key);
    if (known === undefined) return this.#add(key, x, y, lon, lat);
    if (lon < this.lon[known]! || (lon === this.lon[known] && lat < this.lat[known]!)) {
      this.lon[known] = lon;
      this.lat[known] = lat;
    }
    return known;
  }

  /**
   * The node where edges a–b and c–d cross, in the lattice and away from their ends. Its true place
   * is where the true edges cross, unless that is not near: edges that are almost parallel.
   */
  atCrossing(a: number, b: number, c: number, d: number): number {
    const inLattice = crossing(this.x, this.y, a, b, c, d);
    const x = Math.round(inLattice[0]);
    const y = Math.round(inLattice[1]);
    const key = x * MOST_CELLS + y;
    const known = this.#byCell.get(key);
    if (known !== undefined) return known;
    const [lon, lat] = crossing(this.lon, this.lat, a, b, c, d);
    const isNear = Math.abs(lon / this.cell - this.#firstColumn - x) <= 1
      && Math.abs(lat / this.cell - this.#firstRow - y) <= 1;
    if (isNear) return this.#add(key, x, y, lon, lat);
    return this.#add(key, x, y, (x + this.#firstColumn) * this.cell, (y + this.#firstRow) * this.cell);
  }

  #add(key: number, x: number, y: number, lon: number, lat: number): number {
    this.#byCell.set(key, this.x.length);
    this.x.push(x);
    this.y.push(y);
    this.lon.push(lon);
    return this.lat.push(lat) - 1;
  }
}

/** Where the lines a–b and c–d cross, of places held in two lists; not a number where they are parallel. */
function crossing(
  x: readonly number[], y: readonly number[], a: number, b: number, c: number, d: number,
): [number, number] {
  // The nodes exist: they were taken from edges.
  const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
  const [ex, ey] = [x[d]! - x[c]!, y[d]! - y[c]!];
  const share = ((x[c]! - x[a]!) * ey - (y[c]! - y[a]!) * ex) / (dx * ey - dy * ex);
  return [x[a]! + share * dx, y[a]! + share * dy];
}
