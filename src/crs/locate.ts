import type { Offset } from '../model/corrections.ts';
import type { CrsChoice, FoundCoordinates } from '../model/import.ts';
import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import type { Crs } from './crs.ts';
import type { FoundCrs, UnknownCrs } from './find-crs.ts';
import { findCrs } from './find-crs.ts';
import type { Pair } from './sample-positions.ts';
import { samplePositions } from './sample-positions.ts';
import { toLonLat } from './to-lonlat.ts';
import type { LonLatBox } from './zone-guess.ts';

/** What is known of a layer's coordinates besides their numbers. */
export interface CoordinateHints {
  /** What the file says: the name in its `crs` member, or the WKT of its `.prj`; and where it says so. */
  readonly label: string | null;
  readonly labelFrom: Extract<FoundCoordinates['how'], 'prj' | 'member' | 'format'>;
  /** What the user says instead; `null`: nothing. */
  readonly said: { readonly crs: string | null; readonly isSwapped: boolean | null };
  /** The shift of a map service, as the user said. */
  readonly offset: Offset | null;
  /** The box of the layers present; `null` without any. */
  readonly near: LonLatBox | null;
}

export interface Located {
  /** The GeoJSON in longitude and latitude; without features where the system cannot be used. */
  readonly json: unknown;
  readonly coordinates: FoundCoordinates;
  readonly issues: readonly Issue[];
}

/** Brings a layer to longitude and latitude (WGS 84), and tells what was done and how it was known. */
export function locate(layer: string, json: unknown, hints: CoordinateHints): Located {
  const { label, said, offset, near } = hints;
  const positions = samplePositions(json);
  const options = { near: near ?? undefined, isSwapped: said.isSwapped };
  const found = findCrs(positions, said.crs ?? label, options);
  const coordinates = coordinatesOf(found, hints);
  if (found.crs === null) {
    const values = { crs: found.name ?? '' };
    const nothing = { type: 'FeatureCollection', features: [] };
    return { json: nothing, coordinates, issues: [issue('error', 'crs-unsupported', { layer, values })] };
  }
  const issues = [...systemIssues(layer, found, positions)];
  if (offset !== null) {
    issues.push(issue('info', 'offset-removed', { layer, values: { offset: OFFSET_NAMES[offset] } }));
  }
  return { json: toLonLat(json, { ...found, offset }), coordinates, issues };
}

const OFFSET_NAMES: Readonly<Record<Offset, string>> = { gcj02: 'GCJ-02', bd09: 'BD-09' };

function coordinatesOf(found: FoundCrs | UnknownCrs, hints: CoordinateHints): FoundCoordinates {
  const { label, offset } = hints;
  const alternatives = found.zones.map(({ crs, place }): CrsChoice => ({ crs: crs.id, zone: zoneOf(crs), place }));
  const rest = { label, offset, suggestedOffset: null, alternatives };
  if (found.crs === null) return { crs: null, how: 'usual', isSwapped: false, ...rest };
  return { crs: found.crs.id, how: howOf(found, hints), isSwapped: found.isSwapped, ...rest };
}

function howOf({ how }: FoundCrs, { labelFrom, said, near }: CoordinateHints): FoundCoordinates['how'] {
  switch (how) {
    case 'label':
      return said.crs === null ? labelFrom : 'user';
    case 'near':
      return near === null ? 'numbers' : 'present';
    case 'numbers':
    case 'usual':
      return how;
  }
}

function zoneOf(crs: Crs): CrsChoice['zone'] {
  return crs.kind === 'transverse-mercator' ? { widthDegrees: 3, meridian: crs.centralMeridian } : null;
}

function* systemIssues(layer: string, found: FoundCrs, positions: readonly Pair[]): Generator<Issue> {
  const { crs, how, isSwapped, wrongLabel } = found;
  if (wrongLabel !== null) {
    yield issue('warning', 'crs-contradicted', { layer, values: { label: wrongLabel, crs: crs.id } });
  } else if ((how === 'numbers' || how === 'near') && crs.kind !== 'lonlat') {
    yield issue('warning', 'crs-guessed', { layer, values: { crs: crs.id } });
  } else if (crs.kind !== 'lonlat') {
    yield issue('info', 'crs-converted', { layer, values: { crs: crs.id } });
  }
  if (isSwapped) yield issue('warning', 'axes-swapped', { layer });
  if (crs.kind === 'transverse-mercator' && crs.falseEastingM > 1e6) {
    const zones = new Set(positions.map(([x, y]) => Math.floor((isSwapped ? y : x) / 1e6)));
    if (zones.size > 1) yield issue('info', 'zones-mixed', { layer, values: { zones: [...zones].toSorted((a, b) => a - b).join(', ') } });
  }
}
