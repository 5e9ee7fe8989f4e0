import type { Issue } from '../model/issue.ts';
import { issue } from '../model/issue.ts';
import type { FoundCrs } from './find-crs.ts';
import { findCrs } from './find-crs.ts';
import type { Offset } from '../model/import.ts';
import { samplePositions } from './sample-positions.ts';
import { toLonLat } from './to-lonlat.ts';

/** What is known of a layer's coordinates besides their numbers. */
export interface CoordinateHints {
  /** What the file says: the name in its `crs` member, or the WKT of its `.prj`. */
  readonly label: string | null;
  /** The shift of a map service, as the user said. */
  readonly offset: Offset | null;
}

export interface Located {
  /** The GeoJSON in longitude and latitude; without features where the system cannot be used. */
  readonly json: unknown;
  /** The system that the coordinates were in; `null` when it cannot be used. */
  readonly crs: string | null;
  readonly issues: readonly Issue[];
}

/** Brings a layer to longitude and latitude (WGS 84), and tells what was done and how it was known. */
export function locate(layer: string, json: unknown, { label, offset }: CoordinateHints): Located {
  const found = findCrs(samplePositions(json), label);
  if (found.crs === null) {
    const values = { crs: found.name ?? '' };
    const nothing = { type: 'FeatureCollection', features: [] };
    return { json: nothing, crs: null, issues: [issue('error', 'crs-unsupported', { layer, values })] };
  }
  const issues = [...systemIssues(layer, found)];
  if (offset !== null) {
    issues.push(issue('info', 'offset-removed', { layer, values: { offset: OFFSET_NAMES[offset] } }));
  }
  return { json: toLonLat(json, { ...found, offset }), crs: found.crs.id, issues };
}

const OFFSET_NAMES: Readonly<Record<Offset, string>> = { gcj02: 'GCJ-02', bd09: 'BD-09' };

function* systemIssues(layer: string, { crs, how, isSwapped, wrongLabel }: FoundCrs): Generator<Issue> {
  if (wrongLabel !== null) {
    yield issue('warning', 'crs-contradicted', { layer, values: { label: wrongLabel, crs: crs.id } });
  } else if (how === 'numbers' && crs.kind !== 'lonlat') {
    yield issue('warning', 'crs-guessed', { layer, values: { crs: crs.id } });
  } else if (crs.kind !== 'lonlat') {
    yield issue('info', 'crs-converted', { layer, values: { crs: crs.id } });
  }
  if (isSwapped) yield issue('warning', 'axes-swapped', { layer });
}
