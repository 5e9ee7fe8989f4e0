import type { Geometry, Position } from 'geojson';
import { expect, test } from 'vitest';
import { itemsOfClass, someIn } from '../../../src/app/sheet/items-in-frame.ts';
import { box, greens } from '../../map/city.ts';

/** From 10 to 20 both ways. */
const FRAME = [10, 10, 20, 20] as const;
const isIn = (...geometries: Geometry[]) => someIn(geometries.map((geometry) => ({ geometry })))(FRAME);
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });

test('a point, a line and an area lie in a frame or do not', () => {
  expect(isIn({ type: 'Point', coordinates: [15, 15] })).toBe(true);
  expect(isIn({ type: 'Point', coordinates: [15, 25] })).toBe(false);
  expect(isIn(line([0, 15], [30, 15]))).toBe(true);
  expect(isIn(box(18, 18, 30, 30))).toBe(true);
  expect(isIn(box(21, 10, 30, 20))).toBe(false);
  expect(isIn(box(21, 10, 30, 20), box(12, 12, 13, 13))).toBe(true);
  expect(isIn()).toBe(false);
});

test('what goes around a frame is not in it, though its box is', () => {
  expect(isIn(line([0, 0], [0, 30], [30, 30]))).toBe(false);
});

test('an area that the frame lies wholly in is, unless it is in a hole of it', () => {
  const around = box(0, 0, 30, 30);
  expect(isIn(around)).toBe(true);
  expect(isIn({ type: 'Polygon', coordinates: [...around.coordinates, ...box(5, 5, 25, 25).coordinates] })).toBe(false);
});

test('items of a class are those of its group; of a large layer nobody looks for them', () => {
  const classes = (key: 'green.G1' | 'green.G2') => itemsOfClass(greens, key)?.length;

  expect(classes('green.G1')).toBe(greens.items.filter(({ code }) => code?.startsWith('G1')).length);
  expect(classes('green.G1')).toBeGreaterThan(0);
  expect(itemsOfClass({ ...greens, large: {} as NonNullable<typeof greens.large> }, 'green.G1')).toBeNull();
});
