import type { Crs, TransverseMercator } from './crs.ts';
import { crsOfEpsg } from './crs.ts';
import { crsOfLabel } from './crs-label.ts';
import type { Pair } from './sample-positions.ts';
import { unprojector } from './transverse-mercator.ts';

/** The system that coordinates are in, and how that is known. */
export interface FoundCrs {
  readonly crs: Crs;
  /** The second number is the east one. */
  readonly isSwapped: boolean;
  /** `label`: the file says so, and the numbers agree; `numbers`: only they tell; `usual`: RFC 7946. */
  readonly how: 'label' | 'numbers' | 'usual';
  /** What the file says, where the numbers show that it is wrong. */
  readonly wrongLabel: string | null;
}

/** No system that can be used; `name` is what the file calls it, `null` when it says nothing. */
export interface UnknownCrs {
  readonly crs: null;
  readonly name: string | null;
}

const LONLAT: Crs = { kind: 'lonlat', id: 'EPSG:4326' };

/**
 * Which system a file's coordinates are in. Numbers beat labels: a label counts
 * when the numbers fit it. Without one, numbers tell longitude and latitude in
 * either order, zones that stand before the easting, and Web Mercator.
 * Gauss–Krüger without its zone has no meridian in its numbers, and is not guessed.
 */
export function findCrs(positions: readonly Pair[], label: string | null): FoundCrs | UnknownCrs {
  const labelled = label === null ? null : crsOfLabel(label);
  // A datum that is far from WGS 84, such as Xian 80, looks like any other: only its name tells.
  if (labelled !== null && 'unknown' in labelled) return { crs: null, name: labelled.unknown };
  const said = labelled?.crs ?? LONLAT;
  const how = labelled === null ? 'usual' : 'label';
  for (const isSwapped of [false, true]) {
    if (fits(said, positions, isSwapped)) return { crs: said, isSwapped, how, wrongLabel: null };
  }
  const wrongLabel = labelled === null ? null : said.id;
  for (const isSwapped of [false, true]) {
    const crs = [LONLAT, ...zonesOf(positions, isSwapped)].find((each) => fits(each, positions, isSwapped));
    if (crs !== undefined) return { crs, isSwapped, how: 'numbers', wrongLabel };
  }
  // Numbers that fit nothing are for `check/` to report, feature by feature.
  if (said.kind !== 'lonlat') return { crs: null, name: said.id };
  return { crs: said, isSwapped: false, how, wrongLabel: null };
}

/** Web Mercator of China begins at 73° E; from 13 150 km on, zones 13 to 15 of 6° share its numbers. */
const MERCATOR_WEST_M = 8_100_000;
const MERCATOR_EAST_M = 13_150_000;

/** The system that the first easting suggests, if it can be but one. */
function zonesOf(positions: readonly Pair[], isSwapped: boolean): readonly Crs[] {
  const east = positions[0]?.[isSwapped ? 1 : 0] ?? 0;
  const zone = Math.floor(east / 1e6);
  const code =
    zone >= 25 && zone <= 45 ? 4513 + zone - 25
    : zone >= 16 && zone <= 23 ? 4491 + zone - 13
    : east >= MERCATOR_WEST_M && east < MERCATOR_EAST_M ? 3857
    : null;
  const crs = code === null ? null : crsOfEpsg(code);
  return crs === null ? [] : [crs];
}

/** Whether nearly all positions make sense in a system; a few strays are for `check/` to find. */
function fits(crs: Crs, positions: readonly Pair[], isSwapped: boolean): boolean {
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
  const toLonLat = unprojector(crs);
  return (x, y) => {
    if (Math.abs(x - crs.falseEastingM) > 700_000 || Math.abs(y) <= 180) return false;
    const [longitude, latitude] = toLonLat(x, y);
    return Math.abs(longitude - crs.centralMeridian) <= 6 && Math.abs(latitude) <= 84;
  };
}

function isChina(longitude: number, latitude: number): boolean {
  return longitude >= 73 && longitude <= 136 && latitude >= 18 && latitude <= 54;
}

function isSwappedChina(positions: readonly Pair[]): boolean {
  return positions.length > 0 && positions.every(([x, y]) => isChina(y, x));
}
