import { describe, expect, test } from 'vitest';
import { findOffset } from '../../src/crs/find-offset.ts';
import { toGcj02 } from '../../src/crs/offset.ts';
import type { Pair } from '../../src/crs/sample-positions.ts';
import { randomNumbers } from '../analyse/random-numbers.ts';

const METRE_NORTH = 1 / 111_320;
const METRE_EAST = METRE_NORTH / Math.cos((35.08 * Math.PI) / 180);

/** Sixty parks of five to eight corners at Jiyuan, 30 to 150 m wide, as closed rings. */
function parks(seed: number): Pair[][] {
  const random = randomNumbers(seed);
  return Array.from({ length: 60 }, () => {
    const [lon, lat] = [112.56 + random() * 0.08, 35.06 + random() * 0.06];
    const corners = 5 + Math.floor(random() * 4);
    const ring = Array.from({ length: corners }, (_, index): Pair => {
      const angle = (index / corners) * 2 * Math.PI;
      const radius = 30 + random() * 120;
      return [lon + radius * Math.cos(angle) * METRE_EAST, lat + radius * Math.sin(angle) * METRE_NORTH];
    });
    return [...ring, ring[0] ?? [0, 0]];
  });
}

/** A net of streets, 80 m from one to the next: something lies near every place. */
const STREETS: Pair[][] = Array.from({ length: 120 }, (_, index): Pair[] => {
  const offset = index * 80;
  return index % 2 === 0
    ? [[112.54 + offset * METRE_EAST, 35.04], [112.54 + offset * METRE_EAST, 35.13]]
    : [[112.54, 35.04 + offset * METRE_NORTH], [112.66, 35.04 + offset * METRE_NORTH]];
});

const here = parks(1);
const gcj = (lines: readonly Pair[][]) => lines.flat().map(([lon, lat]): Pair => toGcj02(lon, lat));

/** As published: GCJ-02 to BD-09, written out anew. */
function toBd09([lon, lat]: Pair): Pair {
  const radius = Math.hypot(lon, lat) + 0.00002 * Math.sin((lat * Math.PI * 3000) / 180);
  const angle = Math.atan2(lat, lon) + 0.000003 * Math.cos((lon * Math.PI * 3000) / 180);
  return [radius * Math.cos(angle) + 0.0065, radius * Math.sin(angle) + 0.006];
}

describe('the shift of a map service', () => {
  test('is found where the same shapes lie in GCJ-02, with its size of domain.md §4.3', () => {
    const found = findOffset(gcj(here), here);

    expect(found?.offset).toBe('gcj02');
    expect(found?.matchedShare).toBe(1);
    expect(found?.eastM).toBeGreaterThan(530);
    expect(found?.eastM).toBeLessThan(560);
    expect(found?.northM).toBeGreaterThan(-110);
    expect(found?.northM).toBeLessThan(-70);
  });

  test('is told from that of BD-09', () => {
    expect(findOffset(gcj(here).map(toBd09), here)?.offset).toBe('bd09');
  });

  test('is found where the shapes were drawn anew, ten metres off, and a third of them is not there at all', () => {
    const random = randomNumbers(2);
    const anew = here.slice(20).flat().map(([lon, lat]): Pair =>
      [lon + (random() - 0.5) * 20 * METRE_EAST, lat + (random() - 0.5) * 20 * METRE_NORTH]);
    const others = parks(3).slice(0, 20).flat();

    expect(findOffset([...gcj([anew]), ...gcj([others])], here)?.offset).toBe('gcj02');
  });

  test('is not found where the shapes lie where they should', () => {
    expect(findOffset(here.flat(), here)).toBeNull();
  });

  test('is not found against other shapes, nor against streets that are everywhere', () => {
    for (let seed = 10; seed < 18; seed += 1) {
      expect(findOffset(gcj(parks(seed)), here)).toBeNull();
      expect(findOffset(gcj(parks(seed)), STREETS)).toBeNull();
    }
  });

  test('is not found by a few corners that come to lie on streets by chance', () => {
    // Two parks have some thirteen corners: a third of them on a street, and twice as many as before, is no rarity.
    for (let seed = 100; seed < 150; seed += 1) expect(findOffset(gcj(parks(seed).slice(0, 2)), STREETS)).toBeNull();
  });

  test('is not found for a shift that no map service has', () => {
    const moved = here.flat().map(([lon, lat]): Pair => [lon + 300 * METRE_EAST, lat + 200 * METRE_NORTH]);
    expect(findOffset(moved, here)).toBeNull();
  });

  test('is not looked for in a handful of points', () => {
    expect(findOffset(gcj(here.slice(0, 1)), here)).toBeNull();
    expect(findOffset([], here)).toBeNull();
  });
});
