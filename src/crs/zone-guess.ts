import type { Crs, TransverseMercator } from './crs.ts';
import { crsOfEpsg, localGaussKruger } from './crs.ts';
import type { Pair } from './sample-positions.ts';
import { unprojector } from './transverse-mercator.ts';

/** West, south, east, north in degrees. */
export type LonLatBox = readonly [number, number, number, number];

/** Jiyuan with its surroundings: what numbers are held against where no layer is present. */
export const HOME: LonLatBox = [111.9, 34.7, 112.9, 35.4];

/** Eastings without a zone in front; beyond them no zone of China reaches. */
const WEST_M = 100_000;
const EAST_M = 900_000;

/** Zones of 3° of CGCS2000 from 75° to 135° E, and the meridian of cities that lie between two zones. */
const ZONES: readonly Crs[] = [
  ...Array.from({ length: 21 }, (_, index) => crsOfEpsg(4534 + index)),
  localGaussKruger(112.5),
].filter((crs) => crs !== null);

export interface ZoneChoice {
  readonly crs: TransverseMercator;
  /** Where the middle of the positions would lie. */
  readonly place: readonly [number, number];
}

/**
 * The Gauss–Krüger zones that eastings without a zone in front may be in: the
 * numbers are the same in all, so each is a place in China, 3° from the next.
 * The nearest to the middle of `near` comes first; none when they are no such
 * numbers.
 */
export function zoneChoices(positions: readonly Pair[], isSwapped: boolean, near: LonLatBox): ZoneChoice[] {
  const middle = middleOf(positions);
  if (middle === null) return [];
  const [east, north] = isSwapped ? [middle[1], middle[0]] : middle;
  if (east < WEST_M || east > EAST_M || north < 1_900_000 || north > 6_000_000) return [];
  const [west, , eastEdge] = near;
  const home = (west + eastEdge) / 2;
  return ZONES.flatMap((crs): ZoneChoice[] =>
    (crs.kind === 'transverse-mercator' ? [{ crs, place: unprojector(crs)(east, north) }] : []))
    .filter(({ crs, place: [longitude] }) => Math.abs(longitude - crs.centralMeridian) <= 3.5)
    .toSorted((a, b) => Math.abs(a.place[0] - home) - Math.abs(b.place[0] - home));
}

/** Whether a place lies in a box, or no further from it than it is wide. */
export function isNear([longitude, latitude]: readonly [number, number], box: LonLatBox): boolean {
  const [west, south, east, north] = box;
  const [width, height] = [Math.max(0.2, east - west) / 2, Math.max(0.2, north - south) / 2];
  return longitude >= west - width && longitude <= east + width && latitude >= south - height && latitude <= north + height;
}

/** The median of each number, which a few strays do not move. */
function middleOf(positions: readonly Pair[]): Pair | null {
  if (positions.length === 0) return null;
  const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
  return [median(positions.map(([x]) => x)), median(positions.map(([, y]) => y))];
}
