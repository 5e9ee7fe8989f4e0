import type { EdgeStack } from './edge-stack.ts';
import type { Box } from './flat-polygons.ts';

/** Corners of a full circle. A multiple of four: its lowest and its highest point are corners. */
const CORNERS = 128;
const QUARTER = CORNERS / 4;
const STEP = (2 * Math.PI) / CORNERS;
/** A polygon of so many corners with its corners this much further out has the area of the circle. */
const OUTWARDS = Math.sqrt(STEP / Math.sin(STEP));

/** A piece of a park's outline, from its lower to its upper end. */
export interface Segment {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** The point of a segment that is nearest to a place. */
export function nearestPoint({ ax, ay, bx, by }: Segment, x: number, y: number): [number, number] {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 > 0 ? ((x - ax) * dx + (y - ay) * dy) / length2 : 0;
  const share = along < 0 ? 0 : along > 1 ? 1 : along;
  return [ax + share * dx, ay + share * dy];
}

/**
 * Pushes the outline of all that is within `radius` of the segment, as far as it
 * matters in the box:
 *
 *         ___           Two chains lead from the lowest point to the highest: an arc
 *       /     \         around the lower end, a straight line, an arc around the
 *      /   b   \        upper end. At each height what is between them is near.
 *     /   /    /        Arcs have a corner every 2.8°, at the same angles for all,
 *    (   a    /         moved out so that each arc keeps its area: what is left is
 *     \ ___ /           2e-4 of the radius here and there, to and fro.
 */
export function pushCapsule(edges: EdgeStack, segment: Segment, radius: number, id: number, box: Box): void {
  const [left, bottom, right, top] = box;
  const { ax, ay, bx, by } = segment;
  // A chain right of the box tells nothing; one left of it is as good as a straight line.
  if (Math.min(ax, bx) < right) pushChain(edges, segment, radius, id, box, 1);
  if (Math.max(ax, bx) > left) pushChain(edges, segment, radius, id, box, -1);
  else {
    const rim = radius * OUTWARDS;
    edges.push(left, Math.max(ay - rim, bottom), left, Math.min(by + rim, top), id);
  }
}

/** The right chain for `side` 1, the left one for -1: the same thing in the mirror. */
function pushChain(
  edges: EdgeStack, { ax, ay, bx, by }: Segment, radius: number, id: number, [, low, , high]: Box, side: 1 | -1,
): void {
  const length = Math.hypot(bx - ax, by - ay);
  const normalX = length > 0 ? (by - ay) / length : 1;
  const normalY = length > 0 ? (-side * (bx - ax)) / length : 0;
  const turn = angleAt(normalY);
  const rim = radius * OUTWARDS;
  const turnAt = turn / STEP;
  // Corners are numbered by their angle; those that the box does not reach are left out.
  const cornerAt = (height: number): number => angleAt(height / rim) / STEP;
  const lastBelow = Math.ceil(cornerAt(high - ay));
  const firstAbove = Math.floor(cornerAt(low - by));
  let x = NaN;
  let y = NaN;
  const lineTo = (toX: number, toY: number): void => {
    // Nothing leads to the first point.
    if (!Number.isNaN(y)) edges.push(x, y, toX, toY, id);
    x = toX;
    y = toY;
  };
  const corner = (centreX: number, centreY: number, k: number): void => {
    lineTo(centreX + side * rim * Math.cos(k * STEP), centreY + rim * Math.sin(k * STEP));
  };
  // Both chains begin at the lowest corner and end at the highest, also where the segment is level: there they meet.
  const first = Math.max(-QUARTER, Math.floor(cornerAt(low - ay)));
  const last = Math.min(QUARTER, Math.ceil(cornerAt(high - by)));
  if (first === -QUARTER) corner(ax, ay, first);
  for (let k = Math.max(first, 1 - QUARTER); k < turnAt && k <= lastBelow; k++) corner(ax, ay, k);
  if (lastBelow < turnAt) return;
  if (firstAbove <= turnAt) {
    lineTo(ax + side * radius * normalX, ay + radius * normalY);
    lineTo(bx + side * radius * normalX, by + radius * normalY);
  } else y = NaN;
  for (let k = Math.max(Math.floor(turnAt) + 1, firstAbove); k <= Math.min(last, QUARTER - 1); k++) corner(bx, by, k);
  if (last === QUARTER) corner(bx, by, last);
}

/** The angle at which a circle of radius 1 has this height; beyond it, also by rounding, the nearest. */
function angleAt(height: number): number {
  return Math.asin(height < -1 ? -1 : height > 1 ? 1 : height);
}
