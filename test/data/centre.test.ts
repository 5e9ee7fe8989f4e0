import { describe, expect, test } from 'vitest';
import { CENTRE_DISTRICTS } from '../../data/generator/tables/centre-districts.ts';
import { CENTRE_PARKS } from '../../data/generator/tables/centre-parks.ts';
import { toEqualArea } from '../../data/generator/measure/equal-area.ts';
import { regionOf } from '../../data/generator/measure/measured-layers.ts';
import { areaM2, centroid, union } from '../../data/generator/geometry/region.ts';
import { PROJECT_CATEGORIES } from '../../src/model/layer.ts';
import { checkLayer } from '../../src/check/check-layer.ts';
import { readLayer, readProject } from './read-sample.ts';

const CITY = 'jiyuan-centre';
const project = readProject(CITY);

function regionsOf(id: string) {
  return readLayer(CITY, id).features.map(({ geometry }) => regionOf(geometry, toEqualArea));
}

describe('the sample centre', () => {
  test('passes its own checks: every feature is kept and nothing is found', () => {
    const checked = project.layers.map((spec) => checkLayer(spec, readLayer(CITY, spec.id)));

    expect(checked.flatMap(({ issues }) => issues)).toEqual([]);
    expect(checked.filter(({ counts }) => counts.kept !== counts.read)).toEqual([]);
  });

  test('is divided into districts without gap or overlap', () => {
    const districts = regionsOf('districts');
    const whole = union(...districts);
    const sumM2 = districts.reduce((sum, region) => sum + areaM2(region), 0);

    expect(whole).toHaveLength(1); // one outline, no hole between neighbours
    expect(Math.abs(areaM2(whole) - sumM2)).toBeLessThan(0.01);
  });

  // Areas told with the task, km², "about".
  test.each([
    [0, 13.7],
    [1, 5],
    [2, 11],
    [3, 10],
    [4, 31.7],
  ])('gives district %i about %f km²', (index, km2) => {
    expect(Math.abs(areaM2(regionsOf('districts')[index]!) / 1e6 / km2 - 1)).toBeLessThan(0.05);
  });

  test('names the districts and their residents as the table has them', () => {
    const rows = readLayer(CITY, 'districts').features.map(({ properties }) => [
      properties?.['代码'],
      properties?.['城区人口'],
    ]);

    expect(rows).toEqual(CENTRE_DISTRICTS.map(({ id, population }) => [id, population]));
  });

  test('has the parks of OpenStreetMap at their places and sizes, within 1 %', () => {
    const real = CENTRE_PARKS.filter(({ origin }) => origin === 'osm');
    const drawn = [...regionsOf('parks'), ...regionsOf('squares')];
    const misses = real.filter(({ place, areaHa }) => {
      const at = toEqualArea(place.split(',').map(Number));
      return !drawn.some((region) => {
        const middle = centroid(region);
        const offM = Math.hypot(middle.x - at.x, middle.y - at.y);
        return offM < 2 && Math.abs(areaM2(region) / (areaHa * 1e4) - 1) < 0.01;
      });
    });

    expect(real).toHaveLength(8);
    expect(misses).toEqual([]);
  });

  test('has every main class of green, and 40 to 80 green spaces beside the attached green', () => {
    const ids = ['parks', 'squares', 'protective-green', 'regional-green', 'attached-green'];
    const layers = ids.map((id) => readLayer(CITY, id).features);
    const codes = new Set(
      layers.flat().map(({ properties }) => String(properties?.['类别代码']).slice(0, 2)),
    );

    expect([...codes].toSorted()).toEqual(['AG', 'BG', 'EG', 'G1', 'G2', 'G3', 'MG', 'RG', 'SG', 'UG', 'WG']);
    expect(layers.slice(0, 4).flat().length).toBeGreaterThanOrEqual(40);
    expect(layers.slice(0, 4).flat().length).toBeLessThanOrEqual(80);
  });

  test('is built up on 45 to 50 km², as is told of the city', () => {
    expect(areaM2(union(...regionsOf('built-up'))) / 1e6).toBeGreaterThan(45);
    expect(areaM2(union(...regionsOf('built-up'))) / 1e6).toBeLessThan(50);
  });

  test('lists projects of all categories', () => {
    const spec = project.layers.find(({ role }) => role === 'projects')!;
    const { layer } = checkLayer(spec, readLayer(CITY, 'projects'));
    const categories = layer.role === 'projects' ? layer.items.map(({ category }) => category) : [];

    expect(new Set(categories)).toEqual(new Set(PROJECT_CATEGORIES));
    expect(categories.length).toBeGreaterThanOrEqual(12);
  });
});
