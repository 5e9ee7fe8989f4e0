import Coordinate from 'jsts/org/locationtech/jts/geom/Coordinate.js';
import type Geometry from 'jsts/org/locationtech/jts/geom/Geometry.js';
import GeometryFactory from 'jsts/org/locationtech/jts/geom/GeometryFactory.js';
import type MultiPolygon from 'jsts/org/locationtech/jts/geom/MultiPolygon.js';
import ArrayList from 'jsts/java/util/ArrayList.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import type { PlanarShape } from '../data.ts';
import type { Engine } from '../engine.ts';

type Shape = Geometry | MultiPolygon;

export function openJsts(): Promise<Engine<Shape>> {
  const factory = new GeometryFactory();
  const toPolygon = (rings: PlanarShape): Geometry => {
    const [shell, ...holes] = rings.map((ring) => factory.createLinearRing(
      Array.from({ length: ring.length / 2 }, (_, v) => new Coordinate(ring[2 * v], ring[2 * v + 1]))));
    return factory.createPolygon(shell, holes);
  };
  return Promise.resolve({
    read: (polygons) => (polygons.length === 1 ? toPolygon(polygons[0]!) : factory.createMultiPolygon(polygons.map(toPolygon))),
    common: (shapes, other) => {
      const [only, second] = shapes;
      if (only === undefined) return factory.createPolygon();
      return OverlayOp.intersection(second === undefined ? only : unite(shapes), other);
    },
    around: (shape, radiusM, corners) => BufferOp.bufferOp(shape, radiusM, corners / 4),
    areaM2: (shape) => shape.getArea(),
    free: () => undefined,
  });
}

function unite(shapes: readonly Shape[]): Shape {
  const list = new ArrayList(undefined);
  for (const shape of shapes) list.add(shape);
  return UnaryUnionOp.union(list);
}
