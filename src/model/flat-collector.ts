import type { Geometry, Position } from 'geojson';
import { SIMPLE_TYPES, flatGeometry, flatPlaceOf } from './flat-geometry.ts';
import type { FlatShapes } from './flat-geometry.ts';

/** Arrays that grow by half when they are full. */
type Growing = { -readonly [K in keyof FlatShapes]: FlatShapes[K] };

/**
 * Takes geometries one after the other and keeps their numbers only; see {@link FlatShapes}. As objects, coordinates
 * take ten times the room, which a large file has not.
 */
export class FlatCollector {
  readonly #shapes: Growing;
  #vertices = 0;
  #paths = 0;
  #groups = 0;
  #count = 0;

  /** @param vertices how many are expected; more may come */
  constructor(vertices: number) {
    this.#shapes = {
      types: new Uint8Array(64),
      lonLat: new Float64Array(2 * vertices),
      pathStart: new Uint32Array(64),
      groupStart: new Uint32Array(64),
      shapeStart: new Uint32Array(64),
    };
  }

  /** The same geometry over these shapes, or itself where it would lose something: heights, and collections. */
  add(geometry: Geometry): Geometry {
    if (flatPlaceOf(geometry) === null && !isPlane(geometry)) return geometry;
    for (const paths of groupsOf(geometry)) {
      for (const path of paths) this.#addPath(path);
      this.#shapes.groupStart = grown(this.#shapes.groupStart, ++this.#groups, Uint32Array);
      this.#shapes.groupStart[this.#groups] = this.#paths;
    }
    const index = this.#count++;
    this.#shapes.types = grown(this.#shapes.types, index, Uint8Array);
    // `groupsOf` takes no other types.
    this.#shapes.types[index] = SIMPLE_TYPES.indexOf(geometry.type as 'Point');
    this.#shapes.shapeStart = grown(this.#shapes.shapeStart, this.#count, Uint32Array);
    this.#shapes.shapeStart[this.#count] = this.#groups;
    return flatGeometry(this.#shapes, index);
  }

  /** No more are added: what was kept free for them is given back. */
  finish(): void {
    const shapes = this.#shapes;
    shapes.types = shapes.types.slice(0, this.#count);
    shapes.lonLat = shapes.lonLat.length === 2 * this.#vertices ? shapes.lonLat : shapes.lonLat.slice(0, 2 * this.#vertices);
    shapes.pathStart = shapes.pathStart.slice(0, this.#paths + 1);
    shapes.groupStart = shapes.groupStart.slice(0, this.#groups + 1);
    shapes.shapeStart = shapes.shapeStart.slice(0, this.#count + 1);
  }

  #addPath(path: readonly Position[]): void {
    const end = this.#vertices + path.length;
    this.#shapes.lonLat = grown(this.#shapes.lonLat, 2 * end, Float64Array);
    for (const [x = 0, y = 0] of path) {
      this.#shapes.lonLat[2 * this.#vertices] = x;
      this.#shapes.lonLat[2 * this.#vertices++ + 1] = y;
    }
    this.#shapes.pathStart = grown(this.#shapes.pathStart, ++this.#paths, Uint32Array);
    this.#shapes.pathStart[this.#paths] = this.#vertices;
  }
}

function grown<A extends Uint8Array | Uint32Array | Float64Array>(array: A, index: number, make: new (length: number) => A): A {
  if (index < array.length) return array;
  const larger = new make(Math.max(index + 1, Math.ceil(1.5 * array.length)));
  larger.set(array);
  return larger;
}

function groupsOf(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  switch (geometry.type) {
    case 'Point': return [[[geometry.coordinates]]];
    case 'MultiPoint':
    case 'LineString': return [[geometry.coordinates]];
    case 'MultiLineString':
    case 'Polygon': return [geometry.coordinates];
    case 'MultiPolygon': return geometry.coordinates;
    case 'GeometryCollection': return [];
  }
}

function isPlane(geometry: Geometry): boolean {
  if (geometry.type === 'GeometryCollection') return false;
  return groupsOf(geometry).every((paths) => paths.every((path) => path.every((position) => position.length === 2)));
}
