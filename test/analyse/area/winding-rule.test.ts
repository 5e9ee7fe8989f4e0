import type { Polygon, Position } from 'geojson';
import { Clipper, FillRule } from 'clipper2-ts';
import { describe, expect, test } from 'vitest';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { box, boxAreaM2, polygon } from './shapes.ts';

/*
 * Two rules say where a ring that crosses itself has its inside:
 *
 *     even-odd   where the way out crosses the ring an odd number of times
 *     non-zero   where the ring goes round a different number of times to the left than to the right
 *
 * They differ where a ring goes round twice: even-odd has a hole there, non-zero has land. Ours
 * is even-odd within a polygon, over all its rings; polygons are united, which is non-zero.
 */

const SIZE = 1e-4;
const DISTRICT = box(112.59, 34.99, 0.02);
/** m² of a square degree, around the star; it is even over ten metres. */
const PER_SQUARE_DEGREE = boxAreaM2(2 * SIZE, 35 - SIZE, 35 + SIZE) / (2 * SIZE) ** 2;

function covered(shapes: readonly Polygonal[]): number {
  return coveredArea(flattenPolygons([DISTRICT]), flattenPolygons(shapes), new Uint32Array(shapes.length).fill(1), 1).coveredM2[0]!;
}

/** The star {n/k} in one line: n corners on a circle, each joined to the k-th after it. */
function star(n: number, k: number): Polygon {
  return polygon(Array.from({ length: n }, (_, i): Position => {
    const angle = 0.1 + (2 * Math.PI * k * i) / n;
    return [112.6 + SIZE * Math.cos(angle), 35 + SIZE * Math.sin(angle)];
  }));
}

/**
 * Area of {n/k} with radius 1 where the line goes round at least `times`. Its edges cross
 * at the distances ρ_j = cos(πk/n) / cos(πj/n) from the middle; the outline of that area has
 * corners at ρ_j and ρ_(j−1) in turn, for j = k − times + 1: n ρ_j ρ_(j−1) sin(π/n).
 */
function windingArea(n: number, k: number, times: number): number {
  const distance = (j: number) => Math.cos((Math.PI * k) / n) / Math.cos((Math.PI * j) / n);
  const j = k - times + 1;
  return n * distance(j) * distance(j - 1) * Math.sin(Math.PI / n);
}

describe('stars drawn in one line', () => {
  test('the formula has for the five-pointed star what the golden section has', () => {
    const inner = (3 - Math.sqrt(5)) / 2;

    expect(windingArea(5, 2, 1)).toBeCloseTo(5 * inner * Math.sin(Math.PI / 5), 12);
    expect(windingArea(5, 2, 2)).toBeCloseTo(2.5 * inner * inner * Math.sin((2 * Math.PI) / 5), 12);
  });

  test.each([[5, 2], [7, 2], [7, 3], [9, 4], [11, 5], [31, 15], [101, 50]])('{%i/%i} has holes where the line goes round an even number of times', (n, k) => {
    const evenOdd = Array.from({ length: k }, (_, i) => (i % 2 === 0 ? 1 : -1) * windingArea(n, k, i + 1)).reduce((sum, area) => sum + area);
    const nonZero = windingArea(n, k, 1);
    const expected = evenOdd * SIZE ** 2 * PER_SQUARE_DEGREE;

    expectArea(covered([star(n, k)]), expected, 1e-7);
    expect(evenOdd / nonZero).toBeLessThan(0.95);
  });

  test('a star once more beside itself as its pieces is all that it surrounds', () => {
    const pentagon = polygon(Array.from({ length: 5 }, (_, i): Position => {
      const [radius, angle] = [(SIZE * (3 - Math.sqrt(5))) / 2, 0.1 + Math.PI + (2 * Math.PI * i) / 5];
      return [112.6 + radius * Math.cos(angle), 35 + radius * Math.sin(angle)];
    }));

    // Polygons are united: the hole of one is land where another lies.
    expectArea(covered([star(5, 2), pentagon]), windingArea(5, 2, 1) * SIZE ** 2 * PER_SQUARE_DEGREE, 1e-6);
  });
});

describe('a ring that goes round twice', () => {
  const once = box(112.6, 35, SIZE).coordinates[0]!.slice(0, 4);

  test('covers nothing, two polygons of it cover it once', () => {
    expect(Math.abs(covered([polygon([...once, ...once])]))).toBeLessThan(1e-6);
    expectArea(covered([polygon(once), polygon(once)]), boxAreaM2(SIZE, 35, 35 + SIZE), 1e-8);
  });

  test('and back is the same as once to the left and once to the right: winding has no say', () => {
    expect(Math.abs(covered([polygon([...once, ...once.toReversed()])]))).toBeLessThan(1e-6);
    expect(Math.abs(covered([polygon(once, once)]))).toBeLessThan(1e-6);
    expect(Math.abs(covered([polygon(once, once.toReversed())]))).toBeLessThan(1e-6);
  });
});

describe('Clipper2 with its even-odd rule', () => {
  const PER_DEGREE = 1e11;
  const toPath = (ring: readonly Position[]) => ring.slice(1).map(([lon = 0, lat = 0]) => (
    { x: Math.round((lon - 112.6) * PER_DEGREE), y: Math.round((lat - 35) * PER_DEGREE) }));
  const clipped = ({ coordinates }: Polygon, rule: FillRule) =>
    Clipper.union(coordinates.map(toPath), rule).reduce((sum, path) => sum + Clipper.area(path), 0) / PER_DEGREE ** 2;

  test.each(Array.from({ length: 20 }, (_, seed) => seed))('has the same for rings through anywhere, and with non-zero has not, seed %i', (seed) => {
    const random = randomNumbers(seed);
    const ring = () => Array.from({ length: 4 + Math.floor(20 * random()) }, (): Position => [112.6 + SIZE * random(), 35 + SIZE * random()]);
    const shape = polygon(ring(), ring());

    expectArea(covered([shape]), clipped(shape, FillRule.EvenOdd) * PER_SQUARE_DEGREE, 1e-5);
    expect(clipped(shape, FillRule.NonZero) / clipped(shape, FillRule.EvenOdd)).toBeGreaterThan(1.001);
  });
});
