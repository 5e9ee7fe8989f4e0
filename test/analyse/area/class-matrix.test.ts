import { describe, expect, test } from 'vitest';
import { classMatrix } from '../../../src/analyse/area/class-matrix.ts';
import type { ClassedPolygons } from '../../../src/analyse/area/class-matrix.ts';
import { coveredArea } from '../../../src/analyse/area/covered-area.ts';
import { flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { planar } from '../../bench/data.ts';
import type { Engine } from '../../bench/engine.ts';
import { partition } from '../../bench/partition.ts';
import { openClipperTs } from '../../bench/ways/clipper-ts.ts';
import { openJsts } from '../../bench/ways/jsts.ts';
import { randomNumbers } from '../random-numbers.ts';
import { expectArea } from './expect-area.ts';
import { blob, box, boxAreaM2 } from './shapes.ts';

function plan(shapes: readonly Polygonal[], classes: readonly number[], classCount: number): ClassedPolygons {
  return { polygons: flattenPolygons(shapes), classOf: Uint32Array.from(classes), classCount };
}

test('two plans of two strips each: four fields in each of two districts', () => {
  const districts = flattenPolygons([box(112.5, 35, 0.02), box(112.52, 35, 0.02)]);
  const eastWest = plan([box(112.5, 35, 0.01, 0.02), box(112.51, 35, 0.03, 0.02)], [0, 1], 2);
  const southNorth = plan([box(112.5, 35, 0.04, 0.005), box(112.5, 35.005, 0.04, 0.015)], [1, 0], 2);
  const { areaM2 } = classMatrix(districts, eastWest, southNorth);
  const north = (width: number) => boxAreaM2(width, 35.005, 35.02);
  const south = (width: number) => boxAreaM2(width, 35, 35.005);

  [north(0.01), south(0.01), north(0.01), south(0.01)].forEach((expected, at) => expectArea(areaM2[at], expected, 1e-6));
  expect([areaM2[4], areaM2[5]]).toEqual([expect.closeTo(0, 4), expect.closeTo(0, 4)]);
  [north(0.02), south(0.02)].forEach((expected, at) => expectArea(areaM2[6 + at], expected, 1e-6));
});

test('areas of one class that overlap count once; of two classes, in both', () => {
  const a = plan([box(112.5, 35, 0.01), box(112.505, 35, 0.01), box(112.5, 35, 0.005, 0.01)], [0, 0, 1], 2);
  const { areaM2 } = classMatrix(flattenPolygons([box(112.5, 35, 0.05)]), a, plan([box(112.5, 35, 0.05)], [0], 1));

  expectArea(areaM2[0], boxAreaM2(0.015, 35, 35.01), 1e-6);
  expectArea(areaM2[1], boxAreaM2(0.005, 35, 35.01), 1e-6);
});

test.each([1, 2, 3])('rows and columns add up to what coveredArea has for each plan, seed %i', (seed) => {
  const random = randomNumbers(seed);
  const districts = flattenPolygons(partition([112.5, 35], 0.06, [3, 2], 16, random));
  const cells = partition([112.49, 34.99], 0.08, [12, 11], 8, random);
  const other = partition([112.48, 34.98], 0.1, [9, 13], 8, random);
  const [a, b] = [plan(cells, cells.map((_, i) => i % 5), 5), plan(other, other.map((_, i) => (3 * i) % 4), 4)];
  const { areaM2, uncertainM2 } = classMatrix(districts, a, b);
  const covered = coveredArea(districts, a.polygons, Uint32Array.from(a.classOf, (code) => 1 << code), 5);

  // The second plan fills everything, so that the sum over its classes is the first plan's class.
  for (let field = 0; field < 6 * 5; field++) {
    expectArea(areaM2.subarray(4 * field, 4 * field + 4).reduce((sum, x) => sum + x, 0), covered.coveredM2[field]!, 1e-8);
  }
  expect(uncertainM2).toBeLessThan(1e-5);
});

test.each([4, 5, 6])('each field is the land under a class that lies in the other as a district, seed %i', (seed) => {
  const random = randomNumbers(seed);
  const blobs = () => Array.from({ length: 30 }, () => blob([112.5 + 0.05 * random(), 35 + 0.05 * random()], 0.01 * random(), 15, random));
  const [first, second] = [blobs(), blobs()];
  const all = box(112.4, 34.9, 0.3);
  const { areaM2 } = classMatrix(flattenPolygons([all]), plan(first, first.map((_, i) => i % 3), 3), plan(second, second.map((_, i) => i % 2), 2));
  const districts = [0, 1, 2].map((code): Polygonal => (
    { type: 'MultiPolygon', coordinates: first.filter((_, i) => i % 3 === code).map(({ coordinates }) => coordinates) }));
  const expected = coveredArea(flattenPolygons(districts), flattenPolygons(second), Uint32Array.from(second, (_, i) => 1 << (i % 2)), 2);

  expected.coveredM2.forEach((value, at) => expectArea(areaM2[at], value, 1e-8));
});

test('the order of areas changes not a bit', () => {
  const random = randomNumbers(7);
  const districts = flattenPolygons([box(112.5, 35, 0.05)]);
  const shapes = Array.from({ length: 40 }, () => blob([112.5 + 0.05 * random(), 35 + 0.05 * random()], 0.01, 15, random));
  const classes = shapes.map((_, i) => i % 3);
  const other = plan([box(112.5, 35, 0.05)], [0], 1);

  expect(classMatrix(districts, plan(shapes.toReversed(), classes.toReversed(), 3), other).areaM2)
    .toEqual(classMatrix(districts, plan(shapes, classes, 3), other).areaM2);
});

describe.each([['JSTS', openJsts, 1e-9], ['Clipper2', () => openClipperTs(1e5), 1e-7]] as [string, () => Promise<unknown>, number][])(
  '%s, cell by cell, finds the same', (_, open, share) => {
    test.each([11, 12])('for two plans of a hundred wiggly cells, seed %i', async (seed) => {
      const random = randomNumbers(seed);
      const [cells, others] = [partition([112.5, 35], 0.02, [10, 11], 8, random), partition([112.5, 35], 0.02, [9, 12], 8, random)];
      const [classes, otherClasses] = [cells.map((__, i) => i % 4), others.map((__, i) => (2 * i) % 5)];
      const all = box(112.4, 34.9, 0.3);
      const { areaM2 } = classMatrix(flattenPolygons([all]), plan(cells, classes, 4), plan(others, otherClasses, 5));

      const engine = await open() as Engine<unknown>;
      const [, shapes = [], otherShapes = []] = planar([all], cells, others).map((layer) => layer.map(engine.read));
      const expected = new Float64Array(20);
      shapes.forEach((shape, i) => otherShapes.forEach((other, j) => {
        expected[5 * classes[i]! + otherClasses[j]!]! += engine.areaM2(engine.common([shape], other));
      }));
      // Of a hectare at least: a lattice knows no share of a sliver.
      expected.forEach((value, at) => expectArea(areaM2[at], value, share * Math.max(1, 10_000 / value)));
    }, 60_000);
  },
);

test('neighbours of one class, a part of them drawn two and three times, are one area', () => {
  const cells = Array.from({ length: 8 }, (_, i) => box(112.5 + 0.01 * i, 35, 0.01));
  const shapes = [...cells, ...cells.slice(2, 5), cells[3]!];
  const a = plan(shapes, shapes.map(() => 0), 1);
  const { areaM2 } = classMatrix(flattenPolygons([box(112.49, 34.99, 0.12)]), a, plan([box(112.4, 34.9, 0.3)], [0], 1));

  expectArea(areaM2[0], boxAreaM2(0.08, 35, 35.01), 1e-6);
});

test.each([8, 9])('cells of few classes, side by side with their like, some twice, under blobs that overlap them, seed %i', (seed) => {
  const random = randomNumbers(seed);
  const cells = partition([112.49, 34.99], 0.08, [12, 11], 8, random);
  const shapes = [...cells, ...cells.filter(() => random() < 0.2),
    ...Array.from({ length: 20 }, () => blob([112.5 + 0.05 * random(), 35 + 0.05 * random()], 0.006, 15, random))];
  const a = plan(shapes, shapes.map(() => Math.floor(2 * random())), 2);
  const districts = flattenPolygons(partition([112.5, 35], 0.06, [2, 2], 16, random));
  const { areaM2 } = classMatrix(districts, a, plan([box(112.4, 34.9, 0.3)], [0], 1));
  const covered = coveredArea(districts, a.polygons, Uint32Array.from(a.classOf, (code) => 1 << code), 2);

  covered.coveredM2.forEach((value, at) => expectArea(areaM2[at], value, 1e-8));
});
