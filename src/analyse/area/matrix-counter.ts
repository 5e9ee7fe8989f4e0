import type { Counter } from './counter.ts';
import { Presence } from './presence.ts';

/** Roles in a matrix: areas of the one plan, areas of the other, districts. */
export const ROW = 0;
export const COLUMN = 1;
export const PLACE = 2;

/** Polygons are numbered through; the table says which role each has, and its class or its district. */
export interface MatrixTable {
  readonly role: Uint8Array;
  readonly value: Uint32Array;
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
  readonly #isInside: Uint8Array;
  readonly #rowCount: number;
  readonly #columnCount: number;
  readonly #rows: Presence;
  readonly #columns: Presence;
  readonly #places: Presence;

  constructor({ role, value }: MatrixTable, rows: number, columns: number, districts: number) {
    this.areaM2 = new Float64Array(districts * rows * columns);
    this.#role = role;
    this.#value = value;
    this.#isInside = new Uint8Array(role.length);
    this.#rowCount = rows;
    this.#columnCount = columns;
    this.#rows = new Presence(rows);
    this.#columns = new Presence(columns);
    this.#places = new Presence(districts);
  }

  roleOf(id: number): number {
    return this.#role[id]!;
  }

  isSettled(id: number): boolean {
    const presence = this.#presenceOf(id);
    return presence !== this.#places && presence.has(this.#value[id]!);
  }

  isIdle(roles: number): boolean {
    return (this.#rows.count === 0 && (roles & (1 << ROW)) === 0)
      || (this.#columns.count === 0 && (roles & (1 << COLUMN)) === 0)
      || (this.#places.count === 0 && (roles & (1 << PLACE)) === 0);
  }

  cross(id: number, xTimesH: number): void {
    const entering = (this.#isInside[id]! ^= 1) === 1;
    const presence = this.#presenceOf(id);
    const value = this.#value[id]!;
    // What is entered counts from here on, what is left has counted up to here.
    if (!entering && presence.leave(value)) this.#add(presence, value, xTimesH);
    if (entering && presence.enter(value)) this.#add(presence, value, -xTimesH);
  }

  addRectangle(areaM2: number): void {
    for (let p = 0; p < this.#places.count; p++) this.#add(this.#places, this.#places.list[p]!, areaM2);
  }

  #presenceOf(id: number): Presence {
    const role = this.#role[id];
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
