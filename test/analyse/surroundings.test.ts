import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { shapeAreaM2 } from '../../src/analyse/area/shape-area.ts';
import { distanceM } from '../../src/analyse/length.ts';
import { surroundings } from '../../src/analyse/surroundings.ts';
import type { Polygonal } from '../../src/model/layer.ts';
import { box, parallelM } from './boxes.ts';

function outline(shape: Polygonal | null): number[][] {
  return shape?.type === 'Polygon' ? shape.coordinates[0]! : [];
}

/** A box with a hole that reaches so many degrees to each side of its middle. */
function withHole(reach: number): Polygon {
  const shell = box(112.6, 35.09, 112.63, 35.12).coordinates[0]!;
  const hole = box(112.615 - reach, 35.105 - reach, 112.615 + reach, 35.105 + reach).coordinates[0]!;
  return { type: 'Polygon', coordinates: [shell, hole] };
}

describe('what lies near a shape', () => {
  test('ends at the radius on the ellipsoid in every direction, also far north', () => {
    for (const latitude of [0, 35.09, 60]) {
      const [lon, lat] = [112.6, latitude];
      const around = outline(surroundings({ type: 'LineString', coordinates: [[lon, lat], [lon, lat + 1e-7]] }, 500));

      expect(around.length).toBeGreaterThan(200);
      for (const place of around) expect(Math.abs(distanceM([lon, lat], place) - 500)).toBeLessThan(0.08);
    }
  });

  test('of a line is a strip of twice the radius with round ends', () => {
    const line = { type: 'LineString' as const, coordinates: [[112.6, 35.09], [112.62, 35.09]] };
    const around = surroundings(line, 300)!;
    const expected = 2 * 300 * parallelM(35.09, 0.02) + Math.PI * 300 ** 2;

    expect(Math.abs(shapeAreaM2(around) / expected - 1)).toBeLessThan(1e-4);
  });

  test('keeps what is around a hole, and closes a hole that is narrower than twice the radius', () => {
    expect(surroundings(withHole(0.01), 300)?.coordinates).toHaveLength(2);
    expect(surroundings(withHole(0.002), 300)?.coordinates).toHaveLength(1);
  });
});
