import { bbox, buffer } from '@turf/turf';
import type { Position } from 'geojson';
import type { Linear, Polygonal } from '../../src/model/layer.ts';
import { RADIANS, meridianRadiusM, normalRadiusM } from '../../src/analyse/ellipsoid.ts';

/** Chords for a quarter circle; 64 leave 0.01 % of a circle's area out. */
const ARC_STEPS = 64;

/** Radius of Turf's sphere. */
const SPHERE_M = 6_371_008.8;

/**
 * The second method for what a park serves, by Turf's buffer. All that lies within `radiusM` of a shape's edge, the shape with it. Turf measures on a
 * sphere, which is 0.2 % off in one direction or the other; so the shape is first drawn
 * in metres of the ellipsoid at its centre, and laid out at the equator of that sphere.
 * Within 1e-4 of the radius for shapes of 2 km, 5e-4 for shapes of 10 km.
 */
export function turfSurroundings(shape: Polygonal | Linear, radiusM: number): Polygonal | null {
  const [west, south, east, north] = bbox(shape, { recompute: true });
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  const latitude = centre[1]! * RADIANS;
  const scaleX = (normalRadiusM(latitude) * Math.cos(latitude)) / SPHERE_M;
  const scaleY = meridianRadiusM(latitude) / SPHERE_M;
  const laidOut = mapPositions(shape, ([x, y]) => [(x! - centre[0]!) * scaleX, (y! - centre[1]!) * scaleY]);
  const wide = buffer(laidOut, radiusM, { units: 'meters', steps: ARC_STEPS });
  if (wide === undefined) return null;
  return mapPositions(wide.geometry, ([x, y]) => [x! / scaleX + centre[0]!, y! / scaleY + centre[1]!]);
}

function mapPositions<S extends Polygonal | Linear>(shape: S, move: (position: Position) => Position): S {
  const walk = (node: Position | readonly unknown[]): unknown =>
    typeof node[0] === 'number' ? move(node as Position) : node.map((child) => walk(child as readonly unknown[]));
  // Same nesting as before: `walk` only exchanges the positions.
  return { type: shape.type, coordinates: walk(shape.coordinates) } as S;
}
