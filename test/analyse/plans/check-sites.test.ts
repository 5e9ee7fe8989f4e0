import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import type { SiteCheck } from '../../../src/model/conflict.ts';
import { box, boxAreaM2 } from '../boxes.ts';
import { USUAL, planLayer, siteLayer } from './plan-layers.ts';

// Farmland in the west, the development boundary in the east, a strip between them.
//
//   112.60    .61    .62    .63
//     farmland ┤      ├ development
const plans = [
  planLayer('farm', [[null, box(112.6, 35.09, 112.61, 35.1)]], { class: 'farmland' }),
  planLayer('dev', [[null, box(112.62, 35.09, 112.63, 35.1)]], { class: 'development' }),
];

function check(...sites: Parameters<typeof siteLayer>[0]): readonly SiteCheck[] {
  return findConflicts([...plans, siteLayer(sites)], USUAL).sites;
}

describe('a site with an area', () => {
  test('is told how much of it lies on what, and the gravest is the conclusion', () => {
    const [site] = check(['housing', box(112.608, 35.092, 112.622, 35.093)]);

    expect(site).toMatchObject({ layer: 'sites', site: 's0', planClass: 'construction', severity: 'severe' });
    expect(site!.areaM2).toBeCloseTo(boxAreaM2(112.608, 35.092, 112.622, 35.093), 2);
    expect(site!.statements.map(({ planClass, severity }) => [planClass, severity])).toEqual([
      ['farmland', 'severe'], ['development', 'compatible'], ['outside-development', 'conflict'],
    ]);
    const [farm, inside, outside] = site!.statements;
    expect(farm!.areaM2).toBeCloseTo(boxAreaM2(112.608, 35.092, 112.61, 35.093), 2);
    expect(inside!.areaM2).toBeCloseTo(boxAreaM2(112.62, 35.092, 112.622, 35.093), 2);
    expect(outside!.share).toBeCloseTo(12 / 14, 6);
  });

  test('that only brushes a line shows it, but nothing is concluded from that', () => {
    // 0.000001° is 9 cm.
    const [site] = check(['park', box(112.609999, 35.092, 112.612, 35.093)]);
    const farm = site!.statements.find(({ plan }) => plan === 'farm');

    expect(farm).toMatchObject({ severity: 'conflict', isSliver: true });
    expect(site!.severity).toBe('check'); // green space outside the boundary
  });

  test('that touches no line is not named with it', () => {
    const [site] = check(['housing', box(112.622, 35.092, 112.624, 35.093)]);

    expect(site!.statements.map(({ planClass }) => planClass)).toEqual(['development']);
    expect(site!.severity).toBe('compatible');
  });
});

describe('a site without an area', () => {
  test('is told what it lies on when it is a point', () => {
    const [site] = check(['housing', { type: 'Point', coordinates: [112.605, 35.095] }]);

    expect(site).toMatchObject({ areaM2: null, severity: 'severe' });
    expect(site!.statements).toMatchObject([
      { planClass: 'farmland', areaM2: null, share: null }, { planClass: 'outside-development' },
    ]);
  });

  test('is told all that it passes when it is a line, also what lies between its corners', () => {
    const [site] = check(['road', { type: 'LineString', coordinates: [[112.59, 35.095], [112.64, 35.095]] }]);

    expect(site!.statements.map(({ planClass, severity }) => [planClass, severity])).toEqual([
      ['farmland', 'conflict'], ['development', 'compatible'], ['outside-development', 'compatible'],
    ]);
  });
});
