import { distance, evenly, nearestOnSegment } from '../geometry/curve.ts';
import type { Path, Point } from '../geometry/plane.ts';
import { hills } from '../geometry/random.ts';
import { areaM2, piecesOf, union } from '../geometry/region.ts';
import type { Region } from '../geometry/region.ts';
import { simplified } from '../geometry/simplify.ts';
import { CENTRE_BUILT_UP } from '../tables/centre-built-up.ts';
import { pointsOf } from './network.ts';
import type { Network } from './network.ts';

const STEP_M = 55;
const FOLLOW_M = 95;
/** From the axis of a road to its far edge: the road belongs to the town. */
const ROAD_EDGE_M = 26;
/** Cosine of the widest angle between the edge and a road that it follows. */
const PARALLEL = 0.88;
const UNEVEN_M = 46;

/** The edge of town: along a road where one runs beside it, else uneven as fields and walls are. */
export function builtUpLand({ roads }: Network): Region {
  const rough = pointsOf(CENTRE_BUILT_UP);
  const edge = evenly([...rough, rough[0]!], STEP_M);
  const lines = roads.map(({ line }) => line);
  const east = hills('edge east', 170);
  const north = hills('edge north', 170);
  const moved = edge.map((point, index) => {
    const [before, after] = [edge[Math.max(0, index - 1)]!, edge[Math.min(edge.length - 1, index + 1)]!];
    const onRoad = roadBeside(lines, point, before, after);
    if (onRoad !== null) return besideRoad(onRoad, before, after);
    const { x, y } = point;
    return { x: x + (east(x, y) - 0.5) * UNEVEN_M, y: y + (north(x, y) - 0.5) * UNEVEN_M };
  });
  const whole = union([simplified(moved, 6).toReversed()]);
  return piecesOf(whole)
    .toSorted((a, b) => areaM2(b) - areaM2(a))[0]!
    .slice(0, 1);
}

/** The far edge of the road: the line runs clockwise, so outside is to the left. */
function besideRoad(place: Point, before: Point, after: Point): Point {
  const length = distance(before, after) || 1;
  const [dx, dy] = [(after.x - before.x) / length, (after.y - before.y) / length];
  return { x: place.x - dy * ROAD_EDGE_M, y: place.y + dx * ROAD_EDGE_M };
}

/** The place on the nearest road that runs the same way; `null` without one. */
function roadBeside(lines: readonly Path[], point: Point, before: Point, after: Point): Point | null {
  let best: Point | null = null;
  for (const line of lines) {
    for (let index = 0; index + 1 < line.length; index++) {
      const [a, b] = [line[index]!, line[index + 1]!];
      const place = nearestOnSegment(a, b, point);
      if (distance(place, point) > FOLLOW_M || Math.abs(cosineBetween(a, b, before, after)) < PARALLEL)
        continue;
      if (best === null || distance(place, point) < distance(best, point)) best = place;
    }
  }
  return best;
}

function cosineBetween(a: Point, b: Point, c: Point, d: Point): number {
  const dot = (b.x - a.x) * (d.x - c.x) + (b.y - a.y) * (d.y - c.y);
  return dot / (distance(a, b) * distance(c, d) || 1);
}
