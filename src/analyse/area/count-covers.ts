import { AreaCounter, EACH, EXCESS } from './area-counter.ts';
import type { Weight } from './area-counter.ts';
import { overlapClusters } from './clusters.ts';
import { EdgeStack } from './edge-stack.ts';
import { boxOfPairs } from './flat-polygons.ts';
import type { Box } from './flat-polygons.ts';
import type { Ground } from './ground.ts';
import { canonicalOrder, pushEdges } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { isStarShaped } from './star-shape.ts';
import { Subdivision } from './subdivide.ts';
import type { Checkpoint } from './subdivide.ts';

/** Polygons to be measured on a ground. */
export interface Covers {
  readonly polygons: PlanarPolygons;
  /** By polygon; bit sets. */
  readonly masks: Uint32Array;
  readonly maskCount: number;
}

export interface Counted {
  /** Row × masks + mask, rows as in `AreaCounter`. */
  readonly areaM2: Float64Array;
  readonly uncertainM2: number;
}

/** Border cells that the boxes of border crossers may meet for each edge, before all are measured in one go. */
const MOST_BORDER_CELLS = 20;

/**
 * Each polygon by itself: its area in each district, overlaps as often as they
 * occur. A plain polygon far from borders costs its shoelace; what crosses a
 * border or may cross itself is integrated with the border edges near it.
 */
export function sumAreas(ground: Ground, covers: Covers, checkpoint: Checkpoint): Counted {
  const { polygons, masks } = covers;
  const work = new Work(ground, covers, EACH, checkpoint);
  const others: number[] = [];
  let borderCells = 0;
  canonicalOrder(polygons, masks).forEach((p, i) => {
    if (i % OFTEN === 0) work.report(i / polygons.count);
    const [x0, y0, x1, y1] = boxOf(polygons, p);
    const cells = ground.grid.borderCells(x0, y0, x1, y1);
    if (cells === 0 && isStarShaped(polygons, p)) work.add(p, x0, y0);
    else others.push(p);
    borderCells += cells;
  });
  if (borderCells > MOST_BORDER_CELLS * (ground.edges.top + polygons.xy.length)) {
    // Huge polygons all over the place: the borders would be gone through for each of them.
    work.integrate(others, boxOfPairs(polygons.xy));
  } else others.forEach((p, i) => {
    if (i % OFTEN === 0) work.report(i / others.length);
    work.integrate([p], boxOf(polygons, p));
  });
  return work.counted();
}

/** Land under n > 1 polygons of a mask, n - 1 times: what `sumAreas` has too much. */
export function excessAreas(ground: Ground, covers: Covers, checkpoint: Checkpoint): Counted {
  const { polygons, masks } = covers;
  const work = new Work(ground, covers, EXCESS, checkpoint);
  const order = canonicalOrder(polygons, masks);
  overlapClusters(polygons.boxes, masks, order).forEach(({ members, box }, i, { length }) => {
    if (i % OFTEN === 0) work.report(i / length);
    work.integrate(members, box);
  });
  return work.counted();
}

/** So many polygons apart the checkpoint is called. */
const OFTEN = 64;

/** A counter, and what fills it. */
class Work {
  readonly #ground: Ground;
  readonly #covers: Covers;
  readonly #counter: AreaCounter;
  readonly #edges = new EdgeStack();
  readonly #subdivision: Subdivision;
  readonly #checkpoint: Checkpoint;
  #share = 0;

  constructor(ground: Ground, covers: Covers, weight: Weight, checkpoint: Checkpoint) {
    const table = ground.tableWith(covers.masks);
    this.#ground = ground;
    this.#covers = covers;
    this.#checkpoint = checkpoint;
    this.#counter = new AreaCounter(table, ground.districtCount, covers.maskCount, weight);
    this.#counter.closeGates(ground.gateCount);
    const edgeCount = ground.edges.top + covers.polygons.xy.length / 2;
    this.#subdivision = new Subdivision(this.#edges, this.#counter, table.role.length, edgeCount, () => checkpoint(this.#share));
  }

  report(share: number): void {
    this.#share = share;
    this.#checkpoint(share);
  }

  /** Counts a polygon by its shoelace, in the districts at this place. */
  add(p: number, x: number, y: number): void {
    const state = this.#ground.grid.stateAt(x, y);
    for (const zone of state) this.#counter.cross(zone, 0);
    this.#counter.addArea(this.#covers.masks[p]!, this.#covers.polygons.shoelaceM2[p]!);
    for (const zone of state) this.#counter.cross(zone, 0);
  }

  /** Counts what these polygons have in the box. */
  integrate(members: readonly number[], [x0, y0, x1, y1]: Box): void {
    if (!(x0 < x1 && y0 < y1)) return;
    this.#ground.grid.pushNear(this.#edges, x0, y0, x1, y1);
    for (const p of members) pushEdges(this.#edges, this.#covers.polygons, p, this.#ground.polygonCount + p);
    this.#subdivision.measure(0, this.#edges.top, x0, y0, x1, y1);
    this.#edges.top = 0;
  }

  counted(): Counted {
    return { areaM2: this.#counter.areaM2, uncertainM2: this.#subdivision.uncertainM2 };
  }
}

function boxOf({ boxes }: PlanarPolygons, p: number): Box {
  // Four sides for each polygon.
  return [boxes[4 * p]!, boxes[4 * p + 1]!, boxes[4 * p + 2]!, boxes[4 * p + 3]!];
}
