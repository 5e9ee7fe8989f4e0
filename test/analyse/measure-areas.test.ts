import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { carryOut } from '../../src/analyse/area-plan.ts';
import { coverageAreas, groundAreas, groundOf, presentItems, serviceAreas } from '../../src/analyse/measure-areas.ts';
import { box, boxAreaM2, meridianM, parallelM } from './boxes.ts';
import { randomNumbers } from './random-numbers.ts';
import { turfAreas } from './turf-areas.ts';
import { turfSurroundings } from './turf-surroundings.ts';

// Two districts side by side, and built-up land across the border:
//
//        112.60   .61  112.62  .63   112.64
//  35.10  ┌───────────┬───────────┐
//         │  west  ┏━━┿━━┓  east  │
//  35.09  └────────┻━━┷━━┻────────┘
const west = box(112.6, 35.09, 112.62, 35.1);
const east = box(112.62, 35.09, 112.64, 35.1);
const middle = box(112.61, 35.09, 112.63, 35.1);
const halfM2 = boxAreaM2(112.61, 35.09, 112.62, 35.1);

/** Relative. The kernel takes an edge along a parallel as chords of 250 m: some 1e-7 of these boxes. */
function deviation(found: number, expected: number): number {
  return Math.abs(found / expected - 1);
}

describe('the ground', () => {
  test('is the districts themselves without built-up land, and their common part with it', () => {
    const { whole, base } = carryOut(groundAreas(groundOf([west, east], [middle])));

    expect(deviation(whole.districts[0]!, 2 * halfM2)).toBeLessThan(1e-6);
    expect(deviation(base.districts[1]!, halfM2)).toBeLessThan(1e-6);
    expect(deviation(base.city, 2 * halfM2)).toBeLessThan(1e-6);
    expect(deviation(carryOut(groundAreas(groundOf([west, east], null))).base.city, 4 * halfM2)).toBeLessThan(1e-6);
  });

  test('has districts that overlap once in the city', () => {
    const { whole } = carryOut(groundAreas(groundOf([west, middle], null)));

    expect(deviation(whole.districts[0]! + whole.districts[1]! - whole.city, halfM2)).toBeLessThan(1e-6);
  });
});

describe('the area of sets of shapes', () => {
  const ground = groundOf([west, east], [middle]);

  test('counts overlaps once, and as often as they occur in the plain sum', () => {
    const left = box(112.612, 35.092, 112.618, 35.096);
    const right = box(112.615, 35.092, 112.621, 35.096);
    const found = carryOut(coverageAreas(ground, new Map([['park', [left, right]]]))).get('park')!;
    const [inWest, inEast] = [boxAreaM2(112.612, 35.092, 112.62, 35.096), boxAreaM2(112.62, 35.092, 112.621, 35.096)];

    expect(deviation(found.once.districts[0]!, inWest)).toBeLessThan(1e-6);
    expect(deviation(found.once.districts[1]!, inEast)).toBeLessThan(1e-6);
    expect(deviation(found.sum.districts[0]!, inWest + boxAreaM2(112.615, 35.092, 112.618, 35.096))).toBeLessThan(1e-6);
    expect(deviation(found.once.city, inWest + inEast)).toBeLessThan(1e-6);
  });

  test('says what lies in no district, built up or not', () => {
    const across = box(112.63, 35.092, 112.65, 35.096);
    const found = carryOut(coverageAreas(ground, new Map([['park', [across]]]))).get('park')!;

    expect(found.once.city).toBeCloseTo(0, 3);
    expect(deviation(found.outsideM2, boxAreaM2(112.64, 35.092, 112.65, 35.096))).toBeLessThan(1e-6);
  });

  test('takes more sets than the kernel has masks', () => {
    const strips = Array.from({ length: 70 }, (_, n) => box(112.61, 35.09, 112.61 + (n + 1) * 1e-4, 35.1));
    const sets = new Map(strips.map((strip, n) => [n, [strip]]));
    const found = carryOut(coverageAreas(ground, sets));

    expect(found.size).toBe(70);
    for (const [n, { once }] of found) expect(deviation(once.districts[0]!, ((n + 1) / 100) * halfM2)).toBeLessThan(1e-6);
  });

  test('of no shapes is nothing, and so is everything without districts', () => {
    expect(carryOut(coverageAreas(ground, new Map([['none', []]]))).get('none')!.once).toEqual({ districts: [0, 0], city: 0 });
    expect(carryOut(coverageAreas(groundOf([], null), new Map([['p', [west]]]))).get('p')!.once.districts).toEqual([]);
  });

  test('agrees with Turf on random stars that overlap each other and the borders', () => {
    const random = randomNumbers(42);
    const stars = Array.from({ length: 40 }, () => star(112.6 + 0.04 * random(), 35.09 + 0.01 * random(), random));
    const found = carryOut(coverageAreas(ground, new Map([['s', stars]]))).get('s')!;
    const expected = turfAreas([west, east], [middle], stars);

    expect(deviation(found.once.districts[0]!, expected.districts[0]!)).toBeLessThan(1e-6);
    expect(deviation(found.once.districts[1]!, expected.districts[1]!)).toBeLessThan(1e-6);
    expect(deviation(found.once.city, expected.city)).toBeLessThan(1e-6);
    expect(deviation(found.outsideM2, expected.outsideM2)).toBeLessThan(1e-6);
  });
});

describe('the presence of single shapes', () => {
  const across = box(112.615, 35.092, 112.626, 35.096);
  const outside = box(112.601, 35.092, 112.605, 35.096);
  const inWestM2 = boxAreaM2(112.615, 35.092, 112.62, 35.096);
  const inEastM2 = boxAreaM2(112.62, 35.092, 112.626, 35.096);
  const ground = groundOf([west, east], [middle]);

  test('is in the districts in whose base they have a part', () => {
    expect(carryOut(presentItems(ground, [across, outside], 1))).toEqual([new Set([0]), new Set([0])]);
  });

  test('asks for a part of the least size', () => {
    const least = (inWestM2 + inEastM2) / 2;

    expect(carryOut(presentItems(ground, [outside, across], least))).toEqual([new Set(), new Set([1])]);
  });

  test('is found for many shapes as for one, wherever they stand in the list', () => {
    // Boxes side by side along the border, each 0.0002° wide: those with their middle west of it are in the west.
    const many = Array.from({ length: 100 }, (_, i) => box(112.61 + 0.0002 * i, 35.093, 112.6101 + 0.0002 * i, 35.094));
    const [inWest, inEast] = carryOut(presentItems(ground, many, 1));

    expect([...inWest!]).toEqual(Array.from({ length: 50 }, (_, i) => i));
    expect([...inEast!]).toEqual(Array.from({ length: 50 }, (_, i) => 50 + i));
  });
});

describe('the service of a park', () => {
  // A park of 0.002° × 0.002° far from every border.
  const park = box(112.619, 35.094, 112.621, 35.096);
  const aroundM2 = boxAreaM2(112.619, 35.094, 112.621, 35.096) + Math.PI * 200 ** 2
    + 200 * (2 * meridianM(35.095, 0.002) + parallelM(35.094, 0.002) + parallelM(35.096, 0.002));
  const sources = [{ shape: park, radiusM: 200 }];

  test('is the park, a strip along its edges and a quarter circle at each corner: A + r · perimeter + πr²', () => {
    const found = carryOut(serviceAreas(groundOf([west, east], null), { land: null, sources }));

    expect(deviation(found.city, aroundM2)).toBeLessThan(1e-4);
    expect(deviation(found.districts[0]!, aroundM2 / 2)).toBeLessThan(1e-4);
  });

  test('is asked of the residential land alone, where there is such a layer', () => {
    const homes = [box(112.6, 35.095, 112.64, 35.1)];
    const found = carryOut(serviceAreas(groundOf([west, east], null), { land: homes, sources }));

    // The land is the northern half of what is served, by symmetry.
    expect(deviation(found.city, aroundM2 / 2)).toBeLessThan(1e-4);
  });

  test('of a greenway is a strip of twice the radius with round ends', () => {
    const greenway = { type: 'LineString' as const, coordinates: [[112.61, 35.095], [112.63, 35.095]] };
    const found = carryOut(serviceAreas(groundOf([west, east], null), { land: null, sources: [{ shape: greenway, radiusM: 200 }] }));

    expect(deviation(found.city, 400 * parallelM(35.095, 0.02) + Math.PI * 200 ** 2)).toBeLessThan(1e-4);
  });

  test('agrees with Turf\'s buffers on random stars of several sizes, cut by built-up land and homes', () => {
    const random = randomNumbers(11);
    const parks = Array.from({ length: 12 }, () => star(112.6 + 0.04 * random(), 35.09 + 0.01 * random(), random));
    const homes = Array.from({ length: 12 }, () => star(112.6 + 0.04 * random(), 35.09 + 0.01 * random(), random));
    const sources = parks.map((shape, n) => ({ shape, radiusM: n % 2 === 0 ? 100 : 250 }));
    const found = carryOut(serviceAreas(groundOf([west, east], [middle]), { land: homes, sources }));
    const near = sources.map(({ shape, radiusM }) => turfSurroundings(shape, radiusM)!);
    // Served homes are homes and near land less their union: Turf cuts two lands at a time.
    const [ours, parts] = [found.city, [homes, near, [...homes, ...near]].map((set) => turfAreas([west, east], [middle], set).city)];

    expect(deviation(ours, parts[0]! + parts[1]! - parts[2]!)).toBeLessThan(1e-4);
  });

  test('is nothing without parks, and nothing without homes', () => {
    const ground = groundOf([west, east], null);

    expect(carryOut(serviceAreas(ground, { land: [west], sources: [] })).city).toBeCloseTo(0, 3);
    expect(carryOut(serviceAreas(ground, { land: [], sources })).city).toBeCloseTo(0, 3);
  });
});

function star(x: number, y: number, random: () => number): Polygon {
  const corners = Array.from({ length: 12 }, (_, n) => {
    const reach = 5e-4 + 2e-3 * random();
    const angle = (n / 12) * 2 * Math.PI;
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [[...corners, corners[0]!]] };
}
