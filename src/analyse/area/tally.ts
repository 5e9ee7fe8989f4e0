import { AreaCounter } from './area-counter.ts';
import type { Weight } from './area-counter.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';
import type { Ground } from './ground.ts';
import { pushEdges } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
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

/** Counts polygons on a ground, in the parts of the plane that it is told to look at. */
export class Tally {
  readonly #ground: Ground;
  readonly #covers: Covers;
  readonly #counter: AreaCounter;
  readonly #edges = new EdgeStack();
  readonly #subdivision: Subdivision;
  readonly #checkpoint: Checkpoint;
  #share = 0;

  constructor(ground: Ground, covers: Covers, weight: Weight, checkpoint: Checkpoint = () => undefined) {
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
