import { noPause } from './checkpoint.ts';
import { densify } from './densify.ts';
import type { Box, FlatPolygons } from './flat-polygons.ts';
import type { EdgeStack } from './edge-stack.ts';
import type { Plane } from './plane.ts';
import { sortByKey } from './sort.ts';

/** So many polygons apart the pause is called. */
const OFTEN = 4096;

/** {@link FlatPolygons} in the equal-area plane, with what is asked of each polygon again and again. */
export interface PlanarPolygons extends FlatPolygons {
  readonly count: number;
  /** Metres; x and y of each vertex. */
  readonly xy: Float64Array;
  /** Left, bottom, right, top of polygon p, from index 4 p. */
  readonly boxes: Float64Array;
  /** Shell minus holes: right for simple polygons only. */
  readonly shoelaceM2: Float64Array;
}

export function toPlane(flat: FlatPolygons, { project, width }: Plane, pause = noPause): PlanarPolygons {
  const { polygonStart, featureOf } = flat;
  const { lonLat, ringStart } = densify(flat, width);
  const count = featureOf.length;
  const xy = new Float64Array(lonLat.length);
  const boxes = new Float64Array(4 * count);
  const shoelaceM2 = new Float64Array(count);
  // Polygon by polygon, so that its vertices are still at hand for the next step.
  for (let p = 0; p < count; p++) {
    if (p % OFTEN === 0) pause();
    // Both start arrays are one longer than what they index.
    const [firstRing, endRing] = [polygonStart[p]!, polygonStart[p + 1]!];
    const [from, to] = [ringStart[firstRing]!, ringStart[endRing]!];
    project(lonLat, xy, 2 * from, 2 * to);
    writeBox(boxes, 4 * p, xy, from, to);
    shoelaceM2[p] = polygonAreaM2(xy, ringStart, firstRing, endRing);
  }
  return { ...flat, lonLat, ringStart, count, xy, boxes, shoelaceM2 };
}

/** Left, bottom, right, top of polygon p, from index 4 p. */
export function polygonBoxes(xy: Float64Array, ringStart: Uint32Array, polygonStart: Uint32Array): Float64Array {
  const boxes = new Float64Array(4 * (polygonStart.length - 1));
  for (let p = 0; p + 1 < polygonStart.length; p++) {
    writeBox(boxes, 4 * p, xy, ringStart[polygonStart[p]!]!, ringStart[polygonStart[p + 1]!]!);
  }
  return boxes;
}

/** Shell minus holes of the rings `from` to `to` - 1; the first is the shell. Winding does not matter. */
function polygonAreaM2(xy: Float64Array, ringStart: Uint32Array, from: number, to: number): number {
  let areaM2 = 0;
  for (let r = from; r < to; r++) {
    // Ring r ends where ring r + 1 starts; the array is one longer than there are rings.
    const ringM2 = Math.abs(ringAreaM2(xy, ringStart[r]!, ringStart[r + 1]!));
    areaM2 += r === from ? ringM2 : -ringM2;
  }
  return areaM2;
}

/**
 * Shoelace area of the vertices `from` to `to` - 1, positive when they run
 * counterclockwise. Relative to the first vertex, so that a small ring far from
 * the origin keeps its digits.
 */
function ringAreaM2(xy: Float64Array, from: number, to: number): number {
  const originX = xy[2 * from]!;
  const originY = xy[2 * from + 1]!;
  let twice = 0;
  let x = 0;
  let y = 0;
  for (let v = from + 1; v < to; v++) {
    const nextX = xy[2 * v]! - originX;
    const nextY = xy[2 * v + 1]! - originY;
    twice += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return twice / 2;
}

function writeBox(boxes: Float64Array, at: number, xy: Float64Array, from: number, to: number): void {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let v = from; v < to; v++) {
    const x = xy[2 * v]!;
    const y = xy[2 * v + 1]!;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  boxes[at] = x0;
  boxes[at + 1] = y0;
  boxes[at + 2] = x1;
  boxes[at + 3] = y1;
}

export function boxOfPolygon({ boxes }: PlanarPolygons, p: number): Box {
  // Four sides for each polygon.
  return [boxes[4 * p]!, boxes[4 * p + 1]!, boxes[4 * p + 2]!, boxes[4 * p + 3]!];
}

/** Pushes all edges of polygon p under the number `id`. */
export function pushEdges(edges: EdgeStack, { xy, ringStart, polygonStart }: PlanarPolygons, p: number, id: number): void {
  for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
    const end = ringStart[r + 1]! - 1;
    for (let v = ringStart[r]!; v < end; v++) {
      edges.pushOutline(xy[2 * v]!, xy[2 * v + 1]!, xy[2 * v + 2]!, xy[2 * v + 3]!, id);
    }
  }
}

/** What polygons are told apart by; `xy` may be in degrees. */
export type Comparable = Pick<PlanarPolygons, 'count' | 'boxes' | 'xy' | 'ringStart' | 'polygonStart'>;

/**
 * The polygons in an order that depends on where they are and what they look like,
 * not on their place in the file: by the left side of their boxes, ties by
 * everything else. Adding in this order makes the sums the same to the last bit
 * whatever the order of the features.
 */
export function canonicalOrder(polygons: Comparable, values: Uint32Array): Uint32Array {
  const { count, boxes } = polygons;
  const order = new Uint32Array(count).map((_, p) => p);
  const lefts = new Float64Array(count).map((_, p) => boxes[4 * p]!);
  sortByKey(order, lefts, 0, count);
  let start = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && lefts[order[i]!] === lefts[order[start]!]) continue;
    if (i - start > 1) order.subarray(start, i).sort((p, q) => compare(polygons, values, p, q));
    start = i;
  }
  return order;
}

/** 0 only where nothing that is counted tells the two apart. */
function compare(polygons: Comparable, values: Uint32Array, p: number, q: number): number {
  const { boxes, xy, ringStart, polygonStart } = polygons;
  for (let side = 1; side < 4; side++) {
    const difference = boxes[4 * p + side]! - boxes[4 * q + side]!;
    if (difference !== 0) return difference;
  }
  if (values[p] !== values[q]) return values[p]! - values[q]!;
  const startP = 2 * ringStart[polygonStart[p]!]!;
  const startQ = 2 * ringStart[polygonStart[q]!]!;
  const lengthP = 2 * ringStart[polygonStart[p + 1]!]! - startP;
  const lengthQ = 2 * ringStart[polygonStart[q + 1]!]! - startQ;
  if (lengthP !== lengthQ) return lengthP - lengthQ;
  for (let i = 0; i < lengthP; i++) {
    const difference = xy[startP + i]! - xy[startQ + i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
