import { EACH, EXCESS } from './area-counter.ts';
import { overlapClusters } from './clusters.ts';
import { joinBoxes } from './flat-polygons.ts';
import type { Ground } from './ground.ts';
import { boxOfPolygon } from './planar-polygons.ts';
import type { PlanarPolygons } from './planar-polygons.ts';
import { SimplicityTest } from './simple-shape.ts';
import { noPause } from './checkpoint.ts';
import type { Checkpoint } from './checkpoint.ts';
import { Tally } from './tally.ts';
import type { Counted, Covers } from './tally.ts';

/** So many polygons apart the checkpoint is called. */
const OFTEN = 64;
/** A box that meets so few border cells may well meet no border. */
const FEW_BORDER_CELLS = 16;
/** Border cells that the boxes of border crossers may meet for each edge, before all are measured in one go. */
const MOST_BORDER_CELLS = 20;

/**
 * Each polygon by itself: its area in each district, overlaps as often as they
 * occur.
 *
 * @param order of the polygons; it sets the order in which areas are added
 */
export function sumAreas(ground: Ground, covers: Covers, order: Uint32Array, checkpoint: Checkpoint): Counted {
  const tally = new Tally(ground, covers, EACH, checkpoint);
  countEach(tally, ground, covers.polygons, order, (share) => tally.report(share));
  return tally.counted();
}

/**
 * Counts polygons one by one. A simple one beside the borders costs its shoelace;
 * what crosses a border or may cross itself is integrated with the borders near it.
 */
export function countEach(
  tally: Tally, ground: Ground, polygons: PlanarPolygons, members: Uint32Array, report: Checkpoint = noPause,
): void {
  const simplicity = new SimplicityTest();
  const others: number[] = [];
  let borderCells = 0;
  let vertices = 0;
  members.forEach((p, i) => {
    if (i % OFTEN === 0) report(i / members.length);
    const cells = ground.grid.borderCells(...boxOfPolygon(polygons, p));
    if (cells <= FEW_BORDER_CELLS && simplicity.isSimple(polygons, p)) tally.addSimple(p);
    else {
      others.push(p);
      borderCells += cells;
      vertices += polygons.ringStart[polygons.polygonStart[p + 1]!]! - polygons.ringStart[polygons.polygonStart[p]!]!;
    }
  });
  if (others.length > 1 && borderCells > MOST_BORDER_CELLS * (ground.edges.top + vertices)) {
    // Huge polygons all over the place: the borders would be gone through for each of them.
    tally.integrate(others, others.map((p) => boxOfPolygon(polygons, p)).reduce(joinBoxes));
  } else others.forEach((p, i) => {
    if (i % OFTEN === 0) report(i / others.length);
    tally.integrate([p], boxOfPolygon(polygons, p));
  });
}

/** Land under n > 1 polygons of a mask, n - 1 times: what `sumAreas` has too much. */
export function excessAreas(ground: Ground, covers: Covers, order: Uint32Array, checkpoint: Checkpoint): Counted {
  const { polygons, masks } = covers;
  const tally = new Tally(ground, covers, EXCESS, checkpoint);
  overlapClusters(polygons.boxes, masks, order, () => tally.report(0)).forEach(({ members, box }, i, { length }) => {
    if (i % OFTEN === 0) tally.report(i / length);
    tally.integrate(members, box);
  });
  return tally.counted();
}
