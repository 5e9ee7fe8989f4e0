import Flatbush from 'flatbush';
import { nearestPoint, pushCapsule } from './capsule.ts';
import type { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import { pushEdges } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { decisiveSegments } from './sightings.ts';
import type { Near } from './sightings.ts';

/** What of the sources matters in a rectangle. Nothing: it is out of reach. */
export interface Sight {
  /** Sources that are only known by their box so far. */
  readonly sources: readonly number[];
  readonly segments: readonly Near[];
  /** Sources so wide that places inside are beyond the reach of their outline. */
  readonly solids: readonly number[];
}

/** Of each source's outline so many points are tried first: within reach of one is within reach of the source. */
const SAMPLES = 8;
/** A rectangle this many times smaller than the reach of a source sees the source's outline piece by piece. */
const CLOSE = 3;

/**
 * The land within reach of any source: a park with its own radius. A place is
 * within reach when a point of the source is not further away than the radius, in
 * a straight line.
 */
export class Reach {
  readonly #sources: PlanarPolygons;
  readonly #radius: Float64Array;
  readonly #index: Flatbush | null;

  /** @param radius by polygon of `sources`, metres; 0 where it does not serve */
  constructor(sources: PlanarPolygons, radius: Float64Array) {
    this.#sources = sources;
    this.#radius = radius;
    this.#index = sources.count === 0 ? null : new Flatbush(sources.count);
    for (let p = 0; p < sources.count; p++) {
      const [x0, y0, x1, y1] = sources.boxes.subarray(4 * p, 4 * p + 4);
      const r = radius[p]!;
      this.#index?.add(x0! - r, y0! - r, x1! + r, y1! + r);
    }
    this.#index?.finish();
  }

  /** All sources that may reach into the box. */
  sightOf(box: Box): Sight {
    const found = this.#index?.search(...box).filter((p) => this.#radius[p]! > 0) ?? [];
    return { sources: found.sort((p, q) => p - q), segments: [], solids: [] };
  }

  /** What is left of a sight in a smaller rectangle; `null`: all of it is within reach. */
  narrow({ sources, segments, solids }: Sight, box: Box): Sight | null {
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    const half = Math.hypot(box[2] - x, box[3] - y);
    const far: number[] = [];
    const close = [...segments];
    const wide = solids.filter((p) => this.#distanceToBox(p, x, y) < half);
    for (const p of sources) {
      const radius = this.#radius[p]!;
      const distance = this.#distanceToBox(p, x, y);
      if (distance - half >= radius) continue;
      if (distance + half <= radius && this.#hasPointWithin(p, x, y, radius - half)) return null;
      if (half * CLOSE > radius) far.push(p);
      else {
        if (this.#isWide(p) && distance < half) wide.push(p);
        this.#addSegments(p, close);
      }
    }
    const decisive = decisiveSegments(close, x, y, half);
    return decisive === null ? null : { sources: far, segments: decisive, solids: wide };
  }

  /** Whether a place is within reach of what is in sight, solids apart. */
  isWithin({ segments }: Sight, x: number, y: number): boolean {
    return segments.some((segment) => {
      const [nearX, nearY] = nearestPoint(segment, x, y);
      return Math.hypot(x - nearX, y - nearY) <= segment.radius;
    });
  }

  /** Pushes the outlines of all that is within reach, one on top of the other, numbered from `firstId`. */
  push(edges: EdgeStack, { segments, solids }: Sight, box: Box, firstId: number): void {
    segments.forEach((segment, k) => pushCapsule(edges, segment, segment.radius, firstId + k, box));
    solids.forEach((p, k) => pushEdges(edges, this.#sources, p, firstId + segments.length + k));
  }

  #distanceToBox(p: number, x: number, y: number): number {
    const { boxes } = this.#sources;
    // Four sides for each polygon.
    const dx = Math.max(boxes[4 * p]! - x, 0, x - boxes[4 * p + 2]!);
    const dy = Math.max(boxes[4 * p + 1]! - y, 0, y - boxes[4 * p + 3]!);
    return Math.hypot(dx, dy);
  }

  #isWide(p: number): boolean {
    const { boxes } = this.#sources;
    return Math.min(boxes[4 * p + 2]! - boxes[4 * p]!, boxes[4 * p + 3]! - boxes[4 * p + 1]!) > 2 * this.#radius[p]!;
  }

  #hasPointWithin(p: number, x: number, y: number, distance: number): boolean {
    const { xy, ringStart, polygonStart } = this.#sources;
    const start = ringStart[polygonStart[p]!]!;
    const count = ringStart[polygonStart[p]! + 1]! - start;
    for (let k = 0; k < SAMPLES; k++) {
      const v = 2 * (start + Math.floor((k * count) / SAMPLES));
      if (Math.hypot(xy[v]! - x, xy[v + 1]! - y) <= distance) return true;
    }
    return false;
  }

  #addSegments(p: number, segments: Near[]): void {
    const { xy, ringStart, polygonStart } = this.#sources;
    const radius = this.#radius[p]!;
    for (let r = polygonStart[p]!; r < polygonStart[p + 1]!; r++) {
      for (let v = 2 * ringStart[r]!, end = 2 * ringStart[r + 1]! - 2; v < end; v += 2) {
        const [ax, ay, bx, by] = [xy[v]!, xy[v + 1]!, xy[v + 2]!, xy[v + 3]!];
        const upwards = ay < by || (ay === by && ax < bx);
        segments.push(upwards ? { ax, ay, bx, by, radius } : { ax: bx, ay: by, bx: ax, by: ay, radius });
      }
    }
  }
}
