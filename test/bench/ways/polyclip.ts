import { intersection } from 'polyclip-ts';
import type { Position } from 'geojson';
import type { Engine } from '../engine.ts';

type Shape = [number, number][][][];

/** Turf's engine, one pass over everything in a district. */
export function openPolyclip(): Promise<Engine<Shape>> {
  return Promise.resolve({
    read: (polygons) => polygons.map((rings) => rings.map((ring) => toRing(ring))),
    common: (shapes, other) => (shapes.length === 0 ? [] : intersection(shapes.flat(), other)),
    around: null,
    areaM2: (shape) => shape.flat().reduce((sum, ring) => sum + ringAreaM2(ring), 0),
    free: () => undefined,
  });
}

function toRing(ring: Float64Array): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, v) => [ring[2 * v]!, ring[2 * v + 1]!]);
}

/** Shells run counterclockwise and add, holes clockwise and take away. */
function ringAreaM2(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  return ring.slice(1).reduce((twice, [x = 0, y = 0], v) => {
    const [beforeX = 0, beforeY = 0] = ring[v]!;
    return twice + (beforeX - x0) * (y - y0) - (x - x0) * (beforeY - y0);
  }, 0) / 2;
}
