import type { LineString, MultiLineString, Position } from 'geojson';
import type { Linear, Polygonal } from '../model/layer.ts';
import { findCrossing } from './crossing.ts';
import type { Findings } from './findings.ts';
import { findHoleOutside } from './holes.ts';
import type { Place } from './positions.ts';

/** What the three repairs did to one geometry, and where first. */
interface Repairs {
  readonly closed: Place[];
  readonly rewound: Place[];
  readonly dropped: Place[];
}

/**
 * Polygons with each ring closed, without repeated points, and wound by the
 * right-hand rule (RFC 7946 §3.1.6: shells counter-clockwise, holes
 * clockwise). These are the only repairs, and each is told. Crossing rings,
 * holes outside and shells without area are told and stay as they are.
 *
 * @returns the geometry itself where nothing was to be done; `null`, with an
 *   issue, when a ring has fewer than three corners.
 */
export function repairPolygon<G extends Polygonal>(geometry: G, id: string, findings: Findings): G | null {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const repairs: Repairs = { closed: [], rewound: [], dropped: [] };
  const repaired = polygons.map((rings) => rings.map((ring, index) => repairRing(ring, index > 0, repairs)));
  const short = polygons.flat()[repaired.flat().findIndex((ring) => ring.length < 4)];
  if (short !== undefined) {
    const values = { points: short.length };
    findings.report('error', 'ring-too-short', { feature: id, place: placeOf(short), values });
    return null;
  }
  reportRepairs(repairs, id, findings);
  for (const rings of repaired) reportShape(rings, id, findings);
  if (repairs.closed.length + repairs.rewound.length + repairs.dropped.length === 0) return geometry;
  // A new object, so that numbers that a flat one stands for do not come along; as deep as before.
  return { type: geometry.type, coordinates: geometry.type === 'Polygon' ? repaired[0] : repaired } as G;
}

/** Lines without repeated points; `null`, with an issue, when fewer than two are left. */
export function repairLine<G extends Linear>(geometry: G, id: string, findings: Findings): G | null {
  const lines = linesOf(geometry);
  const repairs: Repairs = { closed: [], rewound: [], dropped: [] };
  const repaired = lines.map((line) => withoutRepeats(line, repairs));
  const short = lines[repaired.findIndex((line) => line.length < 2)];
  if (short !== undefined) {
    findings.report('error', 'line-too-short', { feature: id, place: placeOf(short) });
    return null;
  }
  reportRepairs(repairs, id, findings);
  if (repairs.dropped.length === 0) return geometry;
  return { type: geometry.type, coordinates: geometry.type === 'LineString' ? repaired[0] : repaired } as G; // as above
}

function linesOf(geometry: LineString | MultiLineString): readonly Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

function repairRing(ring: Position[], isHole: boolean, repairs: Repairs): Position[] {
  const points = withoutRepeats(closed(ring, repairs), repairs);
  const area = signedArea(points);
  if (points.length < 4 || (isHole ? area <= 0 : area >= 0)) return points;
  repairs.rewound.push(placeOf(points));
  return points.toReversed();
}

/** First and last position must be the same in every number, height too. */
function closed(ring: Position[], repairs: Repairs): Position[] {
  const first = ring[0];
  const last = ring.at(-1);
  if (first === undefined || last === undefined) return ring;
  const isSame = first.length === last.length && first.every((number, at) => number === last[at]);
  if (isSame && ring.length > 1) return ring;
  repairs.closed.push(placeOf([last]));
  return samePlace(first, last) && ring.length > 1 ? [...ring.slice(0, -1), first] : [...ring, first];
}

function withoutRepeats(points: Position[], repairs: Repairs): Position[] {
  let repeats = 0;
  for (let index = 1; index < points.length; index += 1) {
    if (!samePlace(points[index - 1], points[index])) continue;
    repairs.dropped.push(placeOf([points[index] ?? []]));
    repeats += 1;
  }
  if (repeats === 0) return points;
  return points.filter((point, index) => index === 0 || !samePlace(points[index - 1], point));
}

function samePlace(a: Position | undefined, b: Position | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

/** Twice the area in square degrees, above 0 when counter-clockwise; seen from the first corner. */
function signedArea(ring: readonly Position[]): number {
  const [x0, y0] = placeOf(ring);
  let sum = 0;
  for (let index = 1; index < ring.length - 1; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    const [x2 = 0, y2 = 0] = ring[index + 1] ?? [];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}

function placeOf([first = []]: readonly Position[]): Place {
  return [first[0] ?? 0, first[1] ?? 0]; // never short: `scanPositions` saw two numbers in each
}

function reportRepairs({ closed, rewound, dropped }: Repairs, feature: string, findings: Findings): void {
  const kinds = [['ring-closed', closed], ['ring-rewound', rewound], ['points-dropped', dropped]] as const;
  for (const [code, places] of kinds) {
    const [place] = places;
    const values = { count: places.length };
    if (place !== undefined) findings.report('warning', code, { feature, place, values });
  }
}

function reportShape(rings: readonly Position[][], feature: string, findings: Findings): void {
  const [shell = []] = rings;
  const crossing = findCrossing(rings);
  if (crossing !== null) {
    findings.report('warning', 'ring-crosses-itself', { feature, place: crossing });
  } else if (signedArea(shell) === 0) {
    findings.report('warning', 'zero-area', { feature, place: placeOf(shell) });
  }
  const outside = findHoleOutside(rings);
  if (outside !== null) findings.report('warning', 'hole-outside', { feature, place: outside });
}
