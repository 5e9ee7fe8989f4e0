import type {
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point as PointGeometry,
  Polygon,
  Position,
} from 'geojson';
import type { Path, Plane, Point } from './plane.ts';
import { piecesOf, union } from './region.ts';
import type { Region } from './region.ts';

/** Every file of the sample data says so itself. */
const NOTE = '示意数据 / schematic';

export type Properties = Readonly<Record<string, string | number | boolean | null>>;

export function feature(id: string, geometry: Geometry, properties: Properties): Feature {
  return { type: 'Feature', id, properties: { ...properties }, geometry };
}

/**
 * Polygon or MultiPolygon on whole 1e-6 degrees. Every vertex stays, so that
 * neighbours keep what they share; rings that vanish in rounding are left out.
 */
export function polygonal(region: Region, plane: Plane): Polygon | MultiPolygon {
  return asPolygons(
    piecesOf(region).map((piece) => piece.map((ring) => ring.map((point) => plane.toPlace(point)))),
  );
}

/** Like {@link polygonal} for shapes that share no border: what rounding made cross or touch is cut apart. */
export function cleanPolygonal(region: Region, plane: Plane): Polygon | MultiPolygon {
  const degrees = region.map((ring) => ring.map((point) => thousandths(plane.toPlace(point))));
  const clean = union(union(degrees));
  return asPolygons(piecesOf(clean).map((piece) => piece.map((ring) => ring.map(fromThousandths))));
}

/** Thousandths of a degree: Clipper's whole numbers are then the 1e-6 degrees of the file. */
function thousandths([x = NaN, y = NaN]: Position): Point {
  return { x: x * 1e3, y: y * 1e3 };
}

function fromThousandths({ x, y }: Point): Position {
  return [Math.round(x * 1e3) / 1e6, Math.round(y * 1e3) / 1e6];
}

function asPolygons(places: readonly (readonly Position[])[][]): Polygon | MultiPolygon {
  const pieces = places
    .map((piece) => piece.map(closedRing).filter((ring) => ring.length > 3))
    .filter((piece) => piece.length > 0);
  const [first, ...others] = pieces;
  if (first !== undefined && others.length === 0) return { type: 'Polygon', coordinates: first };
  return { type: 'MultiPolygon', coordinates: pieces };
}

export function linear(lines: readonly Path[], plane: Plane): LineString | MultiLineString {
  const places = lines.map((line) => withoutRepeats(line.map((point) => plane.toPlace(point))));
  const [first, ...others] = places;
  if (first !== undefined && others.length === 0) return { type: 'LineString', coordinates: first };
  return { type: 'MultiLineString', coordinates: places };
}

export function pointAt(place: Point, plane: Plane): PointGeometry {
  return { type: 'Point', coordinates: plane.toPlace(place) };
}

/** A file with one feature a line, so that a change shows as a short difference. */
export function layerText(features: readonly Feature[], note = NOTE): string {
  const lines = features.map((item) => JSON.stringify(item)).join(',\n');
  return `{"type":"FeatureCollection","note":${JSON.stringify(note)},"features":[\n${lines}\n]}\n`;
}

function closedRing(ring: readonly Position[]): Position[] {
  const places = withoutRepeats(ring);
  while (places.length > 1 && same(places[0]!, places.at(-1)!)) places.pop();
  return places.length === 0 ? [] : [...places, places[0]!];
}

function withoutRepeats(places: readonly Position[]): Position[] {
  return places.filter((place, index) => index === 0 || !same(place, places[index - 1]!));
}

function same(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
