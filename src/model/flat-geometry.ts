import type { Geometry, Position } from 'geojson';

/** The simple types of RFC 7946; `FlatShapes.types` has indices into this list. */
export const SIMPLE_TYPES = [
  'Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon',
] as const;

/** In `FlatShapes.types`: the geometry is not among the shapes. */
export const NOT_FLAT = 255;

/**
 * The geometries of a layer without objects, so that they go from worker to window
 * by transfer: all vertices in one array, and index arrays that say where each
 * path, each group of paths and each shape starts.
 *
 *     vertices    0 1 2 3 4 5 6 7 8 …    lonLat[2v], lonLat[2v + 1]
 *     pathStart   0         5       …    a ring, a line, or points
 *     groupStart  0                 2 …  a polygon with its holes; all lines; all points
 *     shapeStart  0                 1 …  what one item has
 *
 * Each array of starts is one longer than what it numbers.
 */
export interface FlatShapes {
  /** By item, an index into {@link SIMPLE_TYPES}, or {@link NOT_FLAT}. */
  readonly types: Uint8Array<ArrayBuffer>;
  /** Degrees. May be longer than there are vertices. */
  readonly lonLat: Float64Array<ArrayBuffer>;
  readonly pathStart: Uint32Array<ArrayBuffer>;
  readonly groupStart: Uint32Array<ArrayBuffer>;
  readonly shapeStart: Uint32Array<ArrayBuffer>;
}

/** Where a geometry's numbers are. */
export interface FlatPlace {
  readonly shapes: FlatShapes;
  readonly index: number;
}

const SHAPES = Symbol('shapes');
const INDEX = Symbol('index');

interface Placed {
  readonly [SHAPES]: FlatShapes;
  readonly [INDEX]: number;
}

/** One for all geometries: with a getter each, a quarter of a million of them would take four times the room. */
const COORDINATES: PropertyDescriptor & ThisType<Placed> = {
  get() {
    return coordinatesOf(this[SHAPES], this[INDEX]);
  },
  enumerable: true,
  configurable: true,
};

/**
 * Item `index` of flat shapes as GeoJSON has it. Its coordinates are made when they
 * are asked for, each time anew, and not kept: ask once. It is cloned and written as
 * any other object.
 */
export function flatGeometry(shapes: FlatShapes, index: number): Geometry {
  // The list has every index that `types` may have.
  const placed = { type: SIMPLE_TYPES[shapes.types[index]!]!, [SHAPES]: shapes, [INDEX]: index };
  // Each type comes with coordinates as deep as it has them.
  return Object.defineProperty(placed, 'coordinates', COORDINATES) as unknown as Geometry;
}

/** Where the numbers of a geometry made by {@link flatGeometry} are; `null` for any other. */
export function flatPlaceOf(geometry: Geometry): FlatPlace | null {
  if (!(SHAPES in geometry)) return null;
  const placed = geometry as unknown as Placed;
  return { shapes: placed[SHAPES], index: placed[INDEX] };
}

/** Whether an object was made by {@link flatGeometry}. */
export function isFlat(value: object): boolean {
  return SHAPES in value;
}

/** The first vertex of one shape, and the one behind its last. */
export function verticesOf({ shapes: { pathStart, groupStart, shapeStart }, index }: FlatPlace): readonly [from: number, to: number] {
  // Each array of starts is one longer than what it numbers.
  return [pathStart[groupStart[shapeStart[index]!]!]!, pathStart[groupStart[shapeStart[index + 1]!]!]!];
}

/** West, south, east, north of one shape from the numbers themselves, without objects; infinite without a vertex. */
export function boxOfShape(place: FlatPlace): [number, number, number, number] {
  const { lonLat } = place.shapes;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const [from, to] = verticesOf(place);
  for (let vertex = from; vertex < to; vertex++) {
    const [x, y] = [lonLat[2 * vertex]!, lonLat[2 * vertex + 1]!]; // pairs of numbers
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

function coordinatesOf(shapes: FlatShapes, index: number): unknown {
  const { types, groupStart, shapeStart } = shapes;
  const groups: Position[][][] = [];
  // Each array of starts is one longer than what it numbers.
  for (let group = shapeStart[index]!; group < shapeStart[index + 1]!; group++) {
    const paths: Position[][] = [];
    for (let path = groupStart[group]!; path < groupStart[group + 1]!; path++) paths.push(positionsOf(shapes, path));
    groups.push(paths);
  }
  switch (SIMPLE_TYPES[types[index]!]) {
    case 'MultiPolygon': return groups;
    case 'Polygon':
    case 'MultiLineString': return groups[0];
    case 'LineString':
    case 'MultiPoint': return groups[0]?.[0];
    default: return groups[0]?.[0]?.[0];
  }
}

function positionsOf({ lonLat, pathStart }: FlatShapes, path: number): Position[] {
  const positions: Position[] = [];
  for (let vertex = pathStart[path]!; vertex < pathStart[path + 1]!; vertex++) {
    positions.push([lonLat[2 * vertex]!, lonLat[2 * vertex + 1]!]);
  }
  return positions;
}
