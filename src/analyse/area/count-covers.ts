import { EACH, EXCESS } from './area-counter.ts';
import { overlapClusters } from './clusters.ts';
import { boxOfPairs } from './flat-polygons.ts';
import type { Ground } from './ground.ts';
import { boxOfPolygon } from './planar-polygons.ts';
import { isStarShaped } from './star-shape.ts';
import type { Checkpoint } from './subdivide.ts';
import { Tally } from './tally.ts';
import type { Counted, Covers } from './tally.ts';

/** So many polygons apart the checkpoint is called. */
const OFTEN = 64;

/** Border cells that the boxes of border crossers may meet for each edge, before all are measured in one go. */
const MOST_BORDER_CELLS = 20;

/**
 * Each polygon by itself: its area in each district, overlaps as often as they
 * occur. A plain polygon far from borders costs its shoelace; what crosses a
 * border or may cross itself is integrated with the border edges near it.
 *
 * @param order of the polygons; it sets the order in which areas are added
 */
export function sumAreas(ground: Ground, covers: Covers, order: Uint32Array, checkpoint: Checkpoint): Counted {
  const { polygons } = covers;
  const tally = new Tally(ground, covers, EACH, checkpoint);
  const others: number[] = [];
  let borderCells = 0;
  order.forEach((p, i) => {
    if (i % OFTEN === 0) tally.report(i / polygons.count);
    const [x0, y0, x1, y1] = boxOfPolygon(polygons, p);
    const cells = ground.grid.borderCells(x0, y0, x1, y1);
    if (cells === 0 && isStarShaped(polygons, p)) tally.add(p);
    else others.push(p);
    borderCells += cells;
  });
  if (borderCells > MOST_BORDER_CELLS * (ground.edges.top + polygons.xy.length)) {
    // Huge polygons all over the place: the borders would be gone through for each of them.
    tally.integrate(others, boxOfPairs(polygons.xy));
  } else others.forEach((p, i) => {
    if (i % OFTEN === 0) tally.report(i / others.length);
    tally.integrate([p], boxOfPolygon(polygons, p));
  });
  return tally.counted();
}

/** Land under n > 1 polygons of a mask, n - 1 times: what `sumAreas` has too much. */
export function excessAreas(ground: Ground, covers: Covers, order: Uint32Array, checkpoint: Checkpoint): Counted {
  const { polygons, masks } = covers;
  const tally = new Tally(ground, covers, EXCESS, checkpoint);
  overlapClusters(polygons.boxes, masks, order).forEach(({ members, box }, i, { length }) => {
    if (i % OFTEN === 0) tally.report(i / length);
    tally.integrate(members, box);
  });
  return tally.counted();
}
