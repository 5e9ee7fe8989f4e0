import { expect, test } from 'vitest';
import { kitOf } from '../../src/sheet/block.ts';
import { arrowBox } from '../../src/sheet/north-arrow.ts';
import { measure } from './contents.ts';

// A map of 200 by 100 mm at 1:10 000 on the equator: 1 mm is 10 m, and a degree 111 km, so that 0.01° is some 111 mm.
const MAP = { x: 20, y: 30, widthMm: 200, heightMm: 100, centre: [0, 0], scale: 10_000 } as const;
const KIT = kitOf(measure, 1, 1);
/** So many mm right of and above the middle. */
const at = (x: number, y: number) => [(x * 10) / 111_320, (y * 10) / 110_574] as const;
const cornerFor = (...places: (readonly [number, number])[]) => {
  const { x, y } = arrowBox(MAP, places, KIT);
  return `${y < 80 ? 'upper' : 'lower'} ${x < 120 ? 'left' : 'right'}`;
};

test('the arrow stands upper right, all of its disc of 16 mm inside the frame', () => {
  expect(arrowBox(MAP, [], KIT)).toEqual({ x: 200, y: 34, widthMm: 16, heightMm: 16 });
});

test('it goes where it covers no pin and nothing of the subject, one corner after the other', () => {
  const [upperRight, upperLeft, lowerRight] = [at(88, 38), at(-88, 38), at(88, -38)];

  expect(cornerFor(at(0, 0), at(60, 38))).toBe('upper right');
  expect(cornerFor(upperRight)).toBe('upper left');
  expect(cornerFor(upperRight, upperLeft)).toBe('lower right');
  expect(cornerFor(upperRight, upperLeft, lowerRight)).toBe('lower left');
});

test('a pin that reaches under the disc counts, and where every corner has some the fewest are covered', () => {
  // The disc ends 8 mm from its middle, which is 88 mm right of the map's; a pin has some 4 mm.
  expect(cornerFor(at(88 - 11, 38))).toBe('upper left');
  expect(cornerFor(at(88 - 13, 38))).toBe('upper right');
  expect(cornerFor(at(88, 38), at(87, 38), at(-88, 38), at(-87, 38), at(88, -38), at(-88, -38), at(-87, -38))).toBe('lower right');
});
