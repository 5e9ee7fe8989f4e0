import { Clipper, EndType, FillRule, JoinType } from 'clipper2-ts';
import type { Paths64 } from 'clipper2-ts';
import type { Engine } from '../engine.ts';

/** @param perMetre Clipper2 counts in whole numbers: so many are a metre */
export function openClipperTs(perMetre: number): Promise<Engine<Paths64>> {
  return Promise.resolve({
    read: (polygons) => polygons.flatMap((rings) => rings.map((ring) => toPath(ring, perMetre))),
    common: (shapes, other) => Clipper.intersect(shapes.flat(), other, FillRule.NonZero),
    around: (shape, radiusM, corners) =>
      Clipper.inflatePaths(shape, radiusM * perMetre, JoinType.Round, EndType.Polygon, 2, perMetre * sagM(radiusM, corners)),
    areaM2: (shape) => shape.reduce((sum, path) => sum + Clipper.area(path), 0) / perMetre ** 2,
    free: () => undefined,
  });
}

/** How far a chord of a circle with so many corners is from it, in the middle. */
export function sagM(radiusM: number, corners: number): number {
  return radiusM * (1 - Math.cos(Math.PI / corners));
}

function toPath(ring: Float64Array, perMetre: number): Paths64[number] {
  return Array.from({ length: ring.length / 2 - 1 }, (_, v) => (
    { x: Math.round(ring[2 * v]! * perMetre), y: Math.round(ring[2 * v + 1]! * perMetre) }));
}
