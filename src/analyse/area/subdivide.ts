import type { Counter } from './counter.ts';
import type { EdgeStack } from './edge-stack.ts';
import { SlabSweep } from './slab-sweep.ts';

/** So many edges a sweep takes at once. */
const FEW = 48;
/** When neither cut keeps less than this share of the edges out of either half, cutting does not help. */
const MOST_STRADDLING = 0.85;
/** Square metres below which a rectangle is not cut any more: a square millimetre. */
const SMALLEST_M2 = 1e-6;
const BASE_BUDGET = 2e8;
const BUDGET_PER_EDGE = 1000;

/** Called every few milliseconds with the share of the plane that is done; may throw to give up. */
export type Checkpoint = (share: number) => void;

/**
 * Measures a rectangle with any number of edges: halves it until few edges are
 * left, in the manner of Warnock (1969), then sweeps.
 *
 *     ┌──────┬───┬───┐    Before a half is looked at, polygons that cover it wholly
 *     │      │ · │ · │    are entered for all of it, and their edges are dropped, as
 *     │  ∅   ├───┴───┤    are those of polygons that cannot change a figure there
 *     │      │  full │    (a park under another park). A half without anything to
 *     └──────┴───────┘    count is left at once.
 *
 * Each edge goes through log n levels, so the whole is n log n for maps. Where
 * thousands of edges lie on one another or cross in one point, halving does not
 * thin them out; such a rectangle is swept as it is or, below a square millimetre,
 * passed by.
 */
export class Subdivision {
  readonly #edges: EdgeStack;
  readonly #counter: Counter;
  readonly #sweep: SlabSweep;
  readonly #checkpoint: Checkpoint;
  // By polygon: the rectangle in which it was last met; whether it has an edge inside; whether it covers the middle.
  readonly #metIn: Int32Array;
  readonly #hasInner: Uint8Array;
  readonly #covers: Uint8Array;
  #rectangle = 0;
  /** Polygons entered for all of the current rectangle, innermost last. */
  readonly #entered: number[] = [];
  #doneM2 = 0;
  #totalM2 = 0;
  #leaves = 0;

  /** @param edgeCount of all that will be measured: the more there is, the more work is allowed */
  constructor(
    edges: EdgeStack, counter: Counter, polygonCount: number, edgeCount: number,
    checkpoint: Checkpoint = () => undefined,
  ) {
    this.#edges = edges;
    this.#counter = counter;
    this.#sweep = new SlabSweep(counter, polygonCount, BASE_BUDGET + BUDGET_PER_EDGE * edgeCount);
    this.#checkpoint = checkpoint;
    this.#metIn = new Int32Array(polygonCount);
    this.#hasInner = new Uint8Array(polygonCount);
    this.#covers = new Uint8Array(polygonCount);
  }

  /** See {@link SlabSweep}. */
  get uncertainM2(): number {
    return this.#sweep.uncertainM2;
  }

  /** Measures the rectangle by the edges from `from` to the top of the stack, and takes them off it. */
  run(from: number, x0: number, y0: number, x1: number, y1: number): void {
    this.#totalM2 = (x1 - x0) * (y1 - y0);
    this.#doneM2 = 0;
    this.#enter(from, this.#edges.top, x0, y0, x1, y1);
    this.#edges.top = from;
  }

  /** Clips the edges `from` to `to` - 1 to the rectangle and measures it. */
  #enter(from: number, to: number, x0: number, y0: number, x1: number, y1: number): void {
    const edges = this.#edges;
    const start = edges.top;
    edges.clip(from, to, x0, y0, x1, y1);
    const enteredBefore = this.#entered.length;
    const roles = this.#settle(start, (y0 + y1) / 2, x0);
    if (!this.#counter.isIdle(roles)) this.#measure(start, x0, y0, x1, y1);
    else this.#doneM2 += (x1 - x0) * (y1 - y0);
    while (this.#entered.length > enteredBefore) this.#counter.cross(this.#entered.pop()!, 0);
    edges.top = start;
  }

  #measure(start: number, x0: number, y0: number, x1: number, y1: number): void {
    const edges = this.#edges;
    const end = edges.top;
    const areaM2 = (x1 - x0) * (y1 - y0);
    const x = (x0 + x1) / 2;
    const y = (y0 + y1) / 2;
    const isSmall = areaM2 < SMALLEST_M2 || !(x > x0 && x < x1 && y > y0 && y < y1);
    const cut = end - start <= FEW || isSmall ? 'none' : this.#bestCut(start, x0, x, y, x1 - x0 > y1 - y0);
    if (cut === 'none') {
      this.#sweep.run(edges, start, end, x0, y0, x1, y1);
      this.#doneM2 += areaM2;
      if ((++this.#leaves & 255) === 0) this.#checkpoint(this.#doneM2 / this.#totalM2);
    } else if (cut === 'x') {
      this.#enter(start, end, x0, y0, x, y1);
      this.#enter(start, end, x, y0, x1, y1);
    } else {
      this.#enter(start, end, x0, y0, x1, y);
      this.#enter(start, end, x0, y, x1, y1);
    }
  }

  /** The cut that fewer edges straddle. */
  #bestCut(start: number, x0: number, x: number, y: number, wide: boolean): 'x' | 'y' | 'none' {
    const { ax, ay, bx, by, top } = this.#edges;
    let acrossX = 0;
    let acrossY = 0;
    for (let k = start; k < top; k++) {
      // What lies on the left side goes into both halves as well: it tells the right one what it is inside of.
      const isOnSide = ax[k]! <= x0 && bx[k]! <= x0;
      if (isOnSide || ax[k]! < x !== bx[k]! < x) acrossX++;
      if (ay[k]! < y && by[k]! > y) acrossY++;
    }
    if (Math.min(acrossX, acrossY) > MOST_STRADDLING * (top - start)) return 'none';
    if (acrossX === acrossY) return wide ? 'x' : 'y';
    return acrossX < acrossY ? 'x' : 'y';
  }

  /**
   * Enters the polygons without an edge inside the rectangle that cover it, and
   * drops the edges of all that have none inside or do not matter there.
   *
   * @returns the roles of the polygons whose edges are left, as a bit set
   */
  #settle(start: number, y: number, x0: number): number {
    const { edges, counter } = { edges: this.#edges, counter: this.#counter };
    const metIn = this.#metIn;
    const hasInner = this.#hasInner;
    const covers = this.#covers;
    const rectangle = ++this.#rectangle;
    for (let k = start; k < edges.top; k++) {
      const id = edges.id[k]!;
      if (metIn[id] !== rectangle) {
        metIn[id] = rectangle;
        hasInner[id] = 0;
        covers[id] = 0;
      }
      if (edges.ax[k]! > x0 || edges.bx[k]! > x0) hasInner[id] = 1;
      else if (edges.ay[k]! <= y && edges.by[k]! > y) covers[id]! ^= 1;
    }
    for (let k = start; k < edges.top; k++) {
      const id = edges.id[k]!;
      if (hasInner[id] === 0 && covers[id] === 1) {
        covers[id] = 0;
        counter.cross(id, 0);
        this.#entered.push(id);
      }
    }
    let roles = 0;
    let kept = start;
    for (let k = start; k < edges.top; k++) {
      const id = edges.id[k]!;
      if (hasInner[id] === 0 || counter.isSettled(id)) continue;
      roles |= 1 << counter.roleOf(id);
      if (kept !== k) edges.move(k, kept);
      kept++;
    }
    edges.top = kept;
    return roles;
  }
}
