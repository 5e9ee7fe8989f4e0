/** So many of the highest slabs are kept when there are too many. */
const KEPT_SLABS = 256;

/**
 * Writes all heights at which one of `count` edges ends, each once, ascending.
 *
 * @param bottom lower ends, ascending
 * @param order edges in the order of their upper ends
 * @returns how many heights there are
 */
export function mergeEnds(
  ends: Float64Array, bottom: Float64Array, above: Float64Array, order: Int32Array, count: number,
): number {
  let merged = 0;
  let lower = 0;
  for (let upper = 0; upper < count; upper++) {
    // Items of `order` are edges, and `merged` counts what was written.
    const end = above[order[upper]!]!;
    for (; lower < count && bottom[lower]! <= end; lower++) {
      if (merged === 0 || ends[merged - 1]! < bottom[lower]!) ends[merged++] = bottom[lower]!;
    }
    if (ends[merged - 1]! < end) ends[merged++] = end;
  }
  return merged;
}

/** What became of slabs that were too many. */
export interface JoinedSlabs {
  /** How many heights are left. */
  readonly count: number;
  /** Height of all slabs, together, that were joined with a neighbour. */
  readonly joined: number;
}

/**
 * Keeps the highest slabs and makes one of those between two of them, which is then
 * measured along one line, in its middle: all that may be wrong lies there.
 */
export function joinSlabs(ends: Float64Array, count: number): JoinedSlabs {
  const heights = Float64Array.from({ length: count - 1 }, (_, e) => ends[e + 1]! - ends[e]!).sort();
  const least = heights[Math.max(0, heights.length - KEPT_SLABS)]!;
  let kept = 1;
  let joined = 0;
  // The end before the one looked at; the places before it may have been written over.
  let low = ends[0]!;
  for (let e = 1; e < count; e++) {
    const high = ends[e]!;
    const isKept = high - low >= least;
    if (isKept && ends[kept - 1]! < low) ends[kept++] = low;
    if (isKept || e === count - 1) ends[kept++] = high;
    if (!isKept) joined += high - low;
    low = high;
  }
  return { count: kept, joined };
}
