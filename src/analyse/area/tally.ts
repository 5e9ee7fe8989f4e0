import { AreaCounter, GATES } from './area-counter.ts';
import type { Weight } from './area-counter.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import type { Ground } from './ground.ts';
import { boxOfPolygon, pushEdges } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import type { Reach } from './reach.ts';
import { ReachWalk } from './reach-walk.ts';
import { Subdivision } from './subdivide.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';

/** Polygons to be measured on a ground. */
export interface Covers {
  readonly polygons: PlanarPolygons;
  /** By polygon; bit sets. */
  readonly masks: Uint32Array;
  readonly maskCount: number;
  /** What they count near to only; `null`: anywhere. */
  readonly reach: Reach | null;
}

export interface Counted {
  /** Row × masks + mask, rows as in `AreaCounter`. */
  readonly areaM2: Float64Array;
  readonly uncertainM2: number;
}

/** Counts polygons on a ground, in the parts of the plane that it is told to look at. */
export class Tally {
  readonly #ground: Ground;
  readonly #covers: Covers;
  readonly #counter: AreaCounter;
  readonly #edges = new EdgeStack();
  readonly #subdivision: Subdivision;
  readonly #walk: ReachWalk | null;
  readonly #checkpoint: Checkpoint;
  #share = 0;

  constructor(ground: Ground, covers: Covers, weight: Weight, checkpoint: Checkpoint = noPause) {
    const { polygons, masks, maskCount, reach } = covers;
    const firstGate = ground.polygonCount + masks.length;
    const table = ground.tableWith(masks, reach === null ? 0 : ReachWalk.idCount(reach));
    table.role.fill(GATES[1], firstGate);
    this.#ground = ground;
    this.#covers = covers;
    this.#checkpoint = checkpoint;
    this.#counter = new AreaCounter(table, ground.districtCount, maskCount, weight);
    this.#counter.closeGates(ground.gateCount + (reach === null ? 0 : 1));
    this.#walk = reach === null ? null : new ReachWalk(reach, this.#counter, firstGate);
    const edgeCount = ground.edges.top + polygons.xy.length / 2;
    this.#subdivision = new Subdivision(this.#edges, this.#counter, table.role.length, edgeCount, () => checkpoint(this.#share));
  }

  report(share: number): void {
    this.#share = share;
    this.#checkpoint(share);
  }

  /** Counts a polygon whose shoelace is its area: by that, unless a border or a limit of reach meets its box. */
  addSimple(p: number): void {
    const box = boxOfPolygon(this.#covers.polygons, p);
    const isWithin = this.#walk === null || this.#walk.isWithin(box);
    if (isWithin === false) return;
    this.#walk?.crossAll();
    const isCounted = isWithin === true && this.#addShoelace(p, box);
    this.#walk?.crossAll();
    if (!isCounted) this.integrate([p], box);
  }

  /** Counts what these polygons have in the box. */
  integrate(members: readonly number[], box: Box): void {
    const [x0, y0, x1, y1] = box;
    if (!(x0 < x1 && y0 < y1)) return;
    this.#ground.grid.pushNear(this.#edges, x0, y0, x1, y1);
    for (const p of members) pushEdges(this.#edges, this.#covers.polygons, p, this.#ground.polygonCount + p);
    if (this.#walk === null) this.#subdivision.measure(0, this.#edges.top, x0, y0, x1, y1);
    else this.#walk.measure(this.#subdivision, this.#edges, box);
    this.#edges.top = 0;
  }

  counted(): Counted {
    const uncertainM2 = this.#subdivision.uncertainM2 + (this.#walk?.uncertainM2 ?? 0);
    return { areaM2: this.#counter.areaM2, uncertainM2 };
  }

  /** @returns whether it could: no border meets the box */
  #addShoelace(p: number, box: Box): boolean {
    const [bits, areaM2] = [this.#covers.masks[p]!, this.#covers.polygons.shoelaceM2[p]!];
    const { grid } = this.#ground;
    if (grid.borderCells(...box) === 0) {
      const state = grid.stateAt(box[0], box[1]);
      for (const zone of state) this.#counter.cross(zone, 0);
      this.#counter.addArea(bits, areaM2);
      for (const zone of state) this.#counter.cross(zone, 0);
      return true;
    }
    grid.pushNear(this.#edges, ...box);
    const start = this.#edges.top;
    this.#subdivision.enter(0, start, ...box);
    const isFree = this.#edges.top === start;
    if (isFree) this.#counter.addArea(bits, areaM2);
    this.#subdivision.leave(start);
    this.#edges.top = 0;
    return isFree;
  }
}
