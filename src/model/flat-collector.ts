import type { Geometry } from 'geojson';
import { NOT_FLAT, SIMPLE_TYPES, flatGeometry, flatPlaceOf } from './flat-geometry.ts';
import type { FlatPlace, FlatShapes } from './flat-geometry.ts';
import { planeGroupsOf } from './geometry-paths.ts';
import type { Groups } from './geometry-paths.ts';

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
    const place = flatPlaceOf(geometry);
    const groups = place === null ? planeGroupsOf(geometry) : null;
    if (place !== null) this.#copy(place);
    else if (groups !== null) this.#lay(groups);
    else return geometry;
    // A geometry with groups is of a simple type.
    this.#endShape(SIMPLE_TYPES.indexOf(geometry.type as 'Point'));
    return flatGeometry(this.#shapes, this.#count - 1);
  }

  /** Keeps a number free, for a geometry that is not among the shapes: {@link NOT_FLAT}. */
  leaveOut(): void {
    this.#endShape(NOT_FLAT);
  }

  /** No more are added: what was kept free for them is given back. */
  finish(): FlatShapes {
    const shapes = this.#shapes;
    shapes.types = shapes.types.slice(0, this.#count);
    shapes.lonLat = shapes.lonLat.length === 2 * this.#vertices ? shapes.lonLat : shapes.lonLat.slice(0, 2 * this.#vertices);
    shapes.pathStart = shapes.pathStart.slice(0, this.#paths + 1);
    shapes.groupStart = shapes.groupStart.slice(0, this.#groups + 1);
    shapes.shapeStart = shapes.shapeStart.slice(0, this.#count + 1);
    return shapes;
  }

  #lay(groups: Groups): void {
    for (const paths of groups) {
      for (const path of paths) {
        this.#makeRoom(this.#vertices + path.length);
        for (const [x = 0, y = 0] of path) {
          this.#shapes.lonLat[2 * this.#vertices] = x;
          this.#shapes.lonLat[2 * this.#vertices++ + 1] = y;
        }
        this.#endPath(this.#vertices);
      }
      this.#endGroup(this.#paths);
    }
  }

  /** From other shapes: the numbers alone, without making coordinates of them. */
  #copy({ shapes: { lonLat, pathStart, groupStart, shapeStart }, index }: FlatPlace): void {
    // Each array of starts is one longer than what it numbers.
    const [group, groupEnd] = [shapeStart[index]!, shapeStart[index + 1]!];
    const [path, pathEnd] = [groupStart[group]!, groupStart[groupEnd]!];
    const [vertex, vertexEnd] = [pathStart[path]!, pathStart[pathEnd]!];
    const [vertexShift, pathShift] = [this.#vertices - vertex, this.#paths - path];
    this.#makeRoom(vertexEnd + vertexShift);
    this.#shapes.lonLat.set(lonLat.subarray(2 * vertex, 2 * vertexEnd), 2 * this.#vertices);
    this.#vertices = vertexEnd + vertexShift;
    for (let at = path + 1; at <= pathEnd; at += 1) this.#endPath(pathStart[at]! + vertexShift);
    for (let at = group + 1; at <= groupEnd; at += 1) this.#endGroup(groupStart[at]! + pathShift);
  }

  #makeRoom(vertices: number): void {
    this.#shapes.lonLat = grown(this.#shapes.lonLat, 2 * vertices - 1, Float64Array);
  }

  #endPath(vertices: number): void {
    this.#shapes.pathStart = grown(this.#shapes.pathStart, ++this.#paths, Uint32Array);
    this.#shapes.pathStart[this.#paths] = vertices;
  }

  #endGroup(paths: number): void {
    this.#shapes.groupStart = grown(this.#shapes.groupStart, ++this.#groups, Uint32Array);
    this.#shapes.groupStart[this.#groups] = paths;
  }

  #endShape(type: number): void {
    this.#shapes.types = grown(this.#shapes.types, this.#count, Uint8Array);
    this.#shapes.types[this.#count] = type;
    this.#shapes.shapeStart = grown(this.#shapes.shapeStart, ++this.#count, Uint32Array);
    this.#shapes.shapeStart[this.#count] = this.#groups;
  }
}

function grown<A extends Uint8Array | Uint32Array | Float64Array>(array: A, index: number, make: new (length: number) => A): A {
  if (index < array.length) return array;
  const larger = new make(Math.max(index + 1, Math.ceil(1.5 * array.length)));
  larger.set(array);
  return larger;
}
