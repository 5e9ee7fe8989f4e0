import type { Position } from 'geojson';

/** A place in metres east and north of a plane's origin. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line, or a ring without its closing point. */
export type Path = readonly Point[];

/**
 * A drawing plane around one place: longitude and latitude, stretched to metres.
 * Linear, so a straight edge stays straight on the way to the file. True to scale
 * at the origin only; good for drawing, never used to measure an expected figure.
 */
export interface Plane {
  toPlane(place: Position): Point;
  /** Rounded to 1e-6 degrees, about 0.1 m. */
  toPlace(point: Point): Position;
}

const AXIS_M = 6_378_137;
const FLATTENING = 1 / 298.257222101;
const RADIANS = Math.PI / 180;

export function planeAround(longitude: number, latitude: number): Plane {
  const { eastM, northM } = metresPerDegree(latitude);
  return {
    toPlane: ([x = NaN, y = NaN]) => ({ x: (x - longitude) * eastM, y: (y - latitude) * northM }),
    toPlace: ({ x, y }) => [sixDigits(longitude + x / eastM), sixDigits(latitude + y / northM)],
  };
}

/** Length of a degree on the GRS 80 ellipsoid, by its radii of curvature. */
export function metresPerDegree(latitude: number): { readonly eastM: number; readonly northM: number } {
  const eccentricity2 = FLATTENING * (2 - FLATTENING);
  const sine = Math.sin(latitude * RADIANS);
  const root = Math.sqrt(1 - eccentricity2 * sine * sine);
  const northM = (AXIS_M * (1 - eccentricity2)) / (root * root * root);
  return { eastM: (AXIS_M / root) * Math.cos(latitude * RADIANS) * RADIANS, northM: northM * RADIANS };
}

function sixDigits(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
