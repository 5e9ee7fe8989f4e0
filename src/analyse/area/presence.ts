/** Which of the values 0 to n - 1 a walk is inside of, when each may have several polygons that overlap. */
export class Presence {
  /** The first `count` are the values present, in no order. */
  readonly list: Int32Array;
  count = 0;
  readonly #depth: Int32Array;

  constructor(values: number) {
    this.list = new Int32Array(values);
    this.#depth = new Int32Array(values);
  }

  has(value: number): boolean {
    return this.#depth[value]! > 0;
  }

  /** One polygon more. @returns whether the value was absent before */
  enter(value: number): boolean {
    if (this.#depth[value]!++ > 0) return false;
    this.list[this.count++] = value;
    return true;
  }

  /** One polygon less. @returns whether the value is absent now */
  leave(value: number): boolean {
    if (--this.#depth[value]! > 0) return false;
    this.list[this.list.indexOf(value)] = this.list[--this.count]!;
    return true;
  }
}
