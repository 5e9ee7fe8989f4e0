import type { Polygonal } from '../../model/layer.ts';
import { noPause } from './checkpoint.ts';
import type { Pause } from './checkpoint.ts';
import { boxOfPairs, flattenPolygons } from './flat-polygons.ts';
import { toPlane } from './planar-polygons.ts';
import { planeFor } from './plane.ts';
import { shapeAreaM2 } from './shape-area.ts';

/** So many shapes share a plane: making one costs as much as measuring a hundred of them. */
const SHAPES_A_PLANE = 2000;

/** Degrees; in a larger box the plane is no longer a polynomial, and its steps grow with it. */
const WIDEST = 0.8;

/** {@link shapeAreaM2} of many shapes, in their order, the same to 1e-6 and many times as fast. */
export function shapeAreasM2(shapes: readonly Polygonal[], pause: Pause = noPause): number[] {
  const areas: number[] = [];
  for (let from = 0; from < shapes.length; from += SHAPES_A_PLANE) {
    pause();
    const part = shapes.slice(from, from + SHAPES_A_PLANE);
    const flat = flattenPolygons(part);
    const plane = planeFor(boxOfPairs(flat.lonLat));
    if (plane.width > WIDEST) {
      for (const shape of part) areas.push(shapeAreaM2(shape));
      continue;
    }
    const { shoelaceM2, featureOf } = toPlane(flat, plane);
    const sums = part.map(() => 0);
    for (const [polygon, feature] of featureOf.entries()) sums[feature] = (sums[feature] ?? 0) + (shoelaceM2[polygon] ?? 0);
    for (const sum of sums) areas.push(sum);
  }
  return areas;
}
