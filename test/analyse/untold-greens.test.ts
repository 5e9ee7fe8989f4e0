import { describe, expect, test } from 'vitest';
import { assessCity } from '../../src/analyse/assess-city.ts';
import type { CityLayers } from '../../src/analyse/city-layers.ts';
import type { Assessment, IndicatorId } from '../../src/model/indicator.ts';
import type { GreenSpace } from '../../src/model/layer.ts';
import { box, boxAreaM2 } from './boxes.ts';
import { area, cityOf, district, green } from './sample-city.ts';

// Two districts side by side, both built up; 0.01° are 911 m from west to east and 1109 m from south to north.
//
//  35.10  ┌───────────┬───────────┐
//         │   west    │   east    │
//  35.09  └───────────┴───────────┘
//       112.60      112.62      112.64
const west = district('west', box(112.6, 35.09, 112.62, 35.1), 20_000);
const east = district('east', box(112.62, 35.09, 112.64, 35.1), 30_000);
const builtUp = [area(box(112.6, 35.09, 112.64, 35.1))];
const PARK = green('G12', box(112.6, 35.09, 112.605, 35.1), 'greens/park');
const BY_PARKS: readonly IndicatorId[] = ['park_pc', 'park_service', 'green_rate', 'comp_park'];

function assess(greens: readonly GreenSpace[], layers: Partial<CityLayers> = {}): Assessment {
  return assessCity(cityOf({ districts: [west, east], builtUp, greens, ...layers }), {
    standard: '2022-negc', constructionLandPerResidentM2: null, parkService: null, thresholds: {},
  });
}

/** Those of the figures that rest on green land which are unknown as green spaces do not tell, in west, east and the city. */
function untoldIn({ districts, city }: Assessment): IndicatorId[][] {
  return [...districts, city].map(({ indicators }) => BY_PARKS.filter((id) => {
    const value = indicators[id];
    const isUntold = value?.reason === 'class-unknown' || value?.reason === 'square-share-unknown';
    expect([id, value?.quantity === null]).toEqual([id, isUntold]);
    return isUntold;
  }));
}

describe('a green space of unknown class', () => {
  // From 112.608 to 112.612, 0.008° or 729 m from the border.
  const inWest = green(null, box(112.608, 35.09, 112.612, 35.1));

  test('makes unknown what it could change where it lies and in the city, and nothing elsewhere', () => {
    expect(untoldIn(assess([PARK, inWest]))).toEqual([BY_PARKS, [], BY_PARKS]);
  });

  test('is named with number and area, once in each district that it has a part of', () => {
    const across = green(null, box(112.612, 35.09, 112.624, 35.1));
    const { districts, city } = assess([PARK, inWest, across]);

    expect([...districts, city].map(({ indicators }) => indicators.park_pc?.untold)).toEqual([
      { reason: 'class-unknown', count: 2, areaM2: expect.closeTo(boxAreaM2(112.608, 35.09, 112.62, 35.1), -1) as number },
      { reason: 'class-unknown', count: 1, areaM2: expect.closeTo(boxAreaM2(112.62, 35.09, 112.624, 35.1), -1) as number },
      { reason: 'class-unknown', count: 2, areaM2: expect.closeTo(boxAreaM2(112.608, 35.09, 112.624, 35.1), -1) as number },
    ]);
  });

  test('may serve homes in the next district, and is named there with all of its kind', () => {
    // 0.002° or 182 m from the border.
    const nearEast = green(null, box(112.614, 35.09, 112.618, 35.1));
    const found = assess([PARK, nearEast]);

    expect(untoldIn(found)).toEqual([BY_PARKS, ['park_service'], BY_PARKS]);
    expect(found.districts[1]!.indicators.park_service?.untold).toEqual({
      reason: 'class-unknown', count: 1, areaM2: expect.closeTo(boxAreaM2(112.614, 35.09, 112.618, 35.1), -1) as number,
    });
  });

  test('is too small to serve where no park of its size does', () => {
    // 9 m × 11 m; parks serve from 400 m² on.
    const tiny = green(null, box(112.608, 35.095, 112.6081, 35.0951));

    expect(untoldIn(assess([PARK, tiny]))[0]).toEqual(['park_pc', 'green_rate', 'comp_park']);
  });

  test('changes nothing on land that counts already, but may be a comprehensive park', () => {
    const inPark = green(null, box(112.601, 35.092, 112.604, 35.098));

    expect(untoldIn(assess([PARK, inPark]))).toEqual([['comp_park'], [], ['comp_park']]);
  });

  test('changes the parks on land that counts as green, and not the green', () => {
    const attached = green('RG', box(112.608, 35.09, 112.612, 35.1));

    expect(untoldIn(assess([PARK, attached, inWest]))[0]).toEqual(['park_pc', 'park_service', 'comp_park']);
  });

  test('changes nothing where somebody said that it is no green space, and where it is regional green', () => {
    for (const code of ['none', 'EG'] as const) {
      expect(untoldIn(assess([PARK, { ...inWest, code }]))).toEqual([[], [], []]);
    }
  });

  test('outside every district makes unknown what lies there', () => {
    // 0.01° or 911 m from west.
    const outside = green(null, box(112.57, 35.09, 112.59, 35.1));
    const found = assess([PARK, outside]);

    expect(untoldIn(found)).toEqual([[], [], []]);
    expect(found.city).toMatchObject({ outsideGreenM2: null, outsideParkM2: null });
  });

  test('leaves green coverage as it is, and the lowest district unknown', () => {
    const { city } = assess([PARK, inWest], { canopy: [area(box(112.6, 35.09, 112.61, 35.1))] });

    expect(city.indicators.green_cover?.quantity?.value).toBeCloseTo(0.25, 6);
    expect([city.indicators.park_min?.reason, city.indicators.cover_min?.reason]).toEqual(['district-unknown', 'district-unknown']);
  });

  test('leaves the areas of the classes that are known, and no sum of them', () => {
    const { measures } = assess([PARK, inWest]).districts[0]!;
    const parkM2 = boxAreaM2(112.6, 35.09, 112.605, 35.1);

    expect(measures).toMatchObject({
      greenM2: null, greenSumM2: null, parkM2: null, parkSumM2: null, servedM2: null, comprehensiveParks: null,
      greenPartsM2: { G1: expect.closeTo(parkM2, -1) as number }, classesM2: { G12: expect.closeTo(parkM2, 0) as number },
      countedParks: ['greens/park'],
    });
  });
});

describe('a square that does not tell its share of green', () => {
  const square = green('G3', box(112.608, 35.09, 112.612, 35.1));

  test('may be park and green, but no comprehensive park', () => {
    const found = assess([PARK, square]);

    expect(untoldIn(found)[0]).toEqual(['park_pc', 'park_service', 'green_rate']);
    expect(found.districts[0]!.indicators.green_rate?.untold).toEqual({
      reason: 'square-share-unknown', count: 1, areaM2: expect.closeTo(boxAreaM2(112.608, 35.09, 112.612, 35.1), -1) as number,
    });
  });
});
