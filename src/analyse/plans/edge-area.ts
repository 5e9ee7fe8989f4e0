import { E2, RADIANS, SEMI_MAJOR_M, meridianRadiusM, normalRadiusM } from '../ellipsoid.ts';

/** A corner by longitude and latitude in degrees. */
type Corner = readonly [number, number];

/**
 * Area on the GRS 80 ellipsoid between an edge and a parallel, m²; negative when the edge runs eastwards
 * above it. Summed along a ring that has the land on its left, it is the area of the land.
 *
 *     Δλ · (S(φ₁) + 4 S(φₘ) + S(φ₂)) / 6      S: area from the equator to φ, one radian wide
 *
 * The edge is straight in longitude and latitude, as RFC 7946 has it. By Simpson's rule a part of an edge
 * then has the area that it has in the whole: an edge that is cut in two, anywhere on it, changes nothing.
 * Source of S: Snyder, Map Projections, 3-12.
 *
 * @param parallel degrees; near the edge, so that differences keep their digits
 */
export function edgeAreaM2([lon1, lat1]: Corner, [lon2, lat2]: Corner, parallel: number): number {
  const base = zoneM2(parallel);
  const mean = (zoneM2(lat1) + 4 * zoneM2((lat1 + lat2) / 2) + zoneM2(lat2)) / 6;
  return (lon1 - lon2) * RADIANS * (mean - base);
}

/** Area between equator and a latitude in degrees, one radian wide, m². */
function zoneM2(latitude: number): number {
  const e = Math.sqrt(E2);
  const sin = Math.sin(latitude * RADIANS);
  const bracket = sin / (1 - E2 * sin ** 2) + Math.atanh(e * sin) / e;
  return (SEMI_MAJOR_M ** 2 / 2) * (1 - E2) * bracket;
}

/**
 * Length of a short edge on the GRS 80 ellipsoid, by its steps north and east, m; within 1e-6 up to a few
 * kilometres.
 */
export function edgeLengthM([lon1, lat1]: Corner, [lon2, lat2]: Corner): number {
  const middle = ((lat1 + lat2) / 2) * RADIANS;
  const east = (lon2 - lon1) * RADIANS * normalRadiusM(middle) * Math.cos(middle);
  return Math.hypot(east, (lat2 - lat1) * RADIANS * meridianRadiusM(middle));
}
