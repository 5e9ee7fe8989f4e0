import type { EdgeStack } from './edge-stack.ts';
import type { PlanarPolygons } from './planar-polygons.ts';

/**
 * Outlines with the edges that two neighbours share drawn once. Crossing such an
 * edge leaves the one and enters the other:
 *
 *     ┌───┬───┐       A line is what has the same polygons on it: here p alone, q
 *     │ p │ q │       alone, and the border between them. A sweep only asks which
 *     └───┴───┘       polygons it enters or leaves where it crosses a line.
 *
 * In a plan whose areas lie edge to edge that halves the edges.
 */
export class BorderLines {
  /** By line: one polygon that it bounds, and the other, or -1. */
  readonly first: number[] = [];
  readonly second: number[] = [];
  readonly #lineOf = new Map<number, number>();
  #polygons = 0;

  /**
   * Pushes the edges of a layer, polygon by polygon in this order. Its polygons get
   * the numbers after those of the layers before.
   */
  addLayer(edges: EdgeStack, polygons: PlanarPolygons, order: Uint32Array): void {
    const { xy, ringStart, polygonStart, count } = polygons;
    const partner = findPartners(polygons, order);
    for (const p of order) {
      for (let v = ringStart[polygonStart[p]!]!, end = ringStart[polygonStart[p + 1]!]!; v < end; v++) {
        const other = partner[v]!;
        if (other === DROPPED) continue;
        const line = this.#line(this.#polygons + p, other < 0 ? -1 : this.#polygons + other);
        edges.pushOutline(xy[2 * v]!, xy[2 * v + 1]!, xy[2 * v + 2]!, xy[2 * v + 3]!, line);
      }
    }
    this.#polygons += count;
  }

  #line(p: number, other: number): number {
    // Neighbouring edges lie on one line most often.
    const last = this.first.length - 1;
    if (this.first[last] === p && this.second[last] === other) return last;
    const key = p * 2 ** 26 + other + 1;
    const known = this.#lineOf.get(key);
    if (known !== undefined) return known;
    this.first.push(p);
    this.second.push(other);
    this.#lineOf.set(key, last + 1);
    return last + 1;
  }
}

/** Nobody has the edge as well. */
const ALONE = -1;
/** It is no edge: the last vertex of a ring; or it stands with the polygon that came before. */
const DROPPED = -2;

/**
 * For each vertex, the edge that starts there: the polygon that has the same edge,
 * ends equal to the last bit; found with the one that comes first in the order. Of
 * three that share an edge, two are partners.
 */
function findPartners({ xy, ringStart, polygonStart }: PlanarPolygons, order: Uint32Array): Int32Array {
  const words = new Int32Array(xy.buffer, xy.byteOffset, 2 * xy.length);
  const partner = new Int32Array(xy.length / 2).fill(DROPPED);
  const size = 2 ** Math.ceil(Math.log2(xy.length + 2));
  /** Edges by the sum of their bits: the vertex they start at, plus one. */
  const table = new Int32Array(size);
  const owner = new Int32Array(partner.length);
  for (const p of order) {
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      for (let v = ringStart[r]!, end = ringStart[r + 1]! - 1; v < end; v++) {
        owner[v] = p;
        partner[v] = ALONE;
        let at = edgeHash(words, v) & (size - 1);
        while (table[at] !== 0 && !isWaiting(xy, partner, table[at]! - 1, v)) at = (at + 1) & (size - 1);
        const twin = table[at]! - 1;
        if (twin < 0) table[at] = v + 1;
        else if (owner[twin] !== p) {
          partner[twin] = p;
          partner[v] = DROPPED;
        }
      }
    }
  }
  return partner;
}

/** The edge from vertex `twin` has no partner yet, and the edge from vertex v the same ends. */
function isWaiting(xy: Float64Array, partner: Int32Array, twin: number, v: number): boolean {
  const [a, b] = [2 * twin, 2 * v];
  return partner[twin] === ALONE
    && ((xy[a] === xy[b + 2] && xy[a + 1] === xy[b + 3] && xy[a + 2] === xy[b] && xy[a + 3] === xy[b + 1])
      || (xy[a] === xy[b] && xy[a + 1] === xy[b + 1] && xy[a + 2] === xy[b + 2] && xy[a + 3] === xy[b + 3]));
}

/** The same for both directions of an edge. */
function edgeHash(words: Int32Array, v: number): number {
  const hash = vertexHash(words, 4 * v) + vertexHash(words, 4 * v + 4);
  return hash ^ (hash >>> 15);
}

function vertexHash(words: Int32Array, at: number): number {
  // Four words are a vertex, and the caller's vertex has another behind it.
  let hash = Math.imul(words[at]! ^ Math.imul(words[at + 1]!, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul((hash >>> 13) ^ hash ^ Math.imul(words[at + 2]!, 0xc2b2ae35), 0x27d4eb2f);
  return Math.imul((hash >>> 16) ^ hash ^ words[at + 3]!, 0x165667b1);
}
