/**
 * A stack of edges: pieces of polygon outlines, each from a lower end (ax, ay) to
 * an upper end (bx, by), with the number of its polygon. Edges of one ring stand
 * one behind the other. Of horizontal edges only those of outlines are kept, until
 * they are cut to a rectangle: they bound no area that their neighbours do not, but
 * tell a walk that starts on the middle of one what is above it.
 *
 * `clip` cuts a range of it to a rectangle and pushes the result on top.
 */
export class EdgeStack {
  ax = new Float64Array(4096);
  ay = new Float64Array(4096);
  bx = new Float64Array(4096);
  by = new Float64Array(4096);
  id = new Int32Array(4096);
  /** Number of edges. */
  top = 0;
  /** The newest edge on the left side of the rectangle, while its polygon is being clipped; else -1. */
  #left = -1;
  #firstLeft = -1;

  push(ax: number, ay: number, bx: number, by: number, id: number): void {
    if (ay !== by) this.pushOutline(ax, ay, bx, by, id);
  }

  /** A horizontal edge as well. */
  pushOutline(ax: number, ay: number, bx: number, by: number, id: number): void {
    if (this.top === this.id.length) this.#reserve(1);
    const at = this.top++;
    const upwards = ay < by;
    this.ax[at] = upwards ? ax : bx;
    this.ay[at] = upwards ? ay : by;
    this.bx[at] = upwards ? bx : ax;
    this.by[at] = upwards ? by : ay;
    this.id[at] = id;
  }

  pushAll({ ax, ay, bx, by, id, top }: EdgeStack): void {
    // Indices are below `top`, the height of the other stack.
    for (let k = 0; k < top; k++) this.pushOutline(ax[k]!, ay[k]!, bx[k]!, by[k]!, id[k]!);
  }

  /**
   * Pushes the part of the edges `from` to `to` - 1 that tells what is inside the
   * rectangle, looking from left to right:
   *
   *        ┌─────────┐     What is above, below or right of it tells nothing and is
   *     ╲  │   ╱     │     dropped. What is left of it is pushed against the left
   *      ╲ │  ╱      │     side: whoever walks a line from there into the rectangle
   *       ╲│ ╱       │  ╱  still meets every outline as often as before.
   *        ║ ╲       │ ╱
   *        └─────────┘
   *
   * Pieces of one polygon on the left side that touch are joined, and cancel where
   * they lie on each other, so that an outline of a thousand edges beside the
   * rectangle leaves one edge or none.
   */
  clip(from: number, to: number, x0: number, y0: number, x1: number, y1: number): void {
    this.#left = -1;
    this.#reserve(2 * (to - from));
    const [stackAx, stackAy, stackBx, stackBy, stackId] = [this.ax, this.ay, this.bx, this.by, this.id];
    for (let k = from; k < to; k++) {
      // k is below `to`, which is at most the height of the stack.
      let ay = stackAy[k]!;
      let by = stackBy[k]!;
      if (by <= y0 || ay >= y1) continue;
      let ax = stackAx[k]!;
      let bx = stackBx[k]!;
      if (ax >= x1 && bx >= x1) continue;
      const id = stackId[k]!;
      if (ax <= x0 && bx <= x0) {
        this.#pushLeft(x0, ay < y0 ? y0 : ay, by > y1 ? y1 : by, id);
        continue;
      }
      if (ax < x0 || ax > x1 || bx < x0 || bx > x1 || ay < y0 || by > y1) {
        const slope = (bx - ax) / (by - ay);
        if (by > y1) {
          bx = ax + slope * (y1 - ay);
          by = y1;
        }
        if (ay < y0) {
          ax += slope * (y0 - ay);
          ay = y0;
        }
        if (ax >= x1 && bx >= x1) continue;
        if (ax <= x0 && bx <= x0) {
          this.#pushLeft(x0, ay, by, id);
          continue;
        }
        if (ax > x1) {
          ay = Math.min(ay + (x1 - ax) / slope, by);
          ax = x1;
        } else if (bx > x1) {
          by = Math.min(ay + (x1 - ax) / slope, by);
          bx = x1;
        }
        if (ax < x0) {
          const crossing = Math.min(ay + (x0 - ax) / slope, by);
          this.#pushLeft(x0, ay, crossing, id);
          ax = x0;
          ay = crossing;
        } else if (bx < x0) {
          const crossing = Math.min(ay + (x0 - ax) / slope, by);
          this.#pushLeft(x0, crossing, by, id);
          bx = x0;
          by = crossing;
        }
      }
      if (ay === by) continue;
      const at = this.top++;
      stackAx[at] = ax;
      stackAy[at] = ay;
      stackBx[at] = bx;
      stackBy[at] = by;
      stackId[at] = id;
    }
  }

  /** Puts a piece on the left side, or joins it with the polygon's newest or its first piece there. */
  #pushLeft(x0: number, low: number, high: number, id: number): void {
    if (low === high) return;
    const isFirst = this.#left < 0 || this.id[this.#left] !== id;
    if (!isFirst && (this.#join(this.#left, low, high) || this.#join(this.#firstLeft, low, high))) return;
    this.#left = this.top;
    if (isFirst) this.#firstLeft = this.top;
    this.push(x0, low, x0, high, id);
  }

  /** Joins a piece with the one at `at` if they have an end in common; the walk crosses both or none where they overlap. */
  #join(at: number, low: number, high: number): boolean {
    // `at` was pushed by this very clip, so it is on the stack.
    const otherLow = this.ay[at]!;
    const otherHigh = this.by[at]!;
    const lowMeets = low === otherLow || low === otherHigh;
    if (!lowMeets && high !== otherLow && high !== otherHigh) return false;
    const end = lowMeets ? high : low;
    const otherEnd = (lowMeets ? low : high) === otherLow ? otherHigh : otherLow;
    this.ay[at] = end < otherEnd ? end : otherEnd;
    this.by[at] = end < otherEnd ? otherEnd : end;
    return true;
  }

  /** Copies edge `from` to the place `to`. */
  move(from: number, to: number): void {
    // `from` is on the stack, and `to` below it.
    this.ax[to] = this.ax[from]!;
    this.ay[to] = this.ay[from]!;
    this.bx[to] = this.bx[from]!;
    this.by[to] = this.by[from]!;
    this.id[to] = this.id[from]!;
  }

  /** Makes room for so many more edges. */
  #reserve(more: number): void {
    if (this.top + more <= this.id.length) return;
    const capacity = Math.max(2 * this.id.length, this.top + more);
    this.ax = enlarge(this.ax, capacity);
    this.ay = enlarge(this.ay, capacity);
    this.bx = enlarge(this.bx, capacity);
    this.by = enlarge(this.by, capacity);
    const ids = new Int32Array(capacity);
    ids.set(this.id);
    this.id = ids;
  }
}

function enlarge(array: Float64Array<ArrayBuffer>, capacity: number): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(capacity);
  larger.set(array);
  return larger;
}
