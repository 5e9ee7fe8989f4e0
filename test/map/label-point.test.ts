import { describe, expect, test } from 'vitest';
import { isInside } from '../../src/map/geometry.ts';
import { labelPoint } from '../../src/map/label-point.ts';
import { box } from './city.ts';

/** Farther than this from where it should be is wrong: twice the search's precision on a side of 1°. */
const NEAR = 0.04;

describe('the place of a label', () => {
  test('is the centre of a square', () => {
    const [x = 0, y = 0] = labelPoint(box(0, 0, 1, 1)) ?? [];

    expect(Math.hypot(x - 0.5, y - 0.5)).toBeLessThan(NEAR);
  });

  test('lies inside a horseshoe, whose centre of mass lies outside', () => {
    const horseshoe = [[[0, 0], [3, 0], [3, 1], [1, 1], [1, 2], [3, 2], [3, 3], [0, 3], [0, 0]]];
    const [x = 0, y = 0] = labelPoint({ type: 'Polygon', coordinates: horseshoe }) ?? [];

    expect(isInside(horseshoe, x, y)).toBe(true);
  });

  test('keeps off a hole', () => {
    const rings = [box(0, 0, 4, 4).coordinates[0] ?? [], box(0.5, 0.5, 2.5, 3.5).coordinates[0] ?? []];
    const [x = 0] = labelPoint({ type: 'Polygon', coordinates: rings }) ?? [];

    // The strip east of the hole is 1.5 wide, the widest: its middle is 3.25.
    expect(Math.abs(x - 3.25)).toBeLessThan(0.1);
  });

  test('takes the largest part of several', () => {
    const boxes = [box(0, 0, 1, 1), box(10, 0, 14, 4), box(20, 0, 22, 2)];
    const parts = boxes.map(({ coordinates }) => coordinates);
    const [x = 0] = labelPoint({ type: 'MultiPolygon', coordinates: parts }) ?? [];

    expect(x).toBeGreaterThan(10);
    expect(x).toBeLessThan(14);
  });

  test('leaves the middle to a pin that stands there', () => {
    const [x = 0, y = 0] = labelPoint(box(0, 0, 2, 2), [[1, 1]]) ?? [];

    // On a diagonal, t from the middle each way: as far from the pin as from the edges where t·√2 = 1 - t.
    const best = (Math.SQRT2 - 1) * Math.SQRT2;
    expect(Math.abs(Math.hypot(x - 1, y - 1) - best)).toBeLessThan(2 * NEAR);
    expect(isInside(box(0, 0, 2, 2).coordinates, x, y)).toBe(true);
  });

  test('keeps a pin out of all the room that the label takes, where the scale is known', () => {
    // A square of 20 by 20 at the equator with a pin in the middle; the label and a pin take 6 to each side and 3 up and down.
    const [x = 0, y = 0] = labelPoint(box(0, 0, 20, 20), [[10, 10]], [], [6, 3]) ?? [];
    expect(Math.abs(x - 10) >= 6 || Math.abs(y - 10) >= 3).toBe(true);

    // Where there is no such place it stands where the pin is least deep in it.
    const [, tight = 0] = labelPoint(box(0, 0, 20, 4), [[10, 2]], [], [30, 6]) ?? [];
    expect(Math.abs(tight - 2)).toBeGreaterThan(1);
  });

  test('stands on the built-up land of a district that has some, else where it would stand anyway', () => {
    const [x = 0] = labelPoint(box(0, 0, 4, 2), [], [box(-1, 0, 1, 2)]) ?? [];
    const [elsewhere = 0] = labelPoint(box(0, 0, 4, 2), [], [box(9, 9, 10, 10)]) ?? [];

    expect(x).toBeLessThan(1);
    expect(elsewhere).toBeGreaterThan(0.9);
    expect(elsewhere).toBeLessThan(3.1);
  });

  test('stands beside built-up land that it would cover', () => {
    // Built-up land of 2 by 2 in the lower left of a district of 20 by 20.
    const small = [box(1, 1, 3, 3)];
    const [inside = 0] = labelPoint(box(0, 0, 20, 20), [], small, [1, 1]) ?? [];
    const [beside = 0] = labelPoint(box(0, 0, 20, 20), [], small, [4, 3]) ?? [];

    expect(inside).toBeLessThan(3);
    expect(beside).toBeGreaterThan(5);
  });

  test('is told for a shape without area, and null for none', () => {
    expect(labelPoint(box(5, 5, 5, 5))).toEqual([5, 5]);
    expect(labelPoint({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
    expect(labelPoint({ type: 'Point', coordinates: [1, 1] })).toBeNull();
  });
});
