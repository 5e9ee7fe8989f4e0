import { describe, expect, test } from 'vitest';
import { measureLines } from '../../src/analyse/measure-lines.ts';
import { box, meridianM, parallelM } from './boxes.ts';
import { cityOf, district, road, water } from './sample-city.ts';

const districts = [district('d', box(112.6, 35.09, 112.62, 35.1))];
const kilometre = parallelM(35.095, 0.01);

function roads(...items: ReturnType<typeof road>[]) {
  return measureLines(cityOf({ districts, roads: items })).districts[0]?.roads;
}

/** A road of 0.01° inside the district. */
function inside(rest: Parameters<typeof road>[1] = {}) {
  return road([[112.605, 35.095], [112.615, 35.095]], rest);
}

describe('roads', () => {
  test('are expressways to branches; railways, greenways and paths are none', () => {
    const found = roads(
      inside({ roadClass: 'arterial' }), inside(), inside({ roadClass: 'railway' }), inside({ roadClass: 'other' }),
      inside({ roadClass: 'greenway' }));

    expect(found?.totalM).toBeCloseTo(2 * kilometre, 3);
    expect(found?.greenwayM).toBeCloseTo(kilometre, 3);
  });

  test('tell their street trees or are left out of that share', () => {
    const found = roads(inside({ streetTrees: true }), inside({ streetTrees: false }), inside());

    expect(found?.greened?.toldM).toBeCloseTo(2 * kilometre, 3);
    expect(found?.greened?.withM).toBeCloseTo(kilometre, 3);
    expect(roads(inside())?.greened).toBeNull();
  });

  test('are asked for shade only if they are sub-arterials or branches', () => {
    const found = roads(inside({ roadClass: 'arterial', shaded: true }), inside({ roadClass: 'sub-arterial', shaded: false }));

    expect(found?.shaded).toEqual({ toldM: expect.closeTo(kilometre, 3) as number, withM: 0 });
  });

  test('are not measured without a layer', () => {
    expect(measureLines(cityOf({ districts })).city).toEqual({ roads: null, shore: null });
  });
});

describe('shores', () => {
  const lake = box(112.605, 35.092, 112.615, 35.098);
  const lakeM = 2 * meridianM(35.095, 0.006) + parallelM(35.092, 0.01) + parallelM(35.098, 0.01);

  test('are the outlines of waters that tell their natural share', () => {
    const { shore } = measureLines(cityOf({ districts, waters: [water(lake, 0.25), water(box(1, 1, 2, 2), null)] })).city;

    expect(shore?.totalM).toBeCloseTo(lakeM, 2);
    expect(shore?.naturalM).toBeCloseTo(lakeM / 4, 2);
  });

  test('of a river drawn as a line are not known', () => {
    const river = water({ type: 'LineString', coordinates: [[112.6, 35.095], [112.62, 35.095]] }, 0.5);

    expect(measureLines(cityOf({ districts, waters: [river] })).city.shore).toBeNull();
  });

  test('end where the district ends: the border of a river that leaves it is no shore', () => {
    const river = box(112.605, 35.08, 112.615, 35.11);
    const { shore } = measureLines(cityOf({ districts, waters: [water(river, 1)] })).city;

    expect(shore?.totalM).toBeCloseTo(2 * meridianM(35.095, 0.01), 2);
  });
});
