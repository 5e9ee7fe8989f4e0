import { DISTRICT, GATES } from './area-counter.ts';
import type { PolygonTable } from './area-counter.ts';
import { noPause } from './checkpoint.ts';
import { EdgeStack } from './edge-stack.ts';
import type { Box, FlatPolygons } from './flat-polygons.ts';
import { boxOfPairs, joinBoxes } from './flat-polygons.ts';
import { canonicalOrder, pushEdges, toPlane } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import type { Plane } from './plane.ts';
import { ZoneGrid } from './zone-grid.ts';

/**
 * The districts, and the land within which they count, ready for measuring. Their
 * polygons have the first numbers: the districts', then the gate's.
 */
export class Ground {
  readonly districtCount: number;
  readonly gateCount: number;
  readonly grid: ZoneGrid;
  /** All outlines; not to be changed. */
  readonly edges = new EdgeStack();
  /** Of the districts. */
  readonly box: Box;
  readonly polygonCount: number;
  readonly #districts: PlanarPolygons;

  constructor(districts: FlatPolygons, within: FlatPolygons | undefined, plane: Plane, pause = noPause) {
    this.#districts = toPlane(districts, plane, pause);
    const gate = within === undefined ? null : toPlane(within, plane, pause);
    this.districtCount = districts.featureCount;
    this.gateCount = gate === null ? 0 : 1;
    this.box = boxOfPairs(this.#districts.xy);
    this.polygonCount = this.#districts.count + (gate?.count ?? 0);
    pause();
    pushAll(this.edges, this.#districts, 0);
    if (gate !== null) pushAll(this.edges, gate, this.#districts.count);
    this.grid = new ZoneGrid(this.edges, gate === null ? this.box : joinBoxes(this.box, boxOfPairs(gate.xy)), pause);
  }

  /**
   * The table of these polygons and, with the numbers after theirs, of covers with
   * these masks; `more` numbers are left free behind them.
   */
  tableWith(masks: Uint32Array, more = 0): PolygonTable {
    const role = new Uint8Array(this.polygonCount + masks.length + more);
    const value = new Uint32Array(this.polygonCount + masks.length + more);
    role.fill(DISTRICT, 0, this.#districts.count).fill(GATES[0], this.#districts.count, this.polygonCount);
    value.set(this.#districts.featureOf);
    value.set(masks, this.polygonCount);
    return { role, value };
  }
}

function pushAll(edges: EdgeStack, polygons: PlanarPolygons, firstId: number): void {
  const alike = new Uint32Array(polygons.count);
  for (const p of canonicalOrder(polygons, alike)) pushEdges(edges, polygons, p, firstId + p);
}
