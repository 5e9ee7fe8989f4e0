import Flatbush from 'flatbush';
import { twin } from './half-edges.ts';
import { side } from './lattice.ts';
import type { Nodes } from './nodes.ts';

/** Finds the edge next below a node, straight south, in exact numbers. */
export class LandBelow {
  readonly #nodes: Nodes;
  readonly #start: Int32Array;
  readonly #tree: Flatbush | null;

  /** @param start the nodes where half-edges start; edges have nothing but ends in common */
  constructor(nodes: Nodes, start: Int32Array) {
    this.#nodes = nodes;
    this.#start = start;
    // Flatbush refuses to index nothing.
    this.#tree = start.length === 0 ? null : new Flatbush(start.length / 2, 16, Int32Array);
    for (let half = 0; half < start.length; half += 2) {
      const [a, b] = [start[half]!, start[half + 1]!];
      const [ax, bx, ay, by] = [nodes.x[a]!, nodes.x[b]!, nodes.y[a]!, nodes.y[b]!];
      this.#tree?.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
    this.#tree?.finish();
  }

  /**
   * The half-edge below that has the node's land on its left: it runs eastwards. `null`: there is nothing
   * below.
   */
  halfBelow(node: number): number | null {
    const { x, y } = this.#nodes;
    const [atX, atY] = [x[node]!, y[node]!];
    let highest: number | null = null;
    this.#tree?.search(atX, this.#tree.minY, atX, atY, (edge) => {
      const half = this.#eastwards(2 * edge);
      // An edge belongs to its western end, not to its eastern one; upright edges are passed by.
      const spans = x[this.#start[half]!]! <= atX && atX < x[this.#start[twin(half)]!]!;
      const isBelow = spans && side(this.#nodes, this.#start[half]!, this.#start[twin(half)]!, node) > 0;
      if (isBelow && (highest === null || this.#isAbove(half, highest))) highest = half;
      return false;
    });
    return highest;
  }

  #eastwards(half: number): number {
    const { x } = this.#nodes;
    return x[this.#start[half]!]! <= x[this.#start[twin(half)]!]! ? half : twin(half);
  }

  /** Of two that run eastwards and pass under the same node. */
  #isAbove(half: number, other: number): boolean {
    const nodes = this.#nodes;
    const [west, east] = [this.#start[half]!, this.#start[twin(half)]!];
    const [otherWest, otherEast] = [this.#start[other]!, this.#start[twin(other)]!];
    if (west === otherWest) return side(nodes, otherWest, otherEast, east) > 0;
    if (nodes.x[otherWest]! <= nodes.x[west]!) return side(nodes, otherWest, otherEast, west) > 0;
    return side(nodes, west, east, otherWest) < 0;
  }
}
