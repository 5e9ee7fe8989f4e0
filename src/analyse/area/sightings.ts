import { nearestPoint } from './capsule.ts';
import type { Segment } from './capsule.ts';

/** A segment of a source's outline, and how far it serves. */
export interface Near extends Segment {
  readonly radius: number;
}

/** Segments are compared with so many of those that reach furthest. */
const RIVALS = 8;

/** A segment seen from the middle of a circle. */
interface Sighting {
  readonly segment: Near;
  /** How far it reaches beyond the middle; negative: how far it falls short. */
  readonly reach: number;
  /** The direction from the segment's nearest point, of length 1. */
  readonly directionX: number;
  readonly directionY: number;
  /** How much that direction's turning may change a distance within the circle, at most. */
  readonly bend: number;
}

/**
 * The segments of which it depends where in a circle one is whether one is within
 * their reach, and that are not outdone everywhere in it by another.
 *
 * The distance from a segment grows along the direction away from it, and that
 * direction turns by at most half / d over the circle's radius `half`. So the
 * lead of segment j over segment i in the middle shrinks by no more than
 *
 *     half · |direction j − direction i|  +  half² / 2 · (1 / (d_i − half) + 1 / (d_j − half))
 *
 * and if it is greater, i never matters: what is in reach of i is in reach of j.
 *
 * @returns `null`: one reaches all of the circle
 */
export function decisiveSegments(segments: Iterable<Near>, x: number, y: number, half: number): Near[] | null {
  const sightings: Sighting[] = [];
  for (const segment of segments) {
    const [nearX, nearY] = nearestPoint(segment, x, y);
    const distance = Math.hypot(x - nearX, y - nearY);
    const reach = segment.radius - distance;
    if (reach >= half) return null;
    if (reach <= -half) continue;
    const bend = distance > half ? (half * half) / 2 / (distance - half) : Infinity;
    sightings.push({ segment, reach, directionX: (x - nearX) / distance, directionY: (y - nearY) / distance, bend });
  }
  sightings.sort((a, b) => b.reach - a.reach);
  const kept: Sighting[] = [];
  for (const sighting of sightings) {
    if (!kept.slice(0, RIVALS).some((rival) => outdoes(rival, sighting, half))) kept.push(sighting);
  }
  return kept.map(({ segment }) => segment);
}

function outdoes(rival: Sighting, sighting: Sighting, half: number): boolean {
  const turn = Math.hypot(rival.directionX - sighting.directionX, rival.directionY - sighting.directionY);
  return rival.reach - sighting.reach > half * turn + rival.bend + sighting.bend;
}
