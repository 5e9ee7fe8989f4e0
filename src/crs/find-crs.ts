import type { Crs } from './crs.ts';
import { crsOfEpsg } from './crs.ts';
import { crsOfLabel } from './crs-label.ts';
import { fits } from './fits.ts';
import type { Pair } from './sample-positions.ts';
import type { LonLatBox, ZoneChoice } from './zone-guess.ts';
import { HOME, isNear, zoneChoices } from './zone-guess.ts';

/** The system that coordinates are in, and how that is known. */
export interface FoundCrs {
  readonly crs: Crs;
  /** The second number is the east one. */
  readonly isSwapped: boolean;
  /**
   * `label`: the file says so, and the numbers agree; `numbers`: only they tell; `near`: several zones have these
   * numbers, and this one lies where the city is; `usual`: RFC 7946.
   */
  readonly how: 'label' | 'numbers' | 'near' | 'usual';
  /** What the file says, where the numbers show that it is wrong. */
  readonly wrongLabel: string | null;
  /** Zones that have the same numbers, the one in use first where it is one of them. */
  readonly zones: readonly ZoneChoice[];
}

/** No system that can be used; `name` is what the file calls it, `null` when it says nothing. */
export interface UnknownCrs {
  readonly crs: null;
  readonly name: string | null;
  readonly zones: readonly ZoneChoice[];
}

export interface FindOptions {
  /** Where the city is: the box of the layers present. */
  readonly near?: LonLatBox | undefined;
  /** The order of the two numbers, where the user says it. */
  readonly isSwapped?: boolean | null | undefined;
}

const LONLAT: Crs = { kind: 'lonlat', id: 'EPSG:4326' };

/**
 * Which system a file's coordinates are in. Numbers beat labels: a label counts
 * when the numbers fit it. Without one, numbers tell longitude and latitude in
 * either order, zones that stand before the easting, and Web Mercator.
 * Gauss–Krüger without its zone has no meridian in its numbers: the zone that
 * lies where the city is is taken, for the user to confirm, and none if none does.
 */
export function findCrs(
  positions: readonly Pair[], label: string | null, { near = HOME, isSwapped: order = null }: FindOptions = {},
): FoundCrs | UnknownCrs {
  const orders = order === null ? [false, true] : [order];
  const zones = orders.map((isSwapped) => zoneChoices(positions, isSwapped, near)).find((list) => list.length > 0) ?? [];
  const labelled = label === null ? null : crsOfLabel(label);
  // A datum that is far from WGS 84, such as Xian 80, looks like any other: only its name tells.
  if (labelled !== null && 'unknown' in labelled) return { crs: null, name: labelled.unknown, zones };
  const said = labelled?.crs ?? LONLAT;
  const how = labelled === null ? 'usual' : 'label';
  for (const isSwapped of orders) {
    if (fits(said, positions, isSwapped)) return { crs: said, isSwapped, how, wrongLabel: null, zones };
  }
  const wrongLabel = labelled === null ? null : said.id;
  for (const isSwapped of orders) {
    const crs = [LONLAT, ...prefixed(positions, isSwapped)].find((each) => fits(each, positions, isSwapped));
    if (crs !== undefined) return { crs, isSwapped, how: 'numbers', wrongLabel, zones };
  }
  for (const isSwapped of orders) {
    const choice = zoneChoices(positions, isSwapped, near).find(({ crs, place }) =>
      isNear(place, near) && fits(crs, positions, isSwapped));
    if (choice !== undefined) return { crs: choice.crs, isSwapped, how: 'near', wrongLabel, zones };
  }
  // Numbers that fit nothing are for `check/` to report, feature by feature.
  if (said.kind !== 'lonlat') return { crs: null, name: said.id, zones };
  return { crs: said, isSwapped: order ?? false, how, wrongLabel: null, zones };
}

/** Web Mercator of China begins at 73° E; from 13 150 km on, zones 13 to 15 of 6° share its numbers. */
const MERCATOR_WEST_M = 8_100_000;
const MERCATOR_EAST_M = 13_150_000;

/** The system that the first easting suggests by the zone before it, or by its size, if it can be but one. */
function prefixed(positions: readonly Pair[], isSwapped: boolean): readonly Crs[] {
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
