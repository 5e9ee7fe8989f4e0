import { describe, expect, test } from 'vitest';
import { toEqualArea } from '../../data/generator/measure/equal-area.ts';
import { regionOf } from '../../data/generator/measure/measured-layers.ts';
import { areaM2, difference, piecesOf, union } from '../../data/generator/geometry/region.ts';
import type { Region } from '../../data/generator/geometry/region.ts';
import { DIFFERENCES } from '../../data/generator/tables/centre-plans.ts';
import { readLayer, readSample } from './read-sample.ts';

interface Patch {
  readonly id: string;
  readonly type: 'city-only' | 'land-only';
  readonly areaM2: number;
}

const expected = readSample('jiyuan-centre/expected-differences.json') as {
  readonly commonAreaM2: number;
  readonly patches: readonly Patch[];
};

const parcels = {
  city: parcelsOf('plan-city', '用地代码', (code) => !code.startsWith('E')),
  land: parcelsOf('plan-land', '地类', (code) => ['城镇建设用地', '农村居民点', '采矿用地'].includes(code)),
};

function parcelsOf(id: string, column: string, isBuilt: (code: string) => boolean) {
  return readLayer('jiyuan-centre', id).features.map(({ geometry, properties }) => ({
    region: regionOf(geometry, toEqualArea),
    built: isBuilt(String(properties?.[column])),
  }));
}

function built(plan: 'city' | 'land'): Region {
  return union(...parcels[plan].filter((parcel) => parcel.built).map(({ region }) => region));
}

/** Largest first, in square metres; what is thinner than the grid of the overlay is left out. */
function areasOf(region: Region): number[] {
  return piecesOf(region)
    .map(areaM2)
    .filter((m2) => m2 > 1)
    .toSorted((a, b) => b - a);
}

// The expected areas are the closed formula over four corners; here Clipper2 finds them again by overlay.
describe('the two plans of the sample centre', () => {
  test.each(['city', 'land'] as const)('cover the districts exactly: %s', (plan) => {
    const sumM2 = parcels[plan].reduce((sum, { region }) => sum + areaM2(region), 0);
    const wholeM2 = areaM2(union(...parcels[plan].map(({ region }) => region)));

    expect(Math.abs(sumM2 / expected.commonAreaM2 - 1)).toBeLessThan(1e-7);
    expect(Math.abs(wholeM2 / sumM2 - 1)).toBeLessThan(1e-7);
  });

  test.each([
    ['city-only', 'city', 'land'],
    ['land-only', 'land', 'city'],
  ] as const)('differ in the patches that were built in, and nowhere else: %s', (type, one, other) => {
    const found = areasOf(difference(built(one), built(other)));
    const told = expected.patches.filter((patch) => patch.type === type).map((patch) => patch.areaM2);

    expect(found).toHaveLength(told.length);
    told
      .toSorted((a, b) => b - a)
      .forEach((m2, index) => expect(Math.abs(found[index]! - m2)).toBeLessThan(0.5));
  });

  test('have the patches of the table, each at about length times width', () => {
    expect(expected.patches.map(({ id }) => id)).toEqual(DIFFERENCES.map(({ id }) => id));
    for (const [index, { lengthM, widthM }] of DIFFERENCES.entries()) {
      // Corners stand on 1e-6 degrees, about 0.1 m: a strip 1 m wide may be off by some tenths.
      const slackM2 = 0.12 * (lengthM + widthM);
      expect(Math.abs(expected.patches[index]!.areaM2 - lengthM * widthM)).toBeLessThan(
        slackM2 + lengthM * widthM * 1e-3,
      );
    }
  });
});
