import { describe, expect, test } from 'vitest';
import { dissolved, facesBetween } from '../../data/generator/geometry/faces.ts';
import type { Path } from '../../data/generator/geometry/plane.ts';
import { areaM2, ringAreaM2 } from '../../data/generator/geometry/region.ts';

// Three streets each way, 100 m apart, drawn over the corners; a fourth one ends in the middle of a block.
const across: Path[] = [0, 100, 200].map((y) => [
  { x: -10, y },
  { x: 210, y },
]);
const along: Path[] = [0, 100, 200].map((x) => [
  { x, y: -10 },
  { x, y: 210 },
]);
const blindAlley: Path = [
  { x: 50, y: 0 },
  { x: 50, y: 60 },
];

describe('faces between lines', () => {
  test('are the blocks between crossing streets, without loose ends', () => {
    const faces = facesBetween([...across, ...along, blindAlley]);

    expect(faces.map((face) => ringAreaM2(face))).toEqual([10_000, 10_000, 10_000, 10_000]);
  });

  test('share the corner that a street makes on the far side of another', () => {
    const faces = facesBetween([
      ...across,
      ...along,
      [
        { x: 50, y: 0 },
        { x: 50, y: 100 },
      ],
    ]);
    const north = faces.find((face) => face.every(({ x, y }) => x <= 100 && y >= 100));

    expect(faces).toHaveLength(5);
    expect(north).toContainEqual({ x: 50, y: 100 });
  });

  test('dissolve to the whole, with the same area and one ring', () => {
    const whole = dissolved(facesBetween([...across, ...along]));

    expect(whole).toHaveLength(1);
    expect(areaM2(whole)).toBe(40_000);
  });

  test('dissolve around a face left out to a ring with a hole', () => {
    const streets = [0, 100, 200, 300];
    const grid = streets.flatMap((at): Path[] => [
      [
        { x: at, y: 0 },
        { x: at, y: 300 },
      ],
      [
        { x: 0, y: at },
        { x: 300, y: at },
      ],
    ]);
    const faces = facesBetween(grid);
    const ring = dissolved(
      faces.filter((face) => !face.every(({ x, y }) => x >= 100 && x <= 200 && y >= 100 && y <= 200)),
    );

    expect(ring.map((path) => ringAreaM2(path)).toSorted((a, b) => a - b)).toEqual([-10_000, 90_000]);
  });
});
