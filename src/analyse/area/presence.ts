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

  /** One polygon more (entering) or less. @returns whether the value was absent before, or is absent now */
  change(value: number, entering: boolean): boolean {
    return entering ? this.#enter(value) : this.#leave(value);
  }

  #enter(value: number): boolean {
    if (this.#depth[value]!++ > 0) return false;
    this.list[this.count++] = value;
    return true;
  }

  #leave(value: number): boolean {
    if (--this.#depth[value]! > 0) return false;
    // The value is on the list; it has a few others at most.
    let at = 0;
    while (this.list[at] !== value) at++;
    this.list[at] = this.list[--this.count]!;
    return true;
  }
}
