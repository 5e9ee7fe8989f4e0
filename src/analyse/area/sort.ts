/** Below this length insertion beats everything else. */
const SHORT = 24;

/**
 * Sorts the numbers of `order` from index `from` to `to` - 1 by their key: quicksort
 * with the middle as pivot, finished by insertion. Typed arrays sort natively by
 * value only, and a comparator costs a call for each comparison.
 */
export function sortByKey(order: Int32Array | Uint32Array, keys: Float64Array, from: number, to: number): void {
  let low = from;
  let high = to - 1;
  while (high - low > SHORT) {
    // Indices stay between low and high, and `order` holds indices of `keys`.
    const pivot = keys[order[(low + high) >> 1]!]!;
    let i = low;
    let j = high;
    while (i <= j) {
      while (keys[order[i]!]! < pivot) i++;
      while (keys[order[j]!]! > pivot) j--;
      if (i <= j) {
        const swapped = order[i]!;
        order[i++] = order[j]!;
        order[j--] = swapped;
      }
    }
    // The shorter half by recursion, the longer one in this loop: the depth stays logarithmic.
    if (j - low < high - i) {
      sortByKey(order, keys, low, j + 1);
      low = i;
    } else {
      sortByKey(order, keys, i, high + 1);
      high = j;
    }
  }
  insertByKey(order, keys, low, high + 1);
}

/** Insertion sort by key: for short ranges, and for those that are nearly in order. */
export function insertByKey(order: Int32Array | Uint32Array, keys: Float64Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const item = order[i]!;
    const key = keys[item]!;
    let j = i - 1;
    while (j >= from && keys[order[j]!]! > key) {
      order[j + 1] = order[j]!;
      j--;
    }
    order[j + 1] = item;
  }
}
