import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import type { Polygonal } from '../model/layer.ts';

/**
 * The edges of a list of shapes, to find those near a line and to tell which shapes
 * a place lies in. Everything happens in the plane of longitude and latitude.
 */
export class EdgeIndex {
  /** Lower end first, x y x y for each edge, so that both neighbours of a border compute the same. */
  readonly #ends: Float64Array;
  /** Which polygon an edge belongs to; the parts of a multi-polygon are polygons of their own. */
  readonly #polygonOf: Uint32Array;
  /** Which shape a polygon belongs to. */
  readonly #shapeOf: readonly number[];
  readonly #tree: Flatbush | null;
  readonly #east: number;

  constructor(shapes: readonly Polygonal[]) {
    const polygons = shapes.flatMap((shape, index) =>
      (shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) => ({ rings, index })));
    const count = polygons.reduce((sum, { rings }) => sum + rings.reduce((n, ring) => n + edgeCount(ring), 0), 0);
    this.#ends = new Float64Array(count * 4);
    this.#polygonOf = new Uint32Array(count);
    this.#shapeOf = polygons.map(({ index }) => index);
    // Flatbush refuses to index nothing.
    this.#tree = count === 0 ? null : new Flatbush(count);
    let edge = 0;
    polygons.forEach(({ rings }, polygon) => {
      for (const ring of rings) {
        for (let i = 1; i < ring.length; i++) this.#add(edge++, polygon, ring[i - 1]!, ring[i]!);
      }
    });
    this.#tree?.finish();
    this.#east = this.#tree?.maxX ?? 0;
  }

  #add(edge: number, polygon: number, from: Position, to: Position): void {
    const upward = from[1]! < to[1]! || (from[1] === to[1] && from[0]! <= to[0]!);
    const [[ax, ay], [bx, by]] = upward ? [from, to] : [to, from];
    this.#ends.set([ax!, ay!, bx!, by!], edge * 4);
    this.#polygonOf[edge] = polygon;
    this.#tree?.add(Math.min(ax!, bx!), ay!, Math.max(ax!, bx!), by);
  }

  /** The shapes that a place lies in. A place on a border common to two shapes lies in one of them. */
  shapesAt(x: number, y: number): Set<number> {
    const inside = new Set<number>();
    for (const edge of this.#tree?.search(x, y, this.#east, y) ?? []) {
      if (!this.#crossesRay(edge, x, y)) continue;
      const polygon = this.#polygonOf[edge]!;
      if (!inside.delete(polygon)) inside.add(polygon);
    }
    return new Set([...inside].map((polygon) => this.#shapeOf[polygon]!));
  }

  /** Does the edge cut the ray from the place eastwards? A corner counts with its upper edge. */
  #crossesRay(edge: number, x: number, y: number): boolean {
    const ax = this.#ends[edge * 4]!;
    const ay = this.#ends[edge * 4 + 1]!;
    const bx = this.#ends[edge * 4 + 2]!;
    const by = this.#ends[edge * 4 + 3]!;
    return ay <= y && y < by && (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0;
  }

  /** Where edges cut the way from one place to another: shares of the way, ascending, from 0 to 1 with both. */
  cutsBetween(from: Position, to: Position): number[] {
    const [px, py] = [from[0]!, from[1]!];
    const [dx, dy] = [to[0]! - px, to[1]! - py];
    const cuts = [0, 1];
    const near = this.#tree?.search(
      Math.min(px, px + dx), Math.min(py, py + dy), Math.max(px, px + dx), Math.max(py, py + dy)) ?? [];
    for (const edge of near) {
      const [ax, ay, bx, by] = this.#ends.subarray(edge * 4, edge * 4 + 4) as unknown as number[];
      const across = dx * (by! - ay!) - dy * (bx! - ax!);
      // Parallel edges do not cut; where they lie on the way, their neighbours do.
      const share = ((ax! - px) * (by! - ay!) - (ay! - py) * (bx! - ax!)) / across;
      if (share > 0 && share < 1) cuts.push(share);
    }
    return cuts.sort((a, b) => a - b);
  }
}

function edgeCount(ring: readonly Position[]): number {
  return Math.max(0, ring.length - 1);
}
