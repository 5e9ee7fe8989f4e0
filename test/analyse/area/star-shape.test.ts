import { expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { boxOfPairs, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { toPlane } from '../../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import { isStarShaped } from '../../../src/analyse/area/star-shape.ts';
import { randomNumbers } from '../random-numbers.ts';
import { blob, box, polygon } from './shapes.ts';

function isStar(shape: Polygon): boolean {
  const flat = flattenPolygons([shape]);
  return isStarShaped(toPlane(flat, planeFor(boxOfPairs(flat.lonLat))), 0);
}

const around = (angles: readonly number[]): Polygon =>
  polygon(angles.map((angle): Position => [112.5 + 0.01 * Math.cos(angle), 35 + 0.01 * Math.sin(angle)]));

test('boxes and round shapes are, in either winding', () => {
  const round = around(Array.from({ length: 30 }, (_, i) => (i * Math.PI) / 15));

  expect([isStar(box(112, 35, 0.01)), isStar(round), isStar(polygon(round.coordinates[0]!.toReversed().slice(1)))]).toEqual([true, true, true]);
});

test('what crosses itself is not: a bow tie, a ring that goes round twice, a five-pointed star in one line', () => {
  const twice = around(Array.from({ length: 15 }, (_, i) => (i * 4 * Math.PI) / 15));
  const pentagram = around([0, 2, 4, 1, 3].map((k) => (k * 2 * Math.PI) / 5));
  const bowTie = polygon([[112, 35], [112.01, 35.01], [112.01, 35], [112, 35.01]]);

  expect([isStar(twice), isStar(pentagram), isStar(bowTie)]).toEqual([false, false, false]);
});

test('what has a hole, or hides a part from its middle, is not', () => {
  const horseshoe = polygon([[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10]].map(([x = 0, y = 0]) => [112 + x / 1e3, 35 + y / 1e3]));
  const withHole = polygon(box(112, 35, 0.01).coordinates[0]!, box(112.002, 35.002, 0.001).coordinates[0]!);

  expect([isStar(horseshoe), isStar(withHole)]).toEqual([false, false]);
});

test('a spike through the middle, a line, a point are not', () => {
  const spike = polygon([[112, 35], [112.01, 35], [112.005, 35.005], [112.01, 35.01], [112, 35.01], [112.005, 35.005], [112.005, 35.002], [112.005, 35.005]]);

  expect([isStar(spike), isStar(polygon([[112, 35], [112.01, 35.01]])), isStar(polygon([[112, 35]]))]).toEqual([false, false, false]);
});

test.each(Array.from({ length: 30 }, (_, seed) => seed))('what passes has its shoelace as area: no two edges cross, seed %i', (seed) => {
  const random = randomNumbers(seed);
  const ring = blob([112.5, 35], 0.01, 6, random).coordinates[0]!;
  const points = ring.slice(1).map((point) => (random() < 0.15 ? ring[Math.floor(6 * random())]! : point));

  expect(isStar(polygon(points)) ? countCrossings(points) : 0).toBe(0);
});

function countCrossings(points: readonly Position[]): number {
  const side = (a: Position, b: Position, c: Position) => Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
  const edges = points.map((point, i) => [point, points[(i + 1) % points.length]!] as const);
  return edges.flatMap(([a, b], i) => edges.slice(i + 1).filter(([c, d]) =>
    side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)).length;
}
