/** GRS 80, the ellipsoid of CGCS2000; WGS 84 differs from it by 0.1 mm in the minor axis. */
export const SEMI_MAJOR_M = 6_378_137;
const FLATTENING = 1 / 298.257222101;

/** Square of the first eccentricity. */
export const E2 = FLATTENING * (2 - FLATTENING);

export const RADIANS = Math.PI / 180;

/** Radius of curvature in the meridian at a latitude in radians, metres: one radian northwards. */
export function meridianRadiusM(latitude: number): number {
  return (SEMI_MAJOR_M * (1 - E2)) / (1 - E2 * Math.sin(latitude) ** 2) ** 1.5;
}

/** Radius of curvature across the meridian at a latitude in radians, metres. */
export function normalRadiusM(latitude: number): number {
  return SEMI_MAJOR_M / Math.sqrt(1 - E2 * Math.sin(latitude) ** 2);
}
