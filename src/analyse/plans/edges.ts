import type { Ids } from './toggle.ts';
import { toggled } from './toggle.ts';

/** More nodes than any overlay has. */
const MOST_NODES = 2 ** 26;

/**
 * Edges between nodes, each pair of nodes once. An edge knows its owners: the polygons that it bounds,
 * which are those that a step across it enters or leaves. A polygon that has an edge twice does not own it.
 */
export class Edges {
  readonly from: number[] = [];
  readonly to: number[] = [];
  readonly owners: Ids[] = [];
  readonly #byNodes = new Map<number, number>();

  get count(): number {
    return this.from.length;
  }

  /** Adds an edge or, where it is there, changes its owners. An edge without length is none. */
  toggle(a: number, b: number, owners: Ids): void {
    if (a === b) return;
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = from * MOST_NODES + to;
    const known = this.#byNodes.get(key);
    if (known !== undefined) {
      this.owners[known] = toggled(this.owners[known]!, owners);
      return;
    }
    this.#byNodes.set(key, this.from.length);
    this.from.push(from);
    this.to.push(to);
    this.owners.push(owners);
  }
}
