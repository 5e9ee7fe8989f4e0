import { describe, expect, test } from 'vitest';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import { shapeAreasM2 } from '../../../src/analyse/area/shape-areas.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
import { box, boxAreaM2 } from '../boxes.ts';
import { randomNumbers } from '../random-numbers.ts';

function boxes(count: number, spread: number): Polygonal[] {
  const random = randomNumbers(7);
  return Array.from({ length: count }, (): Polygonal => {
    const [lon, lat] = [112.2 + random() * spread, 34.9 + random() * 0.3];
    const [width, height] = [random() * 0.003, random() * 0.003];
    const ring = [[lon, lat], [lon + width, lat], [lon + width, lat + height], [lon, lat + height], [lon, lat]];
    return random() < 0.3 ? { type: 'MultiPolygon', coordinates: [[ring], [ring.map(([x = 0, y = 0]) => [x + 0.01, y])]] } : { type: 'Polygon', coordinates: [ring] };
  });
}

describe('the areas of many shapes', () => {
  test.each([[4500, 0.4], [300, 30]])('are those of each alone: %d shapes over %d degrees', (count, spread) => {
    const shapes = boxes(count, spread);
    const together = shapeAreasM2(shapes);

    expect(together.length).toBe(count);
    for (const [index, shape] of shapes.entries()) expect(Math.abs(together[index]! / shapeAreaM2(shape) - 1)).toBeLessThan(1e-6);
  });

  // Closed formula for the boxes, and sums of them.
  const boxM2 = boxAreaM2(112.6, 35, 112.61, 35.01);
  const [west, south, east, north] = [112.6, 35, 112.61, 35.01];
  const half = (west + east) / 2;

  test('count both lobes of a ring that crosses itself, a hole that lies outside, and parts that overlap once', () => {
    const bowTie: Polygonal = { type: 'Polygon', coordinates: [[[west, south], [east, north], [east, south], [west, north], [west, south]]] };
    const away: Polygonal = { type: 'Polygon', coordinates: [box(west, south, east, north).coordinates[0]!, box(west + 0.02, south, east + 0.02, north).coordinates[0]!] };
    const overlapping: Polygonal = {
      type: 'MultiPolygon', coordinates: [box(west, south, east, north).coordinates, box(half, south, east + 0.005, north).coordinates],
    };
    const apart: Polygonal = {
      type: 'MultiPolygon', coordinates: [box(west, south, half, north).coordinates, box(half, south, east, north).coordinates],
    };
    const found = shapeAreasM2([bowTie, away, overlapping, apart]);

    for (const [index, boxes] of [0.5, 2, 1.5, 1].entries()) expect(Math.abs(found[index]! / (boxes * boxM2) - 1)).toBeLessThan(1e-6);
  });

  test('of none are none', () => {
    expect(shapeAreasM2([])).toEqual([]);
  });
});
