/**
 * The numbers from 0 up, sorted into groups: those of group g are `items[first[g]]` to `items[first[g + 1]
 * - 1]`.
 */
export interface Groups {
  readonly first: Int32Array;
  readonly items: Int32Array;
}

/** @param groupOf for each number its group, below `groupCount` */
export function groupBy(groupOf: Int32Array, groupCount: number): Groups {
  const first = new Int32Array(groupCount + 1);
  for (const group of groupOf) first[group + 1]!++;
  for (let group = 0; group < groupCount; group++) first[group + 1]! += first[group]!;
  const free = first.slice();
  const items = new Int32Array(groupOf.length);
  groupOf.forEach((group, item) => {
    items[free[group]!++] = item;
  });
  return { first, items };
}

/** The members of one group. */
export function groupAt({ first, items }: Groups, group: number): Int32Array {
  return items.subarray(first[group], first[group + 1]);
}
