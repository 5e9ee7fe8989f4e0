import type { PlanarPolygons } from './planar-polygons.ts';

/**
 * The polygon has one ring, which runs once around the middle of its box without
 * ever turning back as seen from there. Such a ring cannot cross itself, so its
 * shoelace is its area. Most parks pass, in one cheap look at each vertex; what
 * does not pass is simple or not, and its area is integrated.
 */
export function isStarShaped({ xy, boxes, ringStart, polygonStart }: PlanarPolygons, p: number): boolean {
  if (polygonStart[p + 1]! - polygonStart[p]! !== 1) return false;
  const middleX = (boxes[4 * p]! + boxes[4 * p + 2]!) / 2;
  const middleY = (boxes[4 * p + 1]! + boxes[4 * p + 3]!) / 2;
  const start = ringStart[polygonStart[p]!]!;
  const end = ringStart[polygonStart[p]! + 1]!;
  let x = xy[2 * start]! - middleX;
  let y = xy[2 * start + 1]! - middleY;
  let left = 0;
  let right = 0;
  let rounds = 0;
  for (let v = start + 1; v < end; v++) {
    const nextX = xy[2 * v]! - middleX;
    const nextY = xy[2 * v + 1]! - middleY;
    const turn = x * nextY - nextX * y;
    if (turn > 0) left++;
    else if (turn < 0) right++;
    // Straight towards the middle or away from it is no turn; across the middle is no star.
    else if (x * nextX + y * nextY <= 0) return false;
    if (y < 0 !== nextY < 0) rounds++;
    if (left > 0 && right > 0) return false;
    x = nextX;
    y = nextY;
  }
  // Each round passes the height of the middle twice.
  return rounds === 2;
}
