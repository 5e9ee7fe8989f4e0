import Flatbush from 'flatbush';
import { noPause } from './checkpoint.ts';
import type { Box } from './flat-polygons.ts';

/** Polygons of which each may overlap another, and the box in which all these overlaps lie. */
export interface Cluster {
  /** In the order given. */
  readonly members: readonly number[];
  readonly box: Box;
}

/** So many polygons apart the pause is called. */
const OFTEN = 4096;
/** So many pairs for each polygon are looked at; where there are more, all polygons are one cluster. */
const MOST_PAIRS = 40;

/**
 * Groups polygons whose boxes overlap, directly or through others, and that have
 * a mask in common: only there can land be counted twice.
 *
 * @param boxes left, bottom, right, top of polygon p from index 4 p
 * @param order the polygons in question; it sets the order of clusters and members
 */
export function overlapClusters(
  boxes: Float64Array, masks: Uint32Array, order: Uint32Array, pause = noPause,
): readonly Cluster[] {
  const groups = new Groups(order.length);
  const most = MOST_PAIRS * order.length;
  const index = indexOf(boxes, order);
  for (let i = 0; i < order.length && groups.pairs <= most; i++) {
    if (i % OFTEN === 0) pause();
    // Items of `order` are polygons, whose four sides are in `boxes`.
    const p = order[i]!;
    const x0 = boxes[4 * p]!;
    const y0 = boxes[4 * p + 1]!;
    const x1 = boxes[4 * p + 2]!;
    const y1 = boxes[4 * p + 3]!;
    index.search(x0, y0, x1, y1, (j, left, bottom, right, top) => {
      if (j <= i || (masks[p]! & masks[order[j]!]!) === 0) return false;
      groups.join(i, j, Math.max(x0, left), Math.max(y0, bottom), Math.min(x1, right), Math.min(y1, top));
      return false;
    });
  }
  const every = { members: [...order], box: [index.minX, index.minY, index.maxX, index.maxY] as const };
  return groups.pairs <= most ? groups.clusters(order) : [every];
}

function indexOf(boxes: Float64Array, order: Uint32Array): Flatbush {
  const index = new Flatbush(Math.max(1, order.length));
  for (const p of order) index.add(boxes[4 * p]!, boxes[4 * p + 1]!, boxes[4 * p + 2], boxes[4 * p + 3]);
  // An index cannot be empty.
  if (order.length === 0) index.add(0, 0, 0, 0);
  index.finish();
  return index;
}

/** Disjoint sets of items, and around each item a box of its overlaps. */
class Groups {
  readonly #parent: Uint32Array;
  readonly #boxes: Float64Array;
  /** How often `join` was called. */
  pairs = 0;

  constructor(count: number) {
    this.#parent = Uint32Array.from({ length: count }, (_, i) => i);
    this.#boxes = new Float64Array(4 * count).map((_, side) => (side % 4 < 2 ? Infinity : -Infinity));
  }

  join(i: number, j: number, x0: number, y0: number, x1: number, y1: number): void {
    this.pairs++;
    if (!(x0 < x1 && y0 < y1)) return;
    // The overlap is noted with one of the two; the other only has to be known as having one.
    this.#extend(i, x0, y0, x1, y1);
    this.#extend(j, x0, y0, x0, y0);
    const [a, b] = [this.#root(i), this.#root(j)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  clusters(order: Uint32Array): readonly Cluster[] {
    const byRoot = new Map<number, { members: number[]; box: [number, number, number, number] }>();
    for (let i = 0; i < order.length; i++) {
      const x0 = this.#boxes[4 * i]!;
      const x1 = this.#boxes[4 * i + 2]!;
      if (x0 > x1) continue;
      const y0 = this.#boxes[4 * i + 1]!;
      const y1 = this.#boxes[4 * i + 3]!;
      const root = this.#root(i);
      const cluster = byRoot.get(root);
      if (cluster === undefined) byRoot.set(root, { members: [order[i]!], box: [x0, y0, x1, y1] });
      else {
        const { members, box } = cluster;
        members.push(order[i]!);
        cluster.box = [Math.min(box[0], x0), Math.min(box[1], y0), Math.max(box[2], x1), Math.max(box[3], y1)];
      }
    }
    return [...byRoot.values()];
  }

  #root(i: number): number {
    const parent = this.#parent;
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  #extend(i: number, x0: number, y0: number, x1: number, y1: number): void {
    const boxes = this.#boxes;
    boxes[4 * i] = Math.min(boxes[4 * i]!, x0);
    boxes[4 * i + 1] = Math.min(boxes[4 * i + 1]!, y0);
    boxes[4 * i + 2] = Math.max(boxes[4 * i + 2]!, x1);
    boxes[4 * i + 3] = Math.max(boxes[4 * i + 3]!, y1);
  }
}
