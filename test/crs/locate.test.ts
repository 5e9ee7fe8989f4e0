import { describe, expect, test } from 'vitest';
import type { CoordinateHints } from '../../src/crs/locate.ts';
import { locate } from '../../src/crs/locate.ts';

const NOTHING: CoordinateHints = {
  label: null, labelFrom: 'member', said: { crs: null, isSwapped: null }, offset: null, near: null,
};

function located(coordinates: readonly (readonly number[])[], hints: Partial<CoordinateHints> = {}) {
  const { json, coordinates: found, issues } = locate('a', { type: 'MultiPoint', coordinates }, { ...NOTHING, ...hints });
  const positions = (json as { readonly coordinates?: readonly (readonly number[])[] }).coordinates ?? [];
  return { positions, found, codes: issues.map(({ code }) => code) };
}

/** domain.md §4.2: one place in its systems. */
const PLACE = [112.6012806, 35.0670972] as const;

function expectPlace(position: readonly number[] | undefined): void {
  expect(position?.[0]).toBeCloseTo(PLACE[0], 6);
  expect(position?.[1]).toBeCloseTo(PLACE[1], 6);
}

describe('bringing a layer to longitude and latitude', () => {
  test.each([
    ['EPSG:4547', 372413.44, 3882931.60], ['EPSG:4546', 646065.07, 3883209.60], ['EPSG:4526', 38372413.44, 3882931.60],
    ['EPSG:4525', 37646065.07, 3883209.60],
  ])('takes the numbers of %s to the place of domain.md, in either order', (id, x, y) => {
    for (const position of [[x, y], [y, x]]) {
      const { positions, found } = located([position]);
      expectPlace(positions[0]);
      expect(found.crs).toBe(id);
    }
  });

  test('takes each position by the zone before its easting, where a file has two, and says so', () => {
    const { positions, codes } = located([[38372413.44, 3882931.60], [37646065.07, 3883209.60], [38372413.44, 3882931.60]]);

    for (const position of positions) expectPlace(position);
    expect(codes).toContain('zones-mixed');
    // The same where the file says that all of it is in zone 38.
    expectPlace(located([[38372413.44, 3882931.60], [37646065.07, 3883209.60]], { label: 'EPSG:4526' }).positions[1]);
  });

  test('follows the user in the system and in the order of the numbers', () => {
    const said = located([[372413.44, 3882931.60]], { said: { crs: 'EPSG:4546', isSwapped: null } });
    const kept = located([[35, 112]], { said: { crs: null, isSwapped: false } });

    // 372 413 in zone 37 lies as far from 111° as the place from 114°.
    expect(said.positions[0]?.[0]).toBeCloseTo(PLACE[0] - 3, 6);
    expect(said.found).toMatchObject({ crs: 'EPSG:4546', how: 'user' });
    expect(kept.found.isSwapped).toBe(false);
  });

  test('names Xian 80 and moves nothing, but offers the zones that the numbers allow', () => {
    const { positions, found, codes } = located([[372413.44, 3882931.60]], { label: 'EPSG:2383' });

    expect({ positions, crs: found.crs, codes }).toEqual({ positions: [], crs: null, codes: ['crs-unsupported'] });
    expect(found.alternatives[0]).toMatchObject({ crs: 'EPSG:4547', zone: { widthDegrees: 3, meridian: 114 } });
    expectPlace(found.alternatives[0]?.place);
  });
});
