import type { Crs, TransverseMercator } from './crs.ts';
import { crsOfEpsg, localGaussKruger } from './crs.ts';

/** What a file says of its coordinates: a system we know, or the name of one we do not. */
export type LabelledCrs = { readonly crs: Crs } | { readonly unknown: string };

/**
 * Reads a label: the name in a `crs` member (`urn:ogc:def:crs:EPSG::4547`,
 * `EPSG:4490`, `CRS84`), the WKT of a `.prj` file, or `CGCS2000 CM 112.5`.
 */
export function crsOfLabel(label: string): LabelledCrs {
  const text = label.trim();
  if (/^(?:PROJCS|GEOGCS|PROJCRS|GEOGCRS|GEODCRS)\s*\[/i.test(text)) return crsOfWkt(text);
  if (/\bCRS:?84\b/i.test(text)) return { crs: { kind: 'lonlat', id: 'OGC:CRS84' } };
  const meridian = /^CGCS2000 CM (\d{2,3}(?:\.\d{1,4})?)$/.exec(text)?.[1];
  if (meridian !== undefined) return { crs: localGaussKruger(Number(meridian)) };
  const code = /EPSG[/:]+(?:[\d.]*[/:]+)?(\d{4,6})$/i.exec(text)?.[1] ?? /^(\d{4,6})$/.exec(text)?.[1];
  const crs = code === undefined ? null : crsOfEpsg(Number(code));
  return crs === null ? { unknown: text.slice(0, 80) } : { crs };
}

/** Datums that agree with WGS 84 within a metre. */
const SAME_DATUM =
  /CGCS_?2000|China_2000|China Geodetic Coordinate System 2000|WGS[_ ]?(?:19)?84|ETRS|American_1983|NAD83/i;

function crsOfWkt(wkt: string): LabelledCrs {
  const name = /^\w+\s*\[\s*"([^"]*)"/.exec(wkt)?.[1] ?? 'WKT';
  if (!SAME_DATUM.test(wkt)) return { unknown: name };
  if (/^GEO/i.test(wkt)) return { crs: { kind: 'lonlat', id: geographicId(wkt, name) } };
  const projection = /PROJECTION\s*\[\s*"([^"]*)"/i.exec(wkt)?.[1] ?? '';
  if (/Mercator_Auxiliary_Sphere|Popular_Visualisation|Web_Mercator/i.test(wkt)) {
    return { crs: { kind: 'web-mercator', id: 'EPSG:3857' } };
  }
  if (!/Transverse_Mercator|Gauss_Kruger/i.test(projection)) return { unknown: name };
  // The last unit is that of the plane: only metres are read, and only origins on the equator.
  const unit = [...wkt.matchAll(/UNIT\s*\[\s*"([^"]*)"/gi)].at(-1)?.[1] ?? '';
  const isPlain = /^met(?:er|re)$/i.test(unit) && parameter(wkt, 'latitude_of_origin', 0) === 0;
  if (!isPlain) return { unknown: name };
  const [, semiMajor = '6378137', inverse = '298.257222101'] =
    /SPHEROID\s*\[\s*"[^"]*"\s*,\s*([\d.]+)\s*,\s*([\d.]+)/i.exec(wkt) ?? [];
  const crs: TransverseMercator = {
    kind: 'transverse-mercator',
    id: name,
    semiMajorM: Number(semiMajor),
    inverseFlattening: Number(inverse),
    centralMeridian: parameter(wkt, 'central_meridian', 0),
    scale: parameter(wkt, 'scale_factor', 1),
    falseEastingM: parameter(wkt, 'false_easting', 0),
    falseNorthingM: parameter(wkt, 'false_northing', 0),
  };
  return { crs: /2000/.test(wkt) ? withEpsgId(crs) : crs };
}

function geographicId(wkt: string, name: string): string {
  if (/2000/.test(wkt)) return 'EPSG:4490';
  return /WGS/i.test(wkt) ? 'EPSG:4326' : name;
}

/** Zones of 3° first, as a zone of 6° without its number has the same numbers. */
const CGCS2000_ZONES = [...range(4513, 4554), ...range(4491, 4512)];

/** The zone of CGCS2000 that has the same meridian and easting, so that it goes by its EPSG number. */
function withEpsgId(crs: TransverseMercator): TransverseMercator {
  const same = CGCS2000_ZONES.map(crsOfEpsg).find((zone) =>
    zone?.kind === 'transverse-mercator' && zone.centralMeridian === crs.centralMeridian &&
    zone.falseEastingM === crs.falseEastingM && zone.scale === crs.scale);
  return same === undefined || same === null ? crs : { ...crs, id: same.id };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function parameter(wkt: string, name: string, usual: number): number {
  const value = new RegExp(String.raw`PARAMETER\s*\[\s*"${name}"\s*,\s*(-?[\d.eE+-]+)`, 'i').exec(wkt)?.[1];
  return value === undefined ? usual : Number(value);
}
