import type { Counter } from './counter.ts';
import { Presence } from './presence.ts';

/** Roles in a matrix: areas of the one plan, areas of the other, districts. */
export const ROW = 0;
export const COLUMN = 1;
export const PLACE = 2;

/** Polygons are numbered through, and so are the lines that bound them. */
export interface MatrixTable {
  /** By polygon, and so is its class or its district. */
  readonly role: Uint8Array;
  readonly value: Uint32Array;
  /** By line: the polygon that it bounds, and a second one with the same role, or -1; see `BorderLines`. */
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/**
 * Counts for each district the land that lies under class a of one plan and class
 * b of another, for all a and b. Land under several polygons of one class is under
 * the class once; where classes of one plan overlap it is under each of them.
 */
export class MatrixCounter implements Counter {
  /** m²; (district × rows + row) × columns + column. */
  readonly areaM2: Float64Array;
  readonly #role: Uint8Array;
  readonly #value: Uint32Array;
  readonly #first: Int32Array;
  readonly #second: Int32Array;
  readonly #isInside: Uint8Array;
  readonly #rowCount: number;
  readonly #columnCount: number;
  readonly #rows: Presence;
  readonly #columns: Presence;
  readonly #places: Presence;

  constructor({ role, value, first, second }: MatrixTable, rows: number, columns: number, districts: number) {
    this.areaM2 = new Float64Array(districts * rows * columns);
    this.#role = role;
    this.#value = value;
    this.#first = Int32Array.from(first);
    this.#second = Int32Array.from(second);
    this.#isInside = new Uint8Array(role.length);
    this.#rowCount = rows;
    this.#columnCount = columns;
    this.#rows = new Presence(rows);
    this.#columns = new Presence(columns);
    this.#places = new Presence(districts);
  }

  roleOf(line: number): number {
    return this.#role[this.#first[line]!]!;
  }

  /** What a walk is inside of is not known before it has met all lines of the plan. */
  isSettled(): boolean {
    return false;
  }

  isIdle(roles: number): boolean {
    return (this.#rows.count === 0 && (roles & (1 << ROW)) === 0)
      || (this.#columns.count === 0 && (roles & (1 << COLUMN)) === 0)
      || (this.#places.count === 0 && (roles & (1 << PLACE)) === 0);
  }

  cross(line: number, xTimesH: number): void {
    const second = this.#second[line]!;
    this.#toggle(this.#first[line]!, xTimesH);
    if (second >= 0) this.#toggle(second, xTimesH);
  }

  addRectangle(areaM2: number): void {
    for (let p = 0; p < this.#places.count; p++) this.#add(this.#places, this.#places.list[p]!, areaM2);
  }

  #toggle(polygon: number, xTimesH: number): void {
    const entering = (this.#isInside[polygon]! ^= 1) === 1;
    const presence = this.#presenceOf(polygon);
    const value = this.#value[polygon]!;
    // What is entered counts from here on, what is left has counted up to here.
    if (!entering && presence.leave(value)) this.#add(presence, value, xTimesH);
    if (entering && presence.enter(value)) this.#add(presence, value, -xTimesH);
  }

  #presenceOf(polygon: number): Presence {
    const role = this.#role[polygon];
    return role === ROW ? this.#rows : role === COLUMN ? this.#columns : this.#places;
  }

  /** Adds an area to all fields of one row, one column or one district that the walk is in. */
  #add(changed: Presence, value: number, areaM2: number): void {
    const rows = changed === this.#rows ? 1 : this.#rows.count;
    const columns = changed === this.#columns ? 1 : this.#columns.count;
    const places = changed === this.#places ? 1 : this.#places.count;
    for (let p = 0; p < places; p++) {
      const place = changed === this.#places ? value : this.#places.list[p]!;
      for (let r = 0; r < rows; r++) {
        const row = changed === this.#rows ? value : this.#rows.list[r]!;
        const start = (place * this.#rowCount + row) * this.#columnCount;
        for (let c = 0; c < columns; c++) {
          this.areaM2[start + (changed === this.#columns ? value : this.#columns.list[c]!)]! += areaM2;
        }
      }
    }
  }
}
