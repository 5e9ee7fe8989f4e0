import type { Position } from 'geojson';
import type { Linear } from '../model/layer.ts';
import { E2, RADIANS, meridianRadiusM, normalRadiusM } from './ellipsoid.ts';

/** Length of a line on the GRS 80 ellipsoid, metres; the parts of a multi-line together. */
export function lineLengthM(line: Linear): number {
  const parts = line.type === 'LineString' ? [line.coordinates] : line.coordinates;
  let lengthM = 0;
  for (const part of parts) {
    for (let i = 1; i < part.length; i++) lengthM += distanceM(part[i - 1]!, part[i]!);
  }
  return lengthM;
}

/**
 * Distance of two places, longitude and latitude in degrees, on the GRS 80 ellipsoid, metres.
 *
 *     c = straight chord through the earth     d = 2R · asin(c / 2R),  R² = M·N at the middle latitude
 *
 * The chord is exact, and bending it to an arc adds only c²/24R² of it, so that
 * one mean radius is enough: within 1e-7 of the geodesic up to 100 km, 1e-5 up to
 * 1 000 km. It needs no iteration and cannot fail, not even for antipodes.
 */
export function distanceM(from: Position, to: Position): number {
  const a = placeOnEllipsoid(from);
  const b = placeOnEllipsoid(to);
  const chordM = Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
  const middle = ((from[1]! + to[1]!) / 2) * RADIANS;
  const radiusM = Math.sqrt(meridianRadiusM(middle) * normalRadiusM(middle));
  return 2 * radiusM * Math.asin(Math.min(1, chordM / (2 * radiusM)));
}

/** Earth-centred coordinates, metres. */
function placeOnEllipsoid(position: Position): { x: number; y: number; z: number } {
  // A position always has two numbers here: `check/` refuses others.
  const longitude = position[0]! * RADIANS;
  const latitude = position[1]! * RADIANS;
  const normalM = normalRadiusM(latitude);
  const axisM = normalM * Math.cos(latitude);
  return {
    x: axisM * Math.cos(longitude),
    y: axisM * Math.sin(longitude),
    z: normalM * (1 - E2) * Math.sin(latitude),
  };
}
