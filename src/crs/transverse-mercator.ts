import type { TransverseMercator } from './crs.ts';

const DEGREES = 180 / Math.PI;

/**
 * Easting and northing to longitude and latitude in degrees.
 *
 * Krüger's series in the third flattening n to the fourth power, as in Karney,
 * "Transverse Mercator with an accuracy of a few nanometers" (2011), eqs. 11
 * to 19 and 36: below 1 µm within 4 000 km of the central meridian.
 */
export function unprojector(crs: TransverseMercator): (east: number, north: number) => [number, number] {
  const flattening = 1 / crs.inverseFlattening;
  const eccentricity = Math.sqrt(flattening * (2 - flattening));
  const n = flattening / (2 - flattening);
  const radiusM = (crs.semiMajorM / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64) * crs.scale;
  const beta = [
    n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - (1 / 360) * n ** 4,
    (1 / 48) * n ** 2 + (1 / 15) * n ** 3 - (437 / 1440) * n ** 4,
    (17 / 480) * n ** 3 - (37 / 840) * n ** 4,
    (4397 / 161_280) * n ** 4,
  ];
  return (east, north) => {
    const xi = (north - crs.falseNorthingM) / radiusM;
    const eta = (east - crs.falseEastingM) / radiusM;
    let xiOnSphere = xi;
    let etaOnSphere = eta;
    for (const [index, coefficient] of beta.entries()) {
      const multiple = 2 * (index + 1);
      xiOnSphere -= coefficient * Math.sin(multiple * xi) * Math.cosh(multiple * eta);
      etaOnSphere -= coefficient * Math.cos(multiple * xi) * Math.sinh(multiple * eta);
    }
    const side = Math.sinh(etaOnSphere);
    const tangent = Math.sin(xiOnSphere) / Math.hypot(side, Math.cos(xiOnSphere));
    const longitude = crs.centralMeridian + Math.atan2(side, Math.cos(xiOnSphere)) * DEGREES;
    return [longitude, Math.atan(geographicTangent(tangent, eccentricity)) * DEGREES];
  };
}

/** Tangent of the geographic latitude from that of the conformal one, by Newton's method. */
function geographicTangent(conformal: number, eccentricity: number): number {
  let tangent = conformal;
  for (let step = 0; step < 5; step += 1) {
    const secant = Math.hypot(1, tangent);
    const sigma = Math.sinh(eccentricity * Math.atanh((eccentricity * tangent) / secant));
    const found = tangent * Math.hypot(1, sigma) - sigma * secant;
    const slope = ((1 - eccentricity ** 2) * secant) / (1 + (1 - eccentricity ** 2) * tangent ** 2);
    tangent += ((conformal - found) / Math.hypot(1, found)) / slope;
  }
  return tangent;
}

/**
 * The zone that an easting names: a city on the edge of two zones has files with
 * both in them, such as 37 and 38 at Jiyuan. Systems without a zone before the
 * easting stay as they are, and so does a number that names no neighbour.
 */
export function zoneOfEasting(crs: TransverseMercator, east: number): TransverseMercator {
  const main = Math.floor(crs.falseEastingM / 1e6);
  const zone = Math.floor(east / 1e6);
  if (main === 0 || zone === main || Math.abs(zone - main) > 2) return crs;
  const widthDegrees = main >= 25 ? 3 : 6;
  return {
    ...crs,
    centralMeridian: crs.centralMeridian + (zone - main) * widthDegrees,
    falseEastingM: crs.falseEastingM + (zone - main) * 1e6,
  };
}
