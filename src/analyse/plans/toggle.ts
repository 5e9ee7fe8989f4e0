/** Ascending numbers, each once. */
export type Ids = readonly number[];

/** What is in one of the two lists but not in both. */
export function toggled(a: Ids, b: Ids): Ids {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const result: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    // Past its end a list counts as infinite; both cannot be past their ends here.
    const x = a[i] ?? Infinity;
    const y = b[j] ?? Infinity;
    if (x === y) {
      i++;
      j++;
    } else if (x < y) {
      result.push(x);
      i++;
    } else {
      result.push(y);
      j++;
    }
  }
  return result;
}
