import type { Geometry } from 'geojson';
import { flatGeometry, flatPlaceOf, isFlat } from '../model/flat-geometry.ts';
import type { FlatShapes } from '../model/flat-geometry.ts';
import type { Crs, TransverseMercator } from './crs.ts';
import type { Offset } from '../model/corrections.ts';
import { withoutOffset } from './offset.ts';
import { unprojector, zoneOfEasting } from './transverse-mercator.ts';
import { fromWebMercator } from './web-mercator.ts';

export interface Placement {
  readonly crs: Crs;
  readonly isSwapped: boolean;
  /** Only as the user said; it cannot be told from a file. */
  readonly offset: Offset | null;
}

/**
 * GeoJSON with its positions in longitude and latitude (WGS 84). What is no
 * position stays as it is, for `check/` to report. The JSON is not changed;
 * where nothing is to be done it is given back itself.
 */
export function toLonLat(json: unknown, { crs, isSwapped, offset }: Placement): unknown {
  if (crs.kind === 'lonlat' && !isSwapped && offset === null) return json;
  const unproject = unprojectorOf(crs);
  const move: Move = (x, y) => {
    const [lon, lat] = isSwapped ? unproject(y, x) : unproject(x, y);
    return offset === null ? [lon, lat] : withoutOffset(lon, lat, offset);
  };
  return mapObject(json, DEEPEST, { move, flat: new Map() });
}

interface Moves {
  readonly move: Move;
  /** Flat shapes after the move: all geometries of a large file have the same. */
  readonly flat: Map<FlatShapes, FlatShapes>;
}

type Move = (x: number, y: number) => [number, number];

function unprojectorOf(crs: Crs): Move {
  switch (crs.kind) {
    case 'lonlat':
      return (x, y) => [x, y];
    case 'web-mercator':
      return fromWebMercator;
    case 'transverse-mercator':
      return zonewise(crs);
  }
}

/** Each position in the zone that stands before its easting. */
function zonewise(crs: TransverseMercator): Move {
  const unprojectors = new Map<number, Move>();
  return (x, y) => {
    const zone = zoneOfEasting(crs, x);
    const known = unprojectors.get(zone.centralMeridian) ?? unprojector(zone);
    unprojectors.set(zone.centralMeridian, known);
    return known(x, y);
  };
}

/** Collections nested deeper than this keep their positions, which `check/` then finds out of range. */
const DEEPEST = 50;

function mapObject(value: unknown, depth: number, moves: Moves): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || depth === 0) return value;
  if (isFlat(value)) return mapFlat(value as Geometry, moves);
  const { bbox: _, ...object } = value as Record<string, unknown>;
  const { features, geometry, geometries, coordinates } = object;
  const inner = (member: unknown) => mapObject(member, depth - 1, moves);
  if (Array.isArray(features)) object['features'] = features.map(inner);
  if (Array.isArray(geometries)) object['geometries'] = geometries.map(inner);
  if (geometry !== undefined) object['geometry'] = inner(geometry);
  if (coordinates !== undefined) object['coordinates'] = mapCoordinates(coordinates, 4, moves.move);
  return object;
}

function mapFlat(geometry: Geometry, { move, flat }: Moves): Geometry {
  const place = flatPlaceOf(geometry);
  if (place === null) return geometry;
  let moved = flat.get(place.shapes);
  if (moved === undefined) {
    const lonLat = new Float64Array(place.shapes.lonLat.length);
    const end = 2 * (place.shapes.pathStart.at(-1) ?? 0);
    // Pairs of numbers, so that both of each are there.
    for (let at = 0; at < end; at += 2) lonLat.set(move(place.shapes.lonLat[at]!, place.shapes.lonLat[at + 1]!), at);
    moved = { ...place.shapes, lonLat };
    flat.set(place.shapes, moved);
  }
  return flatGeometry(moved, place.index);
}

function mapCoordinates(value: unknown, depth: number, move: Move): unknown {
  if (!Array.isArray(value) || depth < 0) return value;
  const [x, y, ...rest] = value as unknown[];
  if (typeof x === 'number' && typeof y === 'number') return [...move(x, y), ...rest];
  return value.map((part) => mapCoordinates(part, depth - 1, move));
}
