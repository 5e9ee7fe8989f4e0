import validation from 'geojson-validation';
import type { Geometry } from 'geojson';
import { isFlat } from '../model/flat-geometry.ts';
import { isBbox } from './bbox.ts';
import { isGeometryType, isObject } from './features.ts';
import type { Findings } from './findings.ts';
import type { Place } from './positions.ts';
import { isTooDeep, usableProperties } from './properties.ts';
import { nameOf, scanPositions } from './positions.ts';

/** A geometry of one of the six simple types whose coordinates are nested as they should be. */
export interface SoundGeometry {
  readonly geometry: Exclude<Geometry, { type: 'GeometryCollection' }>;
  readonly first: Place;
  /** The first position that is no longitude and latitude. */
  readonly outside: Place | null;
}

const FOREIGN_TO_FEATURE = ['coordinates', 'geometries', 'features'] as const;
const FOREIGN_TO_GEOMETRY = ['geometry', 'properties', 'features'] as const;

/**
 * Judges a feature without its geometry, and gives its properties; `null`: the
 * feature is unusable, and an issue says why.
 */
export function checkFrame(
  feature: unknown, id: string, findings: Findings,
): Readonly<Record<string, unknown>> | null {
  if (!isObject(feature) || feature['type'] !== 'Feature') {
    const found = isObject(feature) ? `type ${nameOf(feature['type'])}` : nameOf(feature);
    findings.report('error', 'not-a-feature', { feature: id, values: { found } });
    return null;
  }
  // The library recurses into geometries and joins messages by copying: the geometry has a check of its own.
  const frame: Record<string, unknown> = { type: 'Feature', geometry: null };
  if (Object.hasOwn(feature, 'properties')) frame['properties'] = null;
  for (const message of validation.isFeature(frame, true) ?? []) {
    findings.report('warning', 'bad-structure', { feature: id, values: { detail: detailOf(message) } });
  }
  reportMembers(feature, FOREIGN_TO_FEATURE, id, findings);
  const all = feature['properties'] ?? {};
  const properties = isObject(all) ? usableProperties(all, id, findings) : null;
  if (properties === null || isTooDeep(properties)) {
    findings.report('error', 'bad-structure', { feature: id, values: { detail: 'properties' } });
    return null;
  }
  return properties;
}

/** Judges one geometry that is no collection; `null`: it is unusable, and an issue says why. */
export function checkGeometry(value: unknown, id: string, findings: Findings): SoundGeometry | null {
  if (!isObject(value) || !isGeometryType(value['type'])) {
    const found = isObject(value) ? `type ${nameOf(value['type'])}` : nameOf(value);
    findings.report('error', 'bad-structure', { feature: id, values: { detail: found } });
    return null;
  }
  const { type, coordinates } = value;
  // Before the library: it throws on an empty ring, and its messages for n bad positions take n² time.
  const scan = Array.isArray(coordinates) ? scanPositions(type, coordinates) : null;
  if (scan?.fault) {
    const place = scan.outside === null ? scan.first : null;
    findings.report('error', 'bad-coordinate', { feature: id, place, values: scan.fault });
    return null;
  }
  if (scan?.count === 0 || scan?.hasEmptyPart) {
    // RFC 7946 §3.1 lets empty coordinates stand for `null`; an empty part among others is a fault.
    findings.report(scan.count === 0 ? 'warning' : 'error', 'empty-geometry', { feature: id });
    return null;
  }
  const place = scan?.outside === null ? scan.first : null;
  const judged = Object.hasOwn(value, 'coordinates') ? { type, coordinates } : { type };
  let sound = true;
  for (const message of validation.isGeometryObject(judged, true) ?? []) {
    // Rings are judged, and closed, in `rings.ts`.
    if (/first and last|four positions/.test(message)) continue;
    sound = false;
    const code = message.includes('at least two elements') ? 'line-too-short' : 'bad-structure';
    findings.report('error', code, { feature: id, place, values: { detail: detailOf(message) } });
  }
  reportMembers(value, FOREIGN_TO_GEOMETRY, id, findings);
  if (!sound || !scan?.first) return null;
  if (scan.hasExtraOrdinates) findings.report('warning', 'extra-ordinates', { feature: id, place });
  // Judged above. One that lies flat stays so: its coordinates were made for the judging only.
  const geometry = (isFlat(value) ? value : { type, coordinates }) as unknown as SoundGeometry['geometry'];
  return { geometry, first: scan.first, outside: scan.outside };
}

function reportMembers(
  object: Readonly<Record<string, unknown>>, foreign: readonly string[], id: string, findings: Findings,
): void {
  for (const member of foreign.filter((name) => Object.hasOwn(object, name))) {
    findings.report('warning', 'unknown-member', { feature: id, values: { member } });
  }
  const hasBadBbox = Object.hasOwn(object, 'bbox') && !isBbox(object['bbox']);
  if (hasBadBbox) findings.report('warning', 'bad-bbox', { feature: id });
}

/** The member that a message of the library names, else the message. */
function detailOf(message: string): string {
  return /"(\w+)"/.exec(message)?.[1] ?? message;
}
