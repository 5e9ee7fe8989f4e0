import type { EdgeStack } from './edge-stack.ts';

/** Edges with so few different ends are swept whatever their number. */
export const FEW_ENDS = 32;
/** So fine, in parts of a metre, ends are told apart for that. */
const ENDS_PER_METRE = 1e4;

/**
 * The edges from `start` to the top have so few ends, all together, that they must
 * lie on each other.
 *
 * @param ends room for `FEW_ENDS` numbers
 */
export function haveFewEnds({ ax, ay, bx, by, top }: EdgeStack, start: number, ends: Float64Array): boolean {
  let count = 0;
  for (let k = start; k < top; k++) {
    for (let side = 0; side < 2; side++) {
      // k is below the height of the stack.
      const x = Math.round((side === 0 ? ax[k]! : bx[k]!) * ENDS_PER_METRE);
      const y = Math.round((side === 0 ? ay[k]! : by[k]!) * ENDS_PER_METRE);
      // One number for both; two ends with the same one would be a great coincidence, and do no harm.
      const end = x + Math.SQRT1_2 * y;
      let at = 0;
      while (at < count && ends[at] !== end) at++;
      if (at === FEW_ENDS) return false;
      if (at === count) ends[count++] = end;
    }
  }
  return true;
}

/**
 * Edges that go into both halves when the rectangle is cut at x. What lies on its
 * left side does so as well: it tells the right half what it is inside of.
 */
export function countAcrossX({ ax, bx, top }: EdgeStack, start: number, x0: number, x: number): number {
  let across = 0;
  for (let k = start; k < top; k++) if (ax[k]! < x !== bx[k]! < x || (ax[k]! <= x0 && bx[k]! <= x0)) across++;
  return across;
}

/** Edges that go into both halves when the rectangle is cut at y. */
export function countAcrossY({ ay, by, top }: EdgeStack, start: number, y: number): number {
  let across = 0;
  for (let k = start; k < top; k++) if (ay[k]! < y && by[k]! > y) across++;
  return across;
}
