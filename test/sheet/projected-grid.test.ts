import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/sheet/check-sheet.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import { gridOf, gridTicks, projector, usualGrid } from '../../src/sheet/projected-grid.ts';
import { boundsOf } from '../../src/sheet/true-scale.ts';
import { contentsAt, measure } from './contents.ts';

function grid(code: number) {
  const crs = gridOf(`EPSG:${code}`);
  if (crs === null) throw new Error('no grid');
  return crs;
}

// The vector of domain.md §4.2, by proj4, to 0.01 m.
test.each([[4547, 372413.44, 3882931.6], [4546, 646065.07, 3883209.6], [4526, 38372413.44, 3882931.6]])('EPSG:%i has its easting and northing', (code, east, north) => {
  const [x, y] = projector(grid(code))(112.6012806, 35.0670972);

  expect(Math.abs(x - east)).toBeLessThan(0.02);
  expect(Math.abs(y - north)).toBeLessThan(0.02);
});

describe('ticks of kilometres', () => {
  const { map } = layOut(contentsAt(35, { scale: 40_000 }), measure);
  const { top, bottom, left } = gridTicks(map, grid(4547), 28);

  test('stand at whole kilometres of the zone, so far apart that they can be read', () => {
    // 28 mm at 1:40 000 are 1.1 km: every second kilometre, 50 mm from one to the next. The frame is 10.7 km wide
    // around an easting of some 372 km, and 8.6 km high.
    expect(top.map(({ words }) => words)).toEqual(['368 km', '370 km', '372 km', '374 km', '376 km']);
    const apart = top.slice(1).map(({ at }, index) => at - (top[index]?.at ?? 0));
    for (const mm of apart) expect(mm).toBeGreaterThan(49.8);
    for (const mm of apart) expect(mm).toBeLessThan(50.2);
    expect(left.map(({ words }) => words).slice(0, 4)).toEqual(['3872 km', '3874 km', '3876 km', '3878 km']);
  });

  test('lean as the meridians do west of the central one: 1.4° off the middle, sin 35° of it', () => {
    const turned = (top[0]?.at ?? 0) - (bottom[0]?.at ?? 0);
    const { heightMm } = map;
    // The convergence of meridians γ = (λ − λ₀) · sin φ: 1.4° · 0.5736 = 0.80°.
    expect(Math.abs(Math.atan2(turned, heightMm)) * (180 / Math.PI)).toBeCloseTo(0.81, 1);
  });

  test('stand where the easting is what they say', () => {
    const [, south] = boundsOf(map);
    const [west, , east] = boundsOf(map);
    for (const { at, words } of bottom) {
      const longitude = west + ((at - map.x) / map.widthMm) * (east - west);
      expect(projector(grid(4547))(longitude, south)[0] / 1000).toBeCloseTo(Number.parseFloat(words), 4);
    }
  });

  test('have decimals where lines are closer than a kilometre', () => {
    const near = layOut(contentsAt(35, { scale: 2000 }), measure).map;
    expect(gridTicks(near, grid(4547), 28).top.every(({ words }) => /^\d+\.\d km$/.test(words))).toBe(true);
  });
});

test('the usual zone is the one whose meridian is next', () => {
  expect([112.4, 112.6, 75, 135, 140, 0].map(usualGrid)).toEqual(['EPSG:4546', 'EPSG:4547', 'EPSG:4534', 'EPSG:4554', null, null]);
});

test('names of no grid are none', () => {
  expect(['EPSG:4490', 'EPSG:3857', 'EPSG:2383', 'CGCS2000'].map(gridOf)).toEqual([null, null, null, null]);
});

test('a sheet with kilometres around its map is sound', () => {
  for (const paper of ['a4', 'a0'] as const) {
    const contents = contentsAt(35, { paper, grid: 'EPSG:4526' });
    expect(checkSheet(layOut(contents, measure), contents)).toEqual([]);
  }
});
