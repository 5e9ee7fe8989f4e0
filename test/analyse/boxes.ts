import type { Polygon } from 'geojson';

/** Edges of GRS 80, written down here a second time so that a slip in the product is seen. */
const A_M = 6_378_137;
const F = 1 / 298.257222101;
const E = Math.sqrt(F * (2 - F));
const RADIANS = Math.PI / 180;

/** A rectangle in degrees, ring closed, counter-clockwise. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
  };
}

/**
 * The area of {@link box} on the ellipsoid by the closed formula for a zone,
 * Δλ · (S(φ₂) − S(φ₁)) with S(φ) = b²/2 · [sin φ / (1 − e² sin² φ) + atanh(e sin φ) / e].
 */
export function boxAreaM2(west: number, south: number, east: number, north: number): number {
  return (east - west) * RADIANS * (zoneM2(north) - zoneM2(south));
}

function zoneM2(latitude: number): number {
  const sin = Math.sin(latitude * RADIANS);
  const minorM = A_M * (1 - F);
  return (minorM ** 2 / 2) * (sin / (1 - E ** 2 * sin ** 2) + Math.atanh(E * sin) / E);
}

/** Length of an arc of the parallel at `latitude`, metres: N cos φ · Δλ. */
export function parallelM(latitude: number, degrees: number): number {
  const sin = Math.sin(latitude * RADIANS);
  return (A_M / Math.sqrt(1 - E ** 2 * sin ** 2)) * Math.cos(latitude * RADIANS) * degrees * RADIANS;
}

/** Length of a short arc of the meridian about `latitude`, metres: M · Δφ. */
export function meridianM(latitude: number, degrees: number): number {
  const sin = Math.sin(latitude * RADIANS);
  return ((A_M * (1 - E ** 2)) / (1 - E ** 2 * sin ** 2) ** 1.5) * degrees * RADIANS;
}
