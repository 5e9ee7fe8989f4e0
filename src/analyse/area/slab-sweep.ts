import type { Counter } from './counter.ts';
import type { EdgeStack } from './edge-stack.ts';
import { insertByKey, sortByKey } from './sort.ts';

/** Outlines may pass each other by this much, in metres, before a slab is cut at their crossing. */
const TOLERANCE_M = 1e-8;
const DEEPEST_CUT = 100;
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
  /** Edges looked at, slab by slab. Beyond the budget slabs are no longer cut. */
  work = 0;
  readonly #counter: Counter;
  readonly #budget: number;
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

  constructor(counter: Counter, budget: number) {
    this.#counter = counter;
    this.#budget = budget;
  }

  run(edges: EdgeStack, from: number, to: number, x0: number, y0: number, x1: number, y1: number): void {
    const count = this.#load(edges, from, to, x0);
    const ends = this.#loadEnds(count);
    const width = x1 - x0;
    let active = 0;
    let next = 0;
    for (let e = 0; e + 1 < ends; e++) {
      const low = this.#ends[e]!;
      const high = this.#ends[e + 1]!;
      if (low === high) continue;
      let kept = 0;
      for (let k = 0; k < active; k++) {
        const edge = this.#active[k]!;
        if (this.#above[edge]! > low) this.#active[kept++] = edge;
      }
      const old = kept;
      while (next < count && this.#bottom[next]! <= low) this.#active[kept++] = next++;
      active = kept;
      if (active > 0) this.#slab(low, high, active, active - old > SHORT, width, 0);
    }
    this.#counter.addRectangle(width * (y1 - y0));
  }

  /** One slab; `unsorted`: its edges are in no order at all. */
  #slab(low: number, high: number, count: number, unsorted: boolean, width: number, depth: number): void {
    const height = high - low;
    const y = (low + high) / 2;
    const active = this.#active;
    const middle = this.#middle;
    for (let k = 0; k < count; k++) {
      const edge = active[k]!;
      middle[edge] = this.#x[edge]! + (y - this.#bottom[edge]!) * this.#slope[edge]!;
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
    const id = this.#id;
    for (let k = 0; k < count; k++) {
      const edge = active[k]!;
      counter.cross(id[edge]!, middle[edge]! * height);
    }
    // What reaches beyond the right side ends there.
    for (let k = 0; k < count; k++) {
      const polygon = id[active[k]!]!;
      if (counter.isInside(polygon)) counter.cross(polygon, width * height);
    }
  }

  /** The height at which two neighbours cross, the nearest to the middle; NaN: none do, or it is of no account. */
  #findCrossing(low: number, high: number, count: number, depth: number): number {
    const half = (high - low) / 2;
    const y = (low + high) / 2;
    const mayCut = depth < DEEPEST_CUT && this.work < this.#budget;
    let nearest = Infinity;
    for (let k = 1; k < count; k++) {
      const left = this.#active[k - 1]!;
      const right = this.#active[k]!;
      const gap = this.#middle[right]! - this.#middle[left]!;
      const closing = this.#slope[left]! - this.#slope[right]!;
      const passed = Math.abs(closing) * half - gap;
      if (passed <= 0) continue;
      if (passed > TOLERANCE_M && mayCut) {
        const offset = gap / closing;
        if (Math.abs(offset) < Math.abs(nearest)) nearest = offset;
      } else this.uncertainM2 += passed * half;
    }
    return y + nearest;
  }

  #load(edges: EdgeStack, from: number, to: number, x0: number): number {
    if (to - from > this.#id.length) this.#enlarge(2 * (to - from));
    let count = 0;
    for (let k = from; k < to; k++) if (edges.by[k]! > edges.ay[k]!) this.#order[count++] = k;
    sortByKey(this.#order, edges.ay, 0, count);
    for (let i = 0; i < count; i++) {
      const k = this.#order[i]!;
      this.#x[i] = edges.ax[k]! - x0;
      this.#bottom[i] = edges.ay[k]!;
      this.#above[i] = edges.by[k]!;
      this.#slope[i] = (edges.bx[k]! - edges.ax[k]!) / (edges.by[k]! - edges.ay[k]!);
      this.#id[i] = edges.id[k]!;
    }
    return count;
  }

  /** Lower ends are sorted already; upper ends are sorted and merged in. */
  #loadEnds(count: number): number {
    const ends = this.#ends;
    ends.set(this.#bottom.subarray(0, count));
    ends.set(this.#above.subarray(0, count), count);
    const all = ends.subarray(0, 2 * count);
    all.sort();
    return 2 * count;
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
