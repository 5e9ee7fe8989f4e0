import Flatbush from 'flatbush';
import { noPause } from './checkpoint.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import { boxOfPairs } from './flat-polygons.ts';
import { boxOfPolygon, canonicalOrder, pushEdges } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { ReachChains } from './reach-chains.ts';
import { ReachOutline } from './reach-outline.ts';
import { ZoneGrid } from './zone-grid.ts';

/** What of the sources matters in a rectangle. Nothing: it is out of reach. */
export interface Sight {
  /** Pieces of outlines that reach into it, and not over all of it. */
  readonly chains: readonly number[];
  /** It meets a source whose inside is beyond the reach of its outline. */
  readonly hasSolids: boolean;
}

/**
 * The land within reach of any source: a park with its own radius. A place is
 * within reach when a point of the source is not further away than the radius, in
 * a straight line.
 */
export class Reach {
  /** Sources so large that places inside may be beyond the reach of their outline. */
  readonly solidCount: number;
  readonly #chains = new ReachChains();
  readonly #outline = new ReachOutline(this.#chains);
  readonly #index: Flatbush | null;
  /** The large sources themselves; their polygons are numbered from 0. */
  readonly #solids: ZoneGrid | null;

  /**
   * @param radius by polygon of `sources`, metres; 0 where it does not serve
   * @param land what will be asked about; sources that do not reach into it are left out
   */
  constructor(sources: PlanarPolygons, radius: Float64Array, land: Box, pause = noPause) {
    const solids = new EdgeStack();
    let solidCount = 0;
    // Numbered by where they are, so that the order of the features changes not a bit.
    for (const p of canonicalOrder(sources, new Uint32Array(sources.count))) {
      pause();
      if (radius[p]! > 0 && reachesInto(boxOfPolygon(sources, p), radius[p]!, land) && this.#chains.addPolygon(sources, p, radius[p]!) > 1) pushEdges(solids, sources, p, solidCount++);
    }
    this.solidCount = solidCount;
    this.#solids = solidCount === 0 ? null : new ZoneGrid(solids, boxOfPairs(sources.xy), pause);
    this.#index = indexOf(this.#chains);
  }

  /** All that may reach into the box. */
  sightOf(box: Box): Sight {
    return { chains: (this.#index?.search(...box) ?? []).sort((a, b) => a - b), hasSolids: this.#solids !== null };
  }

  /**
   * What is left of a sight in a smaller rectangle; `null`: all of it is within reach.
   *
   * The distance to a chain changes by no more than the way that is walked. So the
   * rectangle, a circle of radius h around its middle, is in reach of a chain at the
   * distance d from there wholly when d + h ≤ r, and not at all when d − h ≥ r.
   */
  narrow({ chains, hasSolids }: Sight, box: Box): Sight | null {
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    const half = Math.hypot(box[2] - x, box[3] - y);
    const { middleX, middleY, radius, spread } = this.#chains;
    const left: number[] = [];
    for (const chain of chains) {
      const r = radius[chain]!;
      const fromMiddle = Math.hypot(x - middleX[chain]!, y - middleY[chain]!);
      if (fromMiddle - spread[chain]! - half >= r) continue;
      if (fromMiddle + spread[chain]! + half <= r) return null;
      const distance = this.#distance(chain, x, y);
      if (distance + half <= r) return null;
      if (distance - half < r) left.push(chain);
    }
    if (!hasSolids || this.#solids === null) return { chains: left, hasSolids: false };
    const meetsOutline = this.#solids.borderCells(...box) > 0;
    if (!meetsOutline && this.#solids.stateAt(box[0], box[1]).length > 0) return null;
    return { chains: left, hasSolids: meetsOutline };
  }

  /** Whether a place is within reach of what is in sight, solids apart. */
  isWithin({ chains }: Sight, x: number, y: number): boolean {
    return chains.some((chain) => this.#distance(chain, x, y) <= this.#chains.radius[chain]!);
  }

  /**
   * Pushes the outlines of all that is within reach, one on top of the other: those
   * of the solids numbered from `firstId`, then the chains'.
   */
  push(edges: EdgeStack, { chains, hasSolids }: Sight, box: Box, firstId: number): void {
    if (hasSolids) this.#solids?.pushNear(edges, ...box, firstId);
    chains.forEach((chain, k) => this.#outline.push(edges, chain, box, firstId + this.solidCount + k));
  }

  /** To the nearest point of the chain. */
  #distance(chain: number, x: number, y: number): number {
    const { xy, start } = this.#chains;
    let least = Infinity;
    for (let at = 2 * start[chain]!, end = 2 * start[chain + 1]!; at < end; at += 2) {
      // Both indices are below `end`, which is within the array.
      const dx = xy[at]! - x;
      const dy = xy[at + 1]! - y;
      const squared = dx * dx + dy * dy;
      if (squared < least) least = squared;
    }
    return Math.sqrt(least);
  }
}

function reachesInto(source: Box, radius: number, land: Box): boolean {
  return source[0] - radius <= land[2] && source[2] + radius >= land[0]
    && source[1] - radius <= land[3] && source[3] + radius >= land[1];
}

function indexOf({ count, middleX, middleY, radius, spread }: ReachChains): Flatbush | null {
  if (count === 0) return null;
  const index = new Flatbush(count);
  for (let c = 0; c < count; c++) {
    const far = radius[c]! + spread[c]!;
    index.add(middleX[c]! - far, middleY[c]! - far, middleX[c]! + far, middleY[c]! + far);
  }
  index.finish();
  return index;
}
