import { describe, expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { boxOfPairs, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { toPlane } from '../../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import { SimplicityTest } from '../../../src/analyse/area/simple-shape.ts';
import { randomNumbers } from '../random-numbers.ts';
import { polygon } from './shapes.ts';

function isSimple(shape: Polygon): boolean {
  const flat = flattenPolygons([shape]);
  return new SimplicityTest().isSimple(toPlane(flat, planeFor(boxOfPairs(flat.lonLat))), 0);
}

/** A polygon on a lattice of about 100 m. */
function drawn(...rings: readonly (readonly Position[])[]): Polygon {
  return polygon(...rings.map((ring) => ring.map(([x = 0, y = 0]): Position => [112 + x / 1000, 35 + y / 1000])));
}

const SQUARE: readonly Position[] = [[0, 0], [10, 0], [10, 10], [0, 10]];
const HORSESHOE: readonly Position[] = [[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10]];

describe('passes', () => {
  test.each<[string, Polygon]>([
    ['a horseshoe', drawn(HORSESHOE)],
    ['the same with doubled vertices', drawn(HORSESHOE.flatMap((vertex) => [vertex, vertex]))],
    ['a square with two holes', drawn(SQUARE, [[1, 1], [2, 1], [2, 2]], [[5, 5], [7, 5], [7, 8]])],
    ['a hole beside a bay of the shell', drawn(HORSESHOE, [[3, 0.2], [7, 0.2], [7, 0.7], [3, 0.7]])],
  ])('%s', (_, shape) => {
    expect(isSimple(shape)).toBe(true);
  });
});

describe('does not pass, as its shoelace may not be its area', () => {
  test.each<[string, Polygon]>([
    ['a bow tie', drawn([[0, 0], [10, 10], [10, 0], [0, 10]])],
    ['two loops that meet in a vertex, run through in opposite ways', drawn([[0, 0], [5, 5], [10, 0], [10, 10], [5, 5], [0, 10]])],
    ['a vertex on another edge', drawn([[0, 0], [10, 0], [10, 10], [5, 0], [0, 10]])],
    ['a spike there and back on one line, which meets its foot', drawn([[0, 0], [10, 0], [10, 10], [5, 10], [5, 15], [5, 10], [0, 10]])],
    ['a hole outside the shell', drawn(SQUARE, [[20, 0], [25, 0], [25, 5]])],
    ['a hole that meets the shell', drawn(SQUARE, [[0, 5], [5, 4], [5, 6]])],
    ['a hole that leaves the shell', drawn(SQUARE, [[5, 5], [15, 4], [15, 6]])],
    ['a hole in a hole', drawn(SQUARE, [[1, 1], [9, 1], [9, 9], [1, 9]], [[3, 3], [5, 3], [5, 5]])],
    ['the same ring twice', drawn(HORSESHOE, HORSESHOE)],
    ['a ring gone round twice', drawn([...HORSESHOE, ...HORSESHOE])],
  ])('%s', (_, shape) => {
    expect(isSimple(shape)).toBe(false);
  });
});

test.each(Array.from({ length: 40 }, (_, seed) => seed))('no two edges of what passes meet, seed %i', (seed) => {
  const random = randomNumbers(seed);
  const shapes = Array.from({ length: 40 }, () => {
    const ring = Array.from({ length: 4 + Math.floor(5 * random()) }, (): Position => [Math.floor(8 * random()), Math.floor(8 * random())]);
    return { ring, passes: isSimple(drawn(ring)) };
  });

  expect(shapes.filter(({ ring, passes }) => passes && countMeetings(ring) > 0)).toEqual([]);
});

/**
 * Pairs of edges that are no neighbours and cross or have an end in common. A vertex
 * on an edge does not count: the plane is curved against the lattice, and takes it to either side.
 */
function countMeetings(points: readonly Position[]): number {
  const ring = points.filter((point, i) => String(point) !== String(points[(i + 1) % points.length]));
  const side = (a: Position, b: Position, c: Position) => Math.sign((b[0]! - a[0]!) * (c[1]! - a[1]!) - (b[1]! - a[1]!) * (c[0]! - a[0]!));
  const meet = (a: Position, b: Position, c: Position, d: Position) => [c, d].some((end) => [String(a), String(b)].includes(String(end)))
    || (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0);
  let count = 0;
  for (let i = 0; i < ring.length; i++) {
    for (let j = i + 2; j < ring.length; j++) {
      if (i === 0 && j === ring.length - 1) continue;
      if (meet(ring[i]!, ring[i + 1]!, ring[j]!, ring[(j + 1) % ring.length]!)) count++;
    }
  }
  return count;
}
