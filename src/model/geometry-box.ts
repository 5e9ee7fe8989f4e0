import type { Geometry, Position } from 'geojson';
import { boxOfShape, flatPlaceOf } from './flat-geometry.ts';
import { groupsOf } from './geometry-paths.ts';

/** West, south, east, north in the unit of the positions, mostly degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Around nothing: no place lies within, and joined to another box it changes nothing. */
export const NOWHERE: Box = [Infinity, Infinity, -Infinity, -Infinity];

/** Recomputed, as a file's own `bbox` may be wrong or have heights in it; `null` for an empty geometry. */
export function boxOf(geometry: Geometry): Box | null {
  const place = flatPlaceOf(geometry);
  if (place === null) return joinBoxes(groupsOf(geometry).flatMap((paths) => paths.map(boxOfPositions)));
  const box = boxOfShape(place);
  return box[0] > box[2] ? null : box;
}

/** `null` for none. */
export function boxOfPositions(positions: readonly Position[]): Box | null {
  let [west, south, east, north] = NOWHERE;
  for (const [x = 0, y = 0] of positions) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return west > east ? null : [west, south, east, north];
}

/** The box around all boxes; `null` for none. */
export function joinBoxes(boxes: readonly (Box | null)[]): Box | null {
  let all: Box | null = null;
  for (const box of boxes) {
    if (box === null) continue;
    const [west, south, east, north]: Box = all ?? box;
    all = [Math.min(west, box[0]), Math.min(south, box[1]), Math.max(east, box[2]), Math.max(north, box[3])];
  }
  return all;
}

/** Whether two boxes have a place in common; touching is enough. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}
