import { bbox, buffer, feature, featureCollection, intersect, union } from '@turf/turf';
import type { BBox, Position } from 'geojson';
import type { Linear, Polygonal } from '../model/layer.ts';
import { E2, RADIANS, SEMI_MAJOR_M, meridianRadiusM, normalRadiusM } from './ellipsoid.ts';

/**
 * Sets of land, by Turf. Cutting is done in the plane of longitude and latitude;
 * areas are measured on the ellipsoid afterwards. What Turf throws on a shape it
 * cannot cut is let through: a figure with a hole in it would look right.
 */
export type Land = Polygonal | null;

/** Chords for a quarter circle; 64 leave 0.01 % of a circle's area out. */
const ARC_STEPS = 64;

/** The union. */
export function unite(shapes: readonly Polygonal[]): Land {
  const [first, ...rest] = shapes;
  if (first === undefined) return null;
  // Turf refuses to unite a single shape; a shape that overlaps itself is united with itself.
  const all = rest.length === 0 ? [first, first] : shapes;
  return union(featureCollection(all.map((shape) => feature(shape))))?.geometry ?? null;
}

/** What two lands have in common. */
export function common(a: Land, b: Land): Land {
  if (a === null || b === null) return null;
  const nearA = partsNear(a, boxOf(b));
  const nearB = nearA === null ? null : partsNear(b, boxOf(nearA));
  if (nearA === null || nearB === null) return null;
  return intersect(featureCollection([feature(nearA), feature(nearB)]))?.geometry ?? null;
}

/** The polygons that may reach into the box; Turf would carry the others along. */
function partsNear(land: Polygonal, box: BBox): Land {
  const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
  const near = polygons.filter((coordinates) => boxesMeet(boxOf({ type: 'Polygon', coordinates }), box));
  return near.length === 0 ? null : { type: 'MultiPolygon', coordinates: near };
}

/**
 * All that lies within `radiusM` of a shape's edge, the shape with it. Turf measures on a
 * sphere, which is 0.2 % off in one direction or the other; so the shape is first drawn
 * in metres of the ellipsoid at its centre, and laid out at the equator of that sphere.
 * Within 1e-4 of the radius for shapes of 2 km, 5e-4 for shapes of 10 km.
 */
export function surroundings(shape: Polygonal | Linear, radiusM: number): Land {
  const [west, south, east, north] = boxOf(shape);
  const centre: Position = [(west + east) / 2, (south + north) / 2];
  const latitude = centre[1]! * RADIANS;
  const scaleX = (normalRadiusM(latitude) * Math.cos(latitude)) / SPHERE_M;
  const scaleY = meridianRadiusM(latitude) / SPHERE_M;
  const laidOut = mapPositions(shape, ([x, y]) => [(x! - centre[0]!) * scaleX, (y! - centre[1]!) * scaleY]);
  const wide = buffer(laidOut, radiusM, { units: 'meters', steps: ARC_STEPS });
  if (wide === undefined) return null;
  return mapPositions(wide.geometry, ([x, y]) => [x! / scaleX + centre[0]!, y! / scaleY + centre[1]!]);
}

/** Radius of Turf's sphere. */
const SPHERE_M = 6_371_008.8;

/**
 * Area on the GRS 80 ellipsoid, m².
 *
 *     A = | Σ Δλ · (S(φᵢ) + S(φᵢ₊₁)) / 2 |, holes taken off
 *     S(φ) = a²/2 · (1 − e²) · [ sin φ / (1 − e² sin² φ) − 1/2e · ln((1 − e sin φ) / (1 + e sin φ)) ]
 *
 * S is the area from the equator to φ, one radian wide. Source: the authalic latitude,
 * Snyder, Map Projections, 3-12. An edge counts as straight in the equal-area cylinder;
 * against a geodesic that is below 1e-6 of the area for edges up to a kilometre.
 */
export function areaM2(land: Land): number {
  if (land === null) return 0;
  const polygons = land.type === 'Polygon' ? [land.coordinates] : land.coordinates;
  let sumM2 = 0;
  for (const [shell, ...holes] of polygons) {
    if (shell !== undefined) sumM2 += ringM2(shell);
    for (const hole of holes) sumM2 -= ringM2(hole);
  }
  return sumM2;
}

function ringM2(ring: readonly Position[]): number {
  // Relative to the first corner: differences of neighbours stay exact.
  const from = ring[0]?.[1] === undefined ? 0 : zoneM2(ring[0][1]);
  let sumM2 = 0;
  for (let i = 1; i < ring.length; i++) {
    const width = (ring[i]![0]! - ring[i - 1]![0]!) * RADIANS;
    sumM2 += (width * (zoneM2(ring[i]![1]!) - from + (zoneM2(ring[i - 1]![1]!) - from))) / 2;
  }
  return Math.abs(sumM2);
}

/** Area between equator and a latitude in degrees, one radian wide, m². */
function zoneM2(latitude: number): number {
  const e = Math.sqrt(E2);
  const sin = Math.sin(latitude * RADIANS);
  const bracket = sin / (1 - E2 * sin ** 2) + Math.atanh(e * sin) / e;
  return (SEMI_MAJOR_M ** 2 / 2) * (1 - E2) * bracket;
}

/** West, south, east, north. Recomputed, as a file's own `bbox` may be wrong. */
function boxOf(shape: Polygonal | Linear): BBox {
  return bbox(shape, { recompute: true });
}

function boxesMeet(a: BBox, b: BBox): boolean {
  return a[0] <= b[2] && a[2] >= b[0] && a[1] <= b[3] && a[3] >= b[1];
}

function mapPositions<S extends Polygonal | Linear>(shape: S, move: (position: Position) => Position): S {
  const walk = (node: Position | readonly unknown[]): unknown =>
    typeof node[0] === 'number' ? move(node as Position) : node.map((child) => walk(child as readonly unknown[]));
  // Same nesting as before: `walk` only exchanges the positions.
  return { type: shape.type, coordinates: walk(shape.coordinates) } as S;
}
