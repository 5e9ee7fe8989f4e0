import { describe, expect, test } from 'vitest';
import type { Polygon, Position } from 'geojson';
import { boxOfPairs, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { isMonotone } from '../../../src/analyse/area/monotone-shape.ts';
import { toPlane } from '../../../src/analyse/area/planar-polygons.ts';
import { planeFor } from '../../../src/analyse/area/plane.ts';
import { randomNumbers } from '../random-numbers.ts';
import { box, polygon } from './shapes.ts';

function passes(shape: Polygon): boolean {
  const flat = flattenPolygons([shape]);
  return isMonotone(toPlane(flat, planeFor(boxOfPairs(flat.lonLat))), 0);
}

/** A polygon on a lattice of about 100 m. */
function drawn(...ring: readonly (readonly [number, number])[]): Polygon {
  return polygon(ring.map(([x, y]): Position => [112 + x / 1000, 35 + y / 1000]));
}

const WAVE: readonly (readonly [number, number])[] = [[0, 0], [2, 3], [4, 0], [6, 3], [8, 0], [8, 1], [6, 4], [4, 1], [2, 4], [0, 1]];

describe('passes', () => {
  test.each<[string, Polygon]>([
    ['a box', box(112, 35, 0.01)],
    ['a winding strip from west to east', drawn(...WAVE)],
    ['the same from its other side', drawn(...WAVE.toReversed())],
    ['the same from another vertex', drawn(...WAVE.slice(3), ...WAVE.slice(0, 3))],
    ['the same from south to north', drawn(...WAVE.map(([x, y]) => [y, x] as const))],
  ])('%s', (_, shape) => {
    expect(passes(shape)).toBe(true);
  });
});

describe('does not pass, as the shoelace may not be the area, or the way turns back', () => {
  test.each<[string, Polygon]>([
    ['a bow tie, whose chains cross', drawn([0, 0], [10, 10], [10, 0], [0, 10])],
    ['chains that meet in a vertex', drawn([0, 0], [5, 5], [10, 0], [10, 10], [5, 5], [0, 10])],
    ['chains that touch: a vertex on an edge', drawn([0, 0], [10, 0], [10, 10], [5, 0], [0, 10])],
    ['a strip whose upper side dips under the lower one', drawn([0, 0], [2, 3], [4, 2], [6, 3], [8, 0], [8, 1], [6, 4], [4, 1], [2, 4], [0, 1])],
    ['a spiral, which turns back along both axes', drawn([0, 0], [9, 0], [9, 9], [3, 9], [3, 4], [6, 4], [6, 6], [4, 6], [4, 8], [8, 8], [8, 1], [1, 1], [1, 9], [0, 9])],
    ['a ring that crosses itself where it turns back', drawn([3, 3], [3, 4], [2, 0], [3, 6], [0, 1])],
    ['a line there and back', drawn([0, 0], [5, 1], [10, 0], [5, 1])],
    ['a point', drawn([0, 0], [0, 0], [0, 0])],
    ['a polygon with a hole', polygon(box(112, 35, 0.01).coordinates[0]!, box(112.002, 35.002, 0.001).coordinates[0]!)],
  ])('%s', (_, shape) => {
    expect(passes(shape)).toBe(false);
  });
});

test.each(Array.from({ length: 30 }, (_, seed) => seed))('no two edges of what passes meet, seed %i', (seed) => {
  const random = randomNumbers(seed);
  const rings = Array.from({ length: 60 }, () => strip(random));
  const passing = rings.filter((ring) => passes(drawn(...ring)));

  expect(passing.filter((ring) => countMeetings(ring) > 0)).toEqual([]);
});

/** Two sides on a lattice, the one mostly above the other, with ends of some height. */
function strip(random: () => number): (readonly [number, number])[] {
  const side = (lift: number) => Array.from({ length: 5 }, (_, x) => [2 * x + 1, lift + Math.floor(4 * random())] as const);
  return [[0, 0], ...side(0), [10, 0], [10, 5], ...side(2).toReversed(), [0, 5]];
}

/** Pairs of edges, neighbours apart, with a point in common; exact, as the lattice is of whole numbers. */
function countMeetings(ring: readonly (readonly [number, number])[]): number {
  type Point = readonly [number, number];
  const side = (a: Point, b: Point, c: Point) => Math.sign((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]));
  const isBetween = (a: Point, b: Point, c: Point) => side(a, b, c) === 0
    && Math.min(a[0], b[0]) <= c[0] && c[0] <= Math.max(a[0], b[0]) && Math.min(a[1], b[1]) <= c[1] && c[1] <= Math.max(a[1], b[1]);
  const edges = ring.map((point, i) => [point, ring[(i + 1) % ring.length]!] as const);
  return edges.flatMap(([a, b], i) => edges.slice(i + 2, i === 0 ? -1 : undefined).filter(([c, d]) =>
    (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0)
    || isBetween(a, b, c) || isBetween(a, b, d) || isBetween(c, d, a) || isBetween(c, d, b))).length;
}
