import { noPause } from './checkpoint.ts';
import type { Pause } from './checkpoint.ts';
import type { Counter } from './counter.ts';
import type { EdgeStack } from './edge-stack.ts';
import { FEW_ENDS, countAcrossX, countAcrossY, haveFewEnds } from './cut-choice.ts';
import { SlabSweep } from './slab-sweep.ts';

/** So many edges a sweep takes at once. */
const FEW = 48;
/** A cut is a good one when at most this share of the edges goes into both halves. */
const GOOD_CUT = 0.6;
/** So many cuts on the way from the whole to a part may be worse: each may double the work. */
const PATIENCE = 4;
/** Square metres below which a rectangle is not cut any more: a square millimetre. */
const SMALLEST_M2 = 1e-6;
/** Edges that may be looked at, each time counted, before what is left is measured roughly: a second or two, whatever comes. */
const BASE_BUDGET = 3e7;
const BUDGET_PER_EDGE = 200;

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
 * thin them out, and each try may double the work; after a few such tries the
 * rectangle is swept as it is. Behind that stands a budget, two hundred looks for
 * each edge. It is never touched by maps; what is left when it is used up is
 * measured roughly, and `uncertainM2` says how much land that was.
 */
export class Subdivision {
  readonly #edges: EdgeStack;
  readonly #counter: Counter;
  readonly #sweep: SlabSweep;
  readonly #checkpoint: Pause;
  // By polygon: the rectangle in which it was last met; whether it has an edge inside; whether it covers the middle.
  readonly #metIn: Int32Array;
  readonly #hasInner: Uint8Array;
  readonly #covers: Uint8Array;
  #rectangle = 0;
  /** Polygons entered for all of the current rectangle, innermost last. */
  readonly #entered: number[] = [];
  /** For each `enter` that was not left yet: how many were entered before it. */
  readonly #enteredBefore: number[] = [];
  readonly #ends = new Float64Array(FEW_ENDS);
  #leaves = 0;

  /** @param edgeCount of all that will be measured: the more there is, the more work is allowed */
  constructor(
    edges: EdgeStack, counter: Counter, polygonCount: number, edgeCount: number,
    checkpoint: Pause = noPause,
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

  /** Measures the rectangle by the edges `from` to `to` - 1, and leaves them as they are. */
  measure(from: number, to: number, x0: number, y0: number, x1: number, y1: number, patience = PATIENCE): void {
    const { top } = this.#edges;
    if (this.enter(from, to, x0, y0, x1, y1)) this.cut(top, x0, y0, x1, y1, patience);
    this.leave(top);
  }

  /**
   * Pushes what the edges `from` to `to` - 1 say about the rectangle, and enters
   * what covers it. To be followed by `leave`.
   *
   * @returns whether there is anything to count
   */
  enter(from: number, to: number, x0: number, y0: number, x1: number, y1: number): boolean {
    const start = this.#edges.top;
    this.#enteredBefore.push(this.#entered.length);
    this.#edges.clip(from, to, x0, y0, x1, y1);
    return !this.#counter.isIdle(this.#settle(start, x0, y0, y1));
  }

  /** Takes back the last `enter`; `start`: the height of the stack before it. */
  leave(start: number): void {
    const before = this.#enteredBefore.pop() ?? 0;
    while (this.#entered.length > before) this.#counter.cross(this.#entered.pop()!, 0);
    this.#edges.top = start;
  }

  /** Measures a rectangle that was entered: sweeps it, or measures its halves. */
  cut(start: number, x0: number, y0: number, x1: number, y1: number, patience = PATIENCE): void {
    const edges = this.#edges;
    const end = edges.top;
    const x = (x0 + x1) / 2;
    const y = (y0 + y1) / 2;
    this.#sweep.work += end - start;
    const mayBeCut = end - start > FEW && !this.#sweep.isExhausted && x > x0 && x < x1 && y > y0 && y < y1
      && (x1 - x0) * (y1 - y0) >= SMALLEST_M2 && !haveFewEnds(this.#edges, start, this.#ends);
    const acrossX = mayBeCut ? countAcrossX(edges, start, x0, x) : Infinity;
    const acrossY = mayBeCut ? countAcrossY(edges, start, y) : Infinity;
    const across = Math.min(acrossX, acrossY);
    const left = across <= GOOD_CUT * (end - start) ? patience : patience - 1;
    if (across === Infinity || left < 0) {
      this.#sweep.run(edges, start, end, x0, y0, x1, y1);
      if ((++this.#leaves & 63) === 0) this.#checkpoint();
    } else if (acrossX < acrossY || (acrossX === acrossY && x1 - x0 > y1 - y0)) {
      this.measure(start, end, x0, y0, x, y1, left);
      this.measure(start, end, x, y0, x1, y1, left);
    } else {
      this.measure(start, end, x0, y0, x1, y, left);
      this.measure(start, end, x0, y, x1, y1, left);
    }
  }

  /**
   * Enters the polygons without an edge inside the rectangle that cover it, and
   * drops the edges of all that have none inside or do not matter there.
   *
   * @returns the roles of the polygons whose edges are left, as a bit set
   */
  #settle(start: number, x0: number, y0: number, y1: number): number {
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
      const [ay, by] = [edges.ay[k]!, edges.by[k]!];
      if (edges.ax[k]! > x0 || edges.bx[k]! > x0) hasInner[id] = 1;
      else if (ay === y0 && by === y1) covers[id]! ^= 1;
      // It ends halfway up the left side: from there a level edge goes to the right, which is not on the stack.
      else if (ay < by) hasInner[id] = 1;
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
