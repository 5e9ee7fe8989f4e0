/** Longitude and latitude in degrees. */
export type Place = readonly [number, number];

/** What one pass over a geometry's coordinates tells. */
export interface PositionScan {
  /** The first thing that is no position where one belongs: its path such as `[0][3]`, and what it is. */
  readonly fault: { readonly path: string; readonly found: string } | null;
  readonly count: number;
  /** A ring, line or polygon without a single position. */
  readonly hasEmptyPart: boolean;
  /** A position has more numbers than longitude, latitude and height. */
  readonly hasExtraOrdinates: boolean;
  readonly first: Place | null;
  /** The first position that is no longitude and latitude. */
  readonly outside: Place | null;
}

/** How deep positions lie in the `coordinates` of each type. */
const DEPTH: Readonly<Record<string, number>> = {
  Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3,
};

/**
 * Looks at each position of a geometry once, and stops at the first that is
 * none: a file of a million bad numbers costs no more than one of one.
 */
export function scanPositions(type: string, coordinates: unknown): PositionScan {
  const scan: Mutable = {
    fault: null, count: 0, hasEmptyPart: false, hasExtraOrdinates: false, first: null, outside: null,
  };
  walk(coordinates, DEPTH[type] ?? 0, scan);
  return scan;
}

type Mutable = { -readonly [K in keyof PositionScan]: PositionScan[K] };

function walk(value: unknown, depth: number, scan: Mutable): void {
  if (!Array.isArray(value)) {
    scan.fault = { path: '', found: nameOf(value) };
  } else if (depth === 0) {
    look(value, scan);
  } else if (value.length === 0) {
    scan.hasEmptyPart = true;
  } else {
    for (let index = 0; index < value.length; index += 1) {
      walk(value[index], depth - 1, scan);
      if (scan.fault === null) continue;
      scan.fault = { path: `[${index}]${scan.fault.path}`, found: scan.fault.found };
      return;
    }
  }
}

function look(position: readonly unknown[], scan: Mutable): void {
  const [x, y] = position;
  if (!isNumber(x) || !isNumber(y)) {
    scan.fault = { path: '', found: nameOf(isNumber(x) ? y : x) };
    return;
  }
  for (let index = 2; index < position.length; index += 1) {
    if (!isNumber(position[index])) scan.fault = { path: '', found: nameOf(position[index]) };
  }
  scan.count += 1;
  scan.first ??= [x, y];
  if (position.length > 3) scan.hasExtraOrdinates = true;
  if (scan.outside === null && (x < -180 || x > 180 || y < -90 || y > 90)) scan.outside = [x, y];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** A value in a few characters, however large or deep it is. */
export function nameOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'array';
  return typeof value === 'object' && value !== null ? 'object' : String(value);
}
