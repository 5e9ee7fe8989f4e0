const RADIUS_M = 6_378_137;
const DEGREES = 180 / Math.PI;

/** Web Mercator (EPSG:3857) in metres to longitude and latitude in degrees, by the sphere that defines it. */
export function fromWebMercator(x: number, y: number): [number, number] {
  return [(x / RADIUS_M) * DEGREES, Math.atan(Math.sinh(y / RADIUS_M)) * DEGREES];
}
