import type { PlanarPolygons } from './planar-polygons.ts';

/** Part of the radius that a chain's points may be from its middle. */
const SPREAD = 0.5;
/** Part of the radius that two points of an outline may be apart: the edge between them is served to 3e-5 of the radius. */
const SPACING = 1 / 64;

/**
 * The outlines of what serves, cut into chains of points. All points of a chain lie
 * within half the radius of its middle, so that the middle is in reach of each:
 *
 *           • •
 *        •       •        What is in reach of a chain is a union of circles that all
 *       •    +   •        contain the middle. Seen from there it is a star: each ray
 *        •      •         leaves it once.
 *          •  •
 *
 * Most parks are one chain; a large park or a line is several. Long edges get points
 * on the way, 1/64 of the radius apart: between two of them the circles dip in by
 * at most 3e-5 of the radius.
 */
export class ReachChains {
  count = 0;
  /** Metres; x and y of each point. */
  xy = new Float64Array(4096);
  /** Chain c has the points `start[c]` to `start[c + 1]` - 1. */
  readonly start: number[] = [0];
  readonly middleX: number[] = [];
  readonly middleY: number[] = [];
  /** Metres; how far it serves. */
  readonly radius: number[] = [];
  /** Metres; no point is further from the middle. */
  readonly spread: number[] = [];
  #points = 0;
  // Of the points that are not in a chain yet.
  #left = Infinity;
  #bottom = Infinity;
  #right = -Infinity;
  #top = -Infinity;

  /** Adds the outline of polygon p. @returns how many chains it took */
  addPolygon({ xy, ringStart, polygonStart }: PlanarPolygons, p: number, radius: number): number {
    const before = this.count;
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      for (let v = 2 * ringStart[r]!, end = 2 * ringStart[r + 1]! - 2; v < end; v += 2) {
        this.#addEdge(xy[v]!, xy[v + 1]!, xy[v + 2]!, xy[v + 3]!, radius);
      }
    }
    this.#endChain(radius);
    return this.count - before;
  }

  /** Adds points from the edge's start up to, but without, its end: the next edge starts there. */
  #addEdge(ax: number, ay: number, bx: number, by: number, radius: number): void {
    const pieces = Math.ceil(Math.hypot(bx - ax, by - ay) / (SPACING * radius));
    for (let k = 0; k < pieces; k++) this.#addPoint(ax + ((bx - ax) * k) / pieces, ay + ((by - ay) * k) / pieces, radius);
  }

  #addPoint(x: number, y: number, radius: number): void {
    const width = Math.max(this.#right, x) - Math.min(this.#left, x);
    const height = Math.max(this.#top, y) - Math.min(this.#bottom, y);
    if (width * width + height * height > 4 * SPREAD * SPREAD * radius * radius) this.#endChain(radius);
    const at = 2 * this.#points++;
    if (at === this.xy.length) this.xy = twiceAsLong(this.xy);
    this.xy[at] = x;
    this.xy[at + 1] = y;
    if (x < this.#left) this.#left = x;
    if (x > this.#right) this.#right = x;
    if (y < this.#bottom) this.#bottom = y;
    if (y > this.#top) this.#top = y;
  }

  #endChain(radius: number): void {
    if (this.#points === this.start[this.count]) return;
    this.middleX.push((this.#left + this.#right) / 2);
    this.middleY.push((this.#bottom + this.#top) / 2);
    this.radius.push(radius);
    this.spread.push(Math.hypot(this.#right - this.#left, this.#top - this.#bottom) / 2);
    this.start[++this.count] = this.#points;
    this.#left = this.#bottom = Infinity;
    this.#right = this.#top = -Infinity;
  }
}

function twiceAsLong(array: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const longer = new Float64Array(2 * array.length);
  longer.set(array);
  return longer;
}
