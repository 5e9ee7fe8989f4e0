import type { Counter } from './counter.ts';
import type { EdgeStack } from './edge-stack.ts';
import { joinSlabs, mergeEnds } from './slab-ends.ts';
import { insertByKey, sortByKey } from './sort.ts';

/** Outlines may pass each other by this much, in metres, before a slab is cut at their crossing. */
const TOLERANCE_M = 1e-8;
const DEEPEST_CUT = 100;
/** So many edges are swept exactly whatever the budget says. */
const ALWAYS = 64;
const SHORT = 32;

/**
 * Measures a rectangle exactly, with few edges in it.
 *
 *     y3 ─────────/────\──────       Between two neighbouring ends of edges the edges
 *                /      \            are straight and go all the way through: a slab.
 *     y2 ───────/────────\────       If no two of them cross in it, the area between
 *              /\         \          two neighbours is their distance in the middle
 *     y1 ─────/──\─────────\──       times the height. If two cross, the slab is cut
 *                                    there, and its parts are looked at again.
 *
 * Each slab stands for itself, no shape is put together from the pieces. So there
 * is no topology that could break: a crossing that rounding puts elsewhere moves
 * an area by the product of two tiny lengths.
 */
export class SlabSweep {
  /** Sum of what uncut crossings may have cost, in m². */
  uncertainM2 = 0;
  /** Edges looked at, each time one is. Beyond the budget what is too much is measured roughly. */
  work = 0;
  readonly #counter: Counter;
  readonly #budget: number;
  /** By polygon: its outline was crossed an odd number of times on this walk. */
  readonly #isOdd: Uint8Array;
  // Edges in the order of their lower ends, x relative to the rectangle's left side.
  #x = new Float64Array(256);
  #bottom = new Float64Array(256);
  #above = new Float64Array(256);
  #slope = new Float64Array(256);
  #id = new Int32Array(256);
  #order = new Int32Array(256);
  /** Ends of edges, from the bottom upwards. */
  #ends = new Float64Array(512);
  /** The edges that the slab is made of, from left to right, and where they pass its middle. */
  #active = new Int32Array(256);
  #middle = new Float64Array(256);

  constructor(counter: Counter, polygonCount: number, budget: number) {
    this.#counter = counter;
    this.#budget = budget;
    this.#isOdd = new Uint8Array(polygonCount);
  }

  get isExhausted(): boolean {
    return this.work > this.#budget;
  }

  run(edges: EdgeStack, from: number, to: number, x0: number, y0: number, x1: number, y1: number): void {
    const count = this.#load(edges, from, to, x0);
    sortByKey(this.#order, this.#above, 0, count);
    let ends = mergeEnds(this.#ends, this.#bottom, this.#above, this.#order, count);
    const isTooMuch = count > ALWAYS && this.work + ends * count > this.#budget;
    if (isTooMuch) {
      const slabs = joinSlabs(this.#ends, ends);
      ends = slabs.count;
      this.uncertainM2 += slabs.joined * (x1 - x0);
    }
    const [end, active, bottom, above] = [this.#ends, this.#active, this.#bottom, this.#above];
    let height = 0;
    let next = 0;
    for (let e = 0; e + 1 < ends; e++) {
      const low = end[e]!;
      const high = end[e + 1]!;
      const middle = (low + high) / 2;
      let kept = 0;
      for (let k = 0; k < height; k++) {
        const edge = active[k]!;
        if (above[edge]! > middle) active[kept++] = edge;
      }
      const old = kept;
      for (; next < count && bottom[next]! <= middle; next++) if (above[next]! > middle) active[kept++] = next;
      height = kept;
      if (height > 0) this.#slab(low, high, height, height - old > SHORT, x1 - x0, isTooMuch ? DEEPEST_CUT : 0);
    }
    this.#counter.addRectangle((x1 - x0) * (y1 - y0));
  }

  /** One slab; `unsorted`: its edges are in no order at all. */
  #slab(low: number, high: number, count: number, unsorted: boolean, width: number, depth: number): void {
    const [active, middle, x, bottom, slope, id] =
      [this.#active, this.#middle, this.#x, this.#bottom, this.#slope, this.#id];
    const y = (low + high) / 2;
    for (let k = 0; k < count; k++) {
      const edge = active[k]!;
      middle[edge] = x[edge]! + (y - bottom[edge]!) * slope[edge]!;
    }
    if (unsorted) sortByKey(active, middle, 0, count);
    else insertByKey(active, middle, 0, count);
    this.work += count;
    const cut = this.#findCrossing(low, high, count, depth);
    if (cut > low && cut < high) {
      this.#slab(low, cut, count, false, width, depth + 1);
      this.#slab(cut, high, count, false, width, depth + 1);
      return;
    }
    const counter = this.#counter;
    const isOdd = this.#isOdd;
    const height = high - low;
    for (let k = 0; k < count; k++) {
      const edge = active[k]!;
      counter.cross(id[edge]!, middle[edge]! * height);
      isOdd[id[edge]!]! ^= 1;
    }
    // At the right side everything goes back to what it was at the left.
    for (let k = 0; k < count; k++) {
      const polygon = id[active[k]!]!;
      if (isOdd[polygon] === 1) {
        isOdd[polygon] = 0;
        counter.cross(polygon, width * height);
      }
    }
  }

  /** The height at which two neighbours cross, the nearest to the middle; NaN: none do, or it is of no account. */
  #findCrossing(low: number, high: number, count: number, depth: number): number {
    const [active, middle, slope] = [this.#active, this.#middle, this.#slope];
    const half = (high - low) / 2;
    const mayCut = depth < DEEPEST_CUT && this.work < this.#budget;
    let nearest = Infinity;
    let left = active[0]!;
    for (let k = 1; k < count; k++) {
      const right = active[k]!;
      const gap = middle[right]! - middle[left]!;
      const closing = slope[left]! - slope[right]!;
      const passed = (closing < 0 ? -closing : closing) * half - gap;
      left = right;
      if (passed <= 0) continue;
      if (passed > TOLERANCE_M && mayCut) {
        const offset = gap / closing;
        if (Math.abs(offset) < Math.abs(nearest)) nearest = offset;
      } else this.uncertainM2 += passed * half;
    }
    return (low + high) / 2 + nearest;
  }

  #load(edges: EdgeStack, from: number, to: number, x0: number): number {
    if (to - from > this.#id.length) this.#enlarge(2 * (to - from));
    const { ax, ay, bx, by, id } = edges;
    const order = this.#order;
    let count = 0;
    for (let k = from; k < to; k++) if (by[k]! > ay[k]!) order[count++] = k;
    sortByKey(order, ay, 0, count);
    for (let i = 0; i < count; i++) {
      const k = order[i]!;
      this.#x[i] = ax[k]! - x0;
      this.#bottom[i] = ay[k]!;
      this.#above[i] = by[k]!;
      this.#slope[i] = (bx[k]! - ax[k]!) / (by[k]! - ay[k]!);
      this.#id[i] = id[k]!;
      order[i] = i;
    }
    return count;
  }

  #enlarge(capacity: number): void {
    this.#x = new Float64Array(capacity);
    this.#bottom = new Float64Array(capacity);
    this.#above = new Float64Array(capacity);
    this.#slope = new Float64Array(capacity);
    this.#id = new Int32Array(capacity);
    this.#order = new Int32Array(capacity);
    this.#ends = new Float64Array(2 * capacity);
    this.#active = new Int32Array(capacity);
    this.#middle = new Float64Array(capacity);
  }
}
