import Flatbush from 'flatbush';
import type { Feature, Geometry, Position } from 'geojson';
import { SIMPLE_TYPES, boxOfShape, flatPlaceOf } from '../../model/flat-geometry.ts';
import type { FlatShapes } from '../../model/flat-geometry.ts';
import { flattenShapes } from '../../model/flatten-shapes.ts';
import { clipLine, clipRing } from './clip.ts';
import type { Path } from './clip.ts';
import { EXTENT, LINE, POINT, POLYGON, TileWriter } from './tile-writer.ts';

/** So many px of 512 a tile has around it, so that no line ends at its edge. */
const MARGIN = EXTENT / 64;
const RANGE = { least: -MARGIN, most: EXTENT + MARGIN };

const UNITS_PER_PX = EXTENT / 512;
/** Corners that are nearer to the one before are left out; of the last level all are there. */
const NEAREST = 0.8 * UNITS_PER_PX;
/** Smaller shapes are no longer seen, half a px². */
const LEAST_AREA = 0.5 * UNITS_PER_PX ** 2;

/**
 * Property of areas that are less than this many px high and wide in a tile with many shapes: there are no more of them
 * than can be told apart, and their edges would only hide them.
 */
export const SPECK = 'speck';
const SPECK_SIDE = 4 * UNITS_PER_PX;
const MANY = 5000;

/** MapLibre asks for no tiles beyond this zoom, and draws these larger. */
export const MOST_ZOOM = 18;

/**
 * Cuts features into vector tiles when they are asked for. It keeps the numbers of their positions and a box of each,
 * nothing for each zoom, so that a layer of ten million vertices takes 160 MB here.
 */
export class ShapeTiles {
  readonly #properties: readonly Feature['properties'][];
  /** Without their degrees, of which {@link #world} was made. */
  readonly #shapes: Omit<FlatShapes, 'lonLat'>;
  /** Web Mercator, 0 to 1, as {@link FlatShapes.lonLat}. */
  readonly #world: Float64Array<ArrayBuffer>;
  readonly #index: Flatbush | null;
  /** Properties with the mark of a speck, one object for all that had the same before. */
  readonly #specks = new Map<Feature['properties'], Feature['properties']>();

  constructor(features: readonly Feature[]) {
    this.#properties = features.map(({ properties }) => properties);
    const { lonLat, ...starts } = flattenShapes(features.map(({ geometry }) => inPlane(geometry)));
    this.#shapes = starts;
    this.#world = toWorld({ lonLat, ...starts });
    this.#index = features.length === 0 ? null : new Flatbush(features.length);
    const shapes = { ...starts, lonLat: this.#world };
    for (const index of features.keys()) this.#index?.add(...boxOfShape({ shapes, index }));
    this.#index?.finish();
  }

  /** The tile as MVT; of no bytes where there is nothing. */
  tile(zoom: number, x: number, y: number): ArrayBuffer {
    const tiles = 2 ** zoom;
    const margin = MARGIN / EXTENT;
    const [west, north, east, south] = [x - margin, y - margin, x + 1 + margin, y + 1 + margin].map((side) => side / tiles);
    const found = this.#index?.search(west!, north!, east!, south!) ?? []; // four sides in, four out
    const writer = new TileWriter();
    // In the order of the layer, so that the same shape lies on top everywhere.
    const cut = { tiles, x, y, isLast: zoom >= MOST_ZOOM, hasSpecks: found.length > MANY };
    for (const index of found.toSorted((a, b) => a - b)) this.#write(index, writer, cut);
    return writer.finish();
  }

  #write(index: number, writer: TileWriter, tile: Tile): void {
    const { types, groupStart, shapeStart } = this.#shapes;
    const type = SIMPLE_TYPES[types[index]!];
    const properties = this.#properties[index]!;
    const paths: Path[] = [];
    // Each array of starts is one longer than what it numbers.
    for (let group = shapeStart[index]!; group < shapeStart[index + 1]!; group++) {
      const [from, to] = [groupStart[group]!, groupStart[group + 1]!];
      for (let path = from; path < to; path++) {
        const positions = this.#positionsOf(path, tile);
        if (type === 'Polygon' || type === 'MultiPolygon') {
          const ring = ringOf(positions, path === from);
          if (ring !== null) paths.push(ring);
          else if (path === from) break; // no holes without a shell
        } else if (type === 'Point' || type === 'MultiPoint') paths.push(...pointsOf(positions));
        else paths.push(...clipLine(positions, RANGE).map(rounded));
      }
    }
    if (paths.length === 0) return;
    const isArea = type === 'Polygon' || type === 'MultiPolygon';
    const isSpeck = isArea && tile.hasSpecks && paths.every((path) => sideOf(path, 0) < SPECK_SIDE && sideOf(path, 1) < SPECK_SIDE);
    writer.add(isArea ? POLYGON : type === 'Point' || type === 'MultiPoint' ? POINT : LINE, paths, isSpeck ? this.#asSpeck(properties) : properties);
  }

  #asSpeck(properties: Feature['properties']): Feature['properties'] {
    const speck = this.#specks.get(properties) ?? { ...properties, [SPECK]: true };
    this.#specks.set(properties, speck);
    return speck;
  }

  /** In units of the tile, without corners that nobody sees; the first and the last always stay. */
  #positionsOf(path: number, { tiles, x, y, isLast }: Tile): Path {
    const { pathStart } = this.#shapes;
    const [from, to] = [pathStart[path]!, pathStart[path + 1]!];
    const positions: number[] = [];
    let [lastX, lastY] = [Infinity, Infinity];
    for (let vertex = from; vertex < to; vertex++) {
      const unitX = (this.#world[2 * vertex]! * tiles - x) * EXTENT;
      const unitY = (this.#world[2 * vertex + 1]! * tiles - y) * EXTENT;
      const isNear = !isLast && Math.abs(unitX - lastX) < NEAREST && Math.abs(unitY - lastY) < NEAREST;
      if (isNear && vertex < to - 1) continue;
      positions.push(lastX = unitX, lastY = unitY);
    }
    return positions;
  }
}

interface Tile {
  /** Along one side of the world. */
  readonly tiles: number;
  readonly x: number;
  readonly y: number;
  readonly isLast: boolean;
  readonly hasSpecks: boolean;
}

/** A ring as MVT wants it: shells clockwise on the screen, holes the other way; `null`: not to be seen. */
function ringOf(positions: Path, isShell: boolean): Path | null {
  const ring = rounded(clipRing(positions, RANGE));
  const area = areaOf(ring);
  if (ring.length < 8 || Math.abs(area) < LEAST_AREA) return null;
  return area > 0 === isShell ? ring : reversed(ring);
}

/** From the least to the most along one axis. @param axis 0: x, 1: y */
function sideOf(path: Path, axis: 0 | 1): number {
  let [least, most] = [Infinity, -Infinity];
  for (let at = axis; at < path.length; at += 2) {
    least = Math.min(least, path[at]!);
    most = Math.max(most, path[at]!);
  }
  return most - least;
}

function pointsOf(positions: Path): Path[] {
  const points: Path[] = [];
  for (let at = 0; at < positions.length; at += 2) {
    const [x, y] = [positions[at]!, positions[at + 1]!];
    // Each point in one tile only, or its name would be there twice.
    if (x >= 0 && x < EXTENT && y >= 0 && y < EXTENT) points.push([Math.floor(x), Math.floor(y)]);
  }
  return points;
}

function rounded(path: Path): Path {
  return path.map((number) => Math.round(number));
}

/** Above 0: clockwise on the screen, where y runs down. */
function areaOf(ring: Path): number {
  let sum = 0;
  for (let at = 2; at < ring.length; at += 2) sum += ring[at - 2]! * ring[at + 1]! - ring[at]! * ring[at - 1]!;
  return sum / 2;
}

function reversed(ring: Path): Path {
  const turned: number[] = [];
  for (let at = ring.length - 2; at >= 0; at -= 2) turned.push(ring[at]!, ring[at + 1]!);
  return turned;
}

function toWorld({ lonLat, pathStart }: FlatShapes): Float64Array<ArrayBuffer> {
  const world = new Float64Array(2 * (pathStart.at(-1) ?? 0));
  for (let at = 0; at < world.length; at += 2) {
    const sine = Math.sin((lonLat[at + 1]! * Math.PI) / 180);
    const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
    world[at] = lonLat[at]! / 360 + 0.5;
    world[at + 1] = Math.min(1, Math.max(0, y));
  }
  return world;
}

/** Heights are not drawn, and would keep a geometry from being laid flat. */
function inPlane(geometry: Geometry): Geometry {
  if (flatPlaceOf(geometry) !== null || geometry.type === 'GeometryCollection') return geometry;
  // As deep as before.
  return { type: geometry.type, coordinates: withoutHeights(geometry.coordinates) } as Geometry;
}

function withoutHeights(coordinates: Position | readonly unknown[]): unknown {
  if (typeof coordinates[0] === 'number') return coordinates.slice(0, 2);
  // A list of positions, or of lists of them.
  return coordinates.map((part) => withoutHeights(part as readonly unknown[]));
}
