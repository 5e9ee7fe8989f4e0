import { CENTRE_RAILWAY, CENTRE_ROADS } from '../tables/centre-roads.ts';
import type { RoadRow } from '../tables/centre-roads.ts';
import { CENTRE_RIVERS } from '../tables/centre-waters.ts';
import { distance, nearestOn, smoothLine } from '../geometry/curve.ts';
import { planeAround } from '../geometry/plane.ts';
import type { Path, Point } from '../geometry/plane.ts';
import { simplified } from '../geometry/simplify.ts';

/** A smooth axis on the drawing plane. */
export interface Axis {
  readonly name: string;
  readonly roadClass: RoadRow['roadClass'];
  readonly origin: RoadRow['origin'];
  readonly line: Path;
}

export interface Network {
  readonly roads: readonly Axis[];
  readonly rivers: ReadonlyMap<string, Path>;
  readonly railway: Path;
}

/** The drawing plane of the centre. */
export const CENTRE_PLANE = planeAround(112.6, 35.09);

const STEP_M = 80;
const JOIN_M = 170;

/** The main axes as smooth lines; an end near another road is drawn onto it. */
export function centreNetwork(): Network {
  const rough = CENTRE_ROADS.map((row) => smoothLine(pointsOf(row.points), STEP_M));
  const roads = CENTRE_ROADS.map((row, index): Axis => {
    const others = rough.filter((_, other) => other !== index);
    const points = joined(pointsOf(row.points), others, row.joinM ?? JOIN_M);
    return { ...row, line: simplified(smoothLine(points, STEP_M), 1) };
  });
  const rivers = CENTRE_RIVERS.map(({ name, points }) => [name, smoothLine(pointsOf(points), 60)] as const);
  return {
    roads,
    rivers: new Map(rivers),
    railway: simplified(smoothLine(pointsOf(CENTRE_RAILWAY), STEP_M), 1),
  };
}

/** "lon,lat lon,lat …" on the drawing plane. */
export function pointsOf(places: string): Point[] {
  return places.split(' ').map((place) => CENTRE_PLANE.toPlane(place.split(',').map(Number)));
}

function joined(points: readonly Point[], others: readonly Path[], within: number): Path {
  const [first, last] = [points[0]!, points.at(-1)!];
  return [onto(first, others, within), ...points.slice(1, -1), onto(last, others, within)];
}

function onto(end: Point, others: readonly Path[], within: number): Point {
  const places = others.map((line) => nearestOn(line, end).place);
  places.sort((a, b) => distance(a, end) - distance(b, end));
  const place = places[0];
  return place !== undefined && distance(place, end) <= within ? place : end;
}
