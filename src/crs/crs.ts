/** A coordinate reference system, as far as coordinates in it can be brought to longitude and latitude. */
export type Crs = LonLat | WebMercator | TransverseMercator;

/** CGCS2000, WGS 84 and the like: they differ by less than a metre, which is left as it is. */
interface LonLat {
  readonly kind: 'lonlat';
  /** `EPSG:4490`, or the name that the file gives. */
  readonly id: string;
}

interface WebMercator {
  readonly kind: 'web-mercator';
  readonly id: string;
}

/** Gauss–Krüger and UTM; lengths in metres, angles in degrees. */
export interface TransverseMercator {
  readonly kind: 'transverse-mercator';
  readonly id: string;
  readonly semiMajorM: number;
  readonly inverseFlattening: number;
  readonly centralMeridian: number;
  readonly scale: number;
  readonly falseEastingM: number;
  readonly falseNorthingM: number;
}

/** GRS 80, the ellipsoid of CGCS2000. */
const GRS80 = { semiMajorM: 6_378_137, inverseFlattening: 298.257222101 } as const;
const WGS84 = { semiMajorM: 6_378_137, inverseFlattening: 298.257223563 } as const;

/** Geographic systems of datums that agree with WGS 84 within a metre: CGCS2000, WGS 84, NAD 83, ETRS 89. */
const GEOGRAPHIC: ReadonlySet<number> = new Set([4326, 4490, 4979, 4480, 4269, 4258]);
const WEB_MERCATOR: ReadonlySet<number> = new Set([3857, 900913, 102100, 102113, 3785]);

/**
 * The system of an EPSG number: CGCS2000 longitude and latitude, its
 * Gauss–Krüger zones of 3° (4513–4554) and 6° (4491–4512), UTM on WGS 84, Web
 * Mercator. `null` for all others; among them are Xian 80 and Beijing 54, which
 * cannot be shifted exactly without parameters that are not public.
 */
export function crsOfEpsg(code: number): Crs | null {
  const id = `EPSG:${code}`;
  if (GEOGRAPHIC.has(code)) return { kind: 'lonlat', id };
  if (WEB_MERCATOR.has(code)) return { kind: 'web-mercator', id };
  // Zones of 6° and of 3°, each first with the zone before the easting, then without.
  if (code >= 4491 && code <= 4501) return gaussKruger(id, (code - 4491 + 13) * 6 - 3, code - 4491 + 13);
  if (code >= 4502 && code <= 4512) return gaussKruger(id, 75 + (code - 4502) * 6, 0);
  if (code >= 4513 && code <= 4533) return gaussKruger(id, (code - 4513 + 25) * 3, code - 4513 + 25);
  if (code >= 4534 && code <= 4554) return gaussKruger(id, 75 + (code - 4534) * 3, 0);
  if (code >= 32601 && code <= 32660) return utm(id, code - 32600, 0);
  return code >= 32701 && code <= 32760 ? utm(id, code - 32700, 10_000_000) : null;
}

/** Gauss–Krüger of CGCS2000 on a meridian of the city's own, such as 112.5 at Jiyuan. */
export function localGaussKruger(centralMeridian: number): TransverseMercator {
  return gaussKruger(`CGCS2000 CM ${centralMeridian}`, centralMeridian, 0);
}

function gaussKruger(id: string, centralMeridian: number, zone: number): TransverseMercator {
  const falseEastingM = zone * 1_000_000 + 500_000;
  return {
    kind: 'transverse-mercator', id, ...GRS80,
    centralMeridian, scale: 1, falseEastingM, falseNorthingM: 0,
  };
}

function utm(id: string, zone: number, falseNorthingM: number): TransverseMercator {
  return {
    kind: 'transverse-mercator', id, ...WGS84,
    centralMeridian: zone * 6 - 183, scale: 0.9996, falseEastingM: 500_000, falseNorthingM,
  };
}
