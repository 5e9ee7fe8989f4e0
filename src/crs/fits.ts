import type { Crs, TransverseMercator } from './crs.ts';
import type { Pair } from './sample-positions.ts';
import { unprojector, zoneOfEasting } from './transverse-mercator.ts';

/** Whether nearly all positions make sense in a system; a few strays are for `check/` to find. */
export function fits(crs: Crs, positions: readonly Pair[], isSwapped: boolean): boolean {
  const isIn = isInside(crs);
  const count = positions.filter(([x, y]) => (isSwapped ? isIn(y, x) : isIn(x, y))).length;
  if (isSwapped && crs.kind === 'lonlat') return count > 0 && positions.every(([x, y]) => isChina(y, x));
  return count >= positions.length * 0.9 && !(crs.kind === 'lonlat' && isSwappedChina(positions));
}

function isInside(crs: Crs): (x: number, y: number) => boolean {
  switch (crs.kind) {
    case 'lonlat':
      return (x, y) => Math.abs(x) <= 180 && Math.abs(y) <= 90;
    case 'web-mercator':
      return (x, y) => Math.abs(x) > 1000 && Math.abs(x) <= 20_037_509 && Math.abs(y) <= 20_048_967;
    case 'transverse-mercator':
      return isInsideZone(crs);
  }
}

/** Within 6° of the central meridian, and not at the very origin, where longitude and latitude would lie. */
function isInsideZone(crs: TransverseMercator): (x: number, y: number) => boolean {
  return (x, y) => {
    const zone = zoneOfEasting(crs, x);
    if (Math.abs(x - zone.falseEastingM) > 700_000 || Math.abs(y) <= 180) return false;
    const [longitude, latitude] = unprojector(zone)(x, y);
    return Math.abs(longitude - zone.centralMeridian) <= 6 && Math.abs(latitude) <= 84;
  };
}

function isChina(longitude: number, latitude: number): boolean {
  return longitude >= 73 && longitude <= 136 && latitude >= 18 && latitude <= 54;
}

function isSwappedChina(positions: readonly Pair[]): boolean {
  return positions.length > 0 && positions.every(([x, y]) => isChina(y, x));
}
