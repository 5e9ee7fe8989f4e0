import type { Position } from 'geojson';
import type { Point } from '../geometry/plane.ts';

const AXIS_M = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
const RADIANS = Math.PI / 180;
const ORIGIN = { longitude: 112.6, latitude: 35.09 } as const;

/**
 * The cylindrical equal-area projection of the GRS 80 ellipsoid around the
 * sample city, in metres: a plane area is the area on the ellipsoid, for edges
 * that are straight on this plane. Along an edge of 1 km the difference to an
 * edge straight in longitude and latitude is below 1e-8 of the areas here.
 */
export function toEqualArea([longitude = NaN, latitude = NaN]: Position): Point {
  return {
    x: (longitude - ORIGIN.longitude) * RADIANS * RADIUS_M,
    y: (belowM2(latitude) - belowM2(ORIGIN.latitude)) / RADIUS_M,
  };
}

/** Radius of the parallel through the origin: the scale is true there. */
const RADIUS_M =
  (Math.cos(ORIGIN.latitude * RADIANS) * AXIS_M) /
  Math.sqrt(1 - (ECCENTRICITY * Math.sin(ORIGIN.latitude * RADIANS)) ** 2);

/** Area from the equator to a parallel on one radian of longitude: the closed formula for an ellipsoid. */
function belowM2(latitude: number): number {
  const sine = Math.sin(latitude * RADIANS);
  const es = ECCENTRICITY * sine;
  const series = sine / (1 - es * es) - Math.log((1 - es) / (1 + es)) / (2 * ECCENTRICITY);
  return (AXIS_M * AXIS_M * (1 - ECCENTRICITY * ECCENTRICITY) * series) / 2;
}
