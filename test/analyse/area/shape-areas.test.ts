import { describe, expect, test } from 'vitest';
import { shapeAreaM2 } from '../../../src/analyse/area/shape-area.ts';
import { shapeAreasM2 } from '../../../src/analyse/area/shape-areas.ts';
import type { Polygonal } from '../../../src/model/layer.ts';
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

  test('of none are none', () => {
    expect(shapeAreasM2([])).toEqual([]);
  });
});
