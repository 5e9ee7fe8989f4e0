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
    for (let p = 0; p < this.#places.count; p++) this.#addPlace(this.#places.list[p]!, areaM2);
  }

  /** What is entered counts from here on, what is left has counted up to here. */
  #toggle(polygon: number, xTimesH: number): void {
    const entering = (this.#isInside[polygon]! ^= 1) === 1;
    const value = this.#value[polygon]!;
    const areaM2 = entering ? -xTimesH : xTimesH;
    switch (this.#role[polygon]) {
      case ROW:
        if (this.#rows.change(value, entering)) this.#addRow(value, areaM2);
        break;
      case COLUMN:
        if (this.#columns.change(value, entering)) this.#addColumn(value, areaM2);
        break;
      default:
        if (this.#places.change(value, entering)) this.#addPlace(value, areaM2);
    }
  }

  /** Adds an area to all fields of a row that the walk is in otherwise. */
  #addRow(row: number, areaM2: number): void {
    for (let p = 0; p < this.#places.count; p++) this.#addFields(this.#places.list[p]!, row, areaM2);
  }

  #addColumn(column: number, areaM2: number): void {
    for (let p = 0; p < this.#places.count; p++) {
      const start = this.#places.list[p]! * this.#rowCount;
      for (let r = 0; r < this.#rows.count; r++) {
        this.areaM2[(start + this.#rows.list[r]!) * this.#columnCount + column]! += areaM2;
      }
    }
  }

  #addPlace(place: number, areaM2: number): void {
    for (let r = 0; r < this.#rows.count; r++) this.#addFields(place, this.#rows.list[r]!, areaM2);
  }

  /** To all columns that the walk is in, in this place and row. */
  #addFields(place: number, row: number, areaM2: number): void {
    const start = (place * this.#rowCount + row) * this.#columnCount;
    for (let c = 0; c < this.#columns.count; c++) this.areaM2[start + this.#columns.list[c]!]! += areaM2;
  }
}
