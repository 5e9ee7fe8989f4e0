import openGeos from 'geos-wasm';
import type { PlanarShape } from '../data.ts';
import type { Engine } from '../engine.ts';

type Pointer = number;

/** GEOS in WebAssembly; its geometries are pointers. */
export async function openGeosWasm(): Promise<Engine<Pointer>> {
  const geos = await openGeos();
  const { Module } = geos;
  const [polygonType, collectionType] = [6, 7];

  const inMemory = <Result>(pointers: readonly Pointer[], use: (at: Pointer) => Result): Result => {
    const at = Module._malloc(4 * pointers.length);
    Module.HEAPU32.set(pointers, at / 4);
    const result = use(at);
    Module._free(at);
    return result;
  };
  const toRing = (ring: Float64Array): Pointer => {
    const at = Module._malloc(8 * ring.length);
    Module.HEAPF64.set(ring, at / 8);
    const sequence = geos.GEOSCoordSeq_copyFromBuffer(at, ring.length / 2, 0, 0);
    Module._free(at);
    return geos.GEOSGeom_createLinearRing(sequence);
  };
  const toPolygon = (rings: PlanarShape): Pointer => {
    const [shell = 0, ...holes] = rings.map(toRing);
    return inMemory(holes, (at) => geos.GEOSGeom_createPolygon(shell, at, holes.length));
  };
  const collect = (type: number, members: readonly Pointer[]): Pointer =>
    inMemory(members, (at) => geos.GEOSGeom_createCollection(type, at, members.length));
  /** A collection owns its members: they are copied into it and go with it. */
  const unite = (shapes: readonly Pointer[]): Pointer => {
    const all = collect(collectionType, shapes.map((shape) => geos.GEOSGeom_clone(shape)));
    const united = geos.GEOSUnaryUnion(all);
    geos.GEOSGeom_destroy(all);
    return united;
  };

  return {
    read: (polygons) => (polygons.length === 1 ? toPolygon(polygons[0]!) : collect(polygonType, polygons.map(toPolygon))),
    common: (shapes, other) => {
      const [only, second] = shapes;
      if (only !== undefined && second === undefined) return geos.GEOSIntersection(only, other);
      const united = unite(shapes);
      const result = geos.GEOSIntersection(united, other);
      geos.GEOSGeom_destroy(united);
      return result;
    },
    around: (shape, radiusM, corners) => geos.GEOSBuffer(shape, radiusM, corners / 4),
    areaM2: (shape) => {
      const at = Module._malloc(8);
      geos.GEOSArea(shape, at);
      const areaM2 = Module.HEAPF64[at / 8]!;
      Module._free(at);
      return areaM2;
    },
    free: (shape) => geos.GEOSGeom_destroy(shape),
  };
}
