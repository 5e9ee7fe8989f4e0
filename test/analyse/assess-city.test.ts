import { describe, expect, test } from 'vitest';
import { assessCity } from '../../src/analyse/assess-city.ts';
import type { AssessmentSettings } from '../../src/analyse/assess-city.ts';
import type { CityLayers } from '../../src/analyse/city-layers.ts';
import { INDICATOR_IDS } from '../../src/model/indicator.ts';
import type { Assessment, IndicatorId } from '../../src/model/indicator.ts';
import { box, boxAreaM2 } from './boxes.ts';
import { area, cityOf, district, green, road } from './sample-city.ts';

// Two districts side by side; a third without built-up land to the north; built-up land in the south:
//
//  35.11  ┌───────────────────────┐
//         │         hills         │
//  35.10  ├───────────┬───────────┤
//         │   west    │   east    │   built up: all of west and east
//  35.09  └───────────┴───────────┘
//       112.60      112.62      112.64
const west = district('west', box(112.6, 35.09, 112.62, 35.1), 20_000);
const east = district('east', box(112.62, 35.09, 112.64, 35.1), 30_000);
const hills = district('hills', box(112.6, 35.1, 112.64, 35.11), 5000);
const builtUp = [area(box(112.6, 35.09, 112.64, 35.1))];
const halfM2 = boxAreaM2(112.6, 35.09, 112.62, 35.1);

const settings: AssessmentSettings = {
  standard: '2022-negc', constructionLandPerResidentM2: null, parkService: null, thresholds: {},
};

function assess(layers: Partial<CityLayers>, changed: Partial<AssessmentSettings> = {}): Assessment {
  return assessCity(cityOf({ districts: [west, east, hills], builtUp, ...layers }), { ...settings, ...changed });
}

/** Value and reason of an indicator in each district, then in the city. */
function column({ districts, city }: Assessment, id: IndicatorId): [number | null, string | null][] {
  return [...districts, city].map(({ indicators }) => [
    indicators[id]?.quantity?.value ?? null, indicators[id]?.reason ?? null,
  ]);
}

function codes({ issues }: Assessment): string[] {
  return issues.map(({ code }) => code);
}

describe('a city with parks', () => {
  // 0.012° of park across the border: 0.008° in west, 0.004° in east; and a forest that counts nowhere.
  const park = green('G11', box(112.612, 35.09, 112.624, 35.1), 'parks/1');
  const forest = green('EG12', box(112.6, 35.1, 112.64, 35.11), 'forest/1');
  const found = assess({ greens: [park, forest] });

  test('shares a park across a border without losing or gaining land', () => {
    const [inWest, inEast] = found.districts.map(({ measures }) => measures.parkM2);

    expect(inWest! / halfM2).toBeCloseTo(0.4, 6);
    expect(inEast! / halfM2).toBeCloseTo(0.2, 6);
    expect((inWest! + inEast!) / found.city.measures.parkM2!).toBeCloseTo(1, 9);
  });

  test('divides by the residents of districts that have a built-up part', () => {
    expect(found.city.population).toBe(50_000);
    expect(found.city.indicators.park_pc?.quantity?.value).toBeCloseTo((0.6 * halfM2) / 50_000, 3);
  });

  test('has no values for a district without a built-up part, and says why', () => {
    const { indicators, measures } = found.districts[2]!;

    expect(measures.baseM2).toBe(0);
    expect(Object.values(indicators).map(({ quantity, reason }) => [quantity, reason]))
      .toEqual(Object.values(indicators).map(() => [null, 'no-built-up-part']));
    expect(codes(found)).toContain('district-without-built-up');
  });

  test('takes its lowest district from those that have a value', () => {
    expect(found.city.indicators.cover_min?.quantity?.value).toBeCloseTo(0.2, 6);
    expect(found.city.indicators.park_min?.quantity?.value)
      .toBe(Math.min(...column(found, 'park_pc').slice(0, 2).map(([value]) => value!)));
  });

  test('counts a comprehensive park once in the city, and in both districts', () => {
    expect([...found.districts, found.city].map(({ measures }) => measures.comprehensiveParks)).toEqual([1, 1, 0, 1]);
  });

  test('names what was counted, in each district', () => {
    expect(found.districts.map(({ measures }) => measures.countedParks)).toEqual([['parks/1'], ['parks/1'], []]);
    expect(found.city.measures.countedGreens).toEqual(['parks/1']);
  });

  test('has every indicator that a district has, and in the city all of them', () => {
    expect(Object.keys(found.city.indicators).toSorted()).toEqual(INDICATOR_IDS.toSorted());
    expect(Object.keys(found.districts[0]!.indicators)).not.toContain('park_min');
  });

  test('says how it was made', () => {
    expect(found.method).toEqual({
      standard: '2022-negc', basis: 'built-up', edits: [], area: 'GRS 80 ellipsoid', squareAsParkShare: 0.65,
      parkService: [{ minAreaM2: 5000, radiusM: 500 }, { minAreaM2: 400, radiusM: 300 }],
    });
  });
});

describe('green land', () => {
  const lawn = green('RG', box(112.6, 35.09, 112.61, 35.1), 'lawns/1');
  const overlapping = green('G1', box(112.605, 35.09, 112.615, 35.1), 'parks/1');

  test('that overlaps counts once, with the plain sum beside it and an issue that names the difference', () => {
    const found = assess({ greens: [lawn, overlapping] });
    const { greenM2, greenSumM2, greenPartsM2 } = found.districts[0]!.measures;
    const overlap = found.issues.find(({ code }) => code === 'overlap-counted-once');

    expect([greenM2! / halfM2, greenSumM2! / halfM2]).toEqual([expect.closeTo(0.75, 6), expect.closeTo(1, 6)]);
    expect([greenPartsM2.G1! / halfM2, greenPartsM2.XG! / halfM2]).toEqual([expect.closeTo(0.5, 6), expect.closeTo(0.25, 6)]);
    expect(Number(overlap?.values['areaM2']) / halfM2).toBeCloseTo(0.25, 6);
  });

  test('of a square counts by its share, and as park in whole from 65 % on', () => {
    const squares = [0.6, 0.7].map((share) => green('G3', box(112.6, 35.09, 112.61, 35.1), 'squares/1', share));
    const [poor, rich] = squares.map((square) => assess({ greens: [square] }).districts[0]!.measures);

    expect([poor!.greenM2! / halfM2, poor!.parkM2]).toEqual([expect.closeTo(0.3, 6), 0]);
    expect([rich!.greenM2! / halfM2, rich!.parkM2! / halfM2]).toEqual([expect.closeTo(0.35, 6), expect.closeTo(0.5, 6)]);
  });

  test('of a square that does not tell its share is unknown, with an issue for that square', () => {
    const found = assess({ greens: [green('G3', box(112.6, 35.09, 112.61, 35.1), 'squares/7')] });

    expect(found.districts[0]!.measures).toMatchObject({ greenM2: null, parkM2: null, countedGreens: [] });
    expect(found.issues).toContainEqual(expect.objectContaining({
      code: 'square-share-unknown', severity: 'warning', layer: 'squares', feature: '7',
    }));
  });

  test('beyond every district is reported with its area', () => {
    const outside = green('G1', box(112.63, 35.09, 112.65, 35.1), 'parks/1');
    const found = assess({ greens: [outside] });

    expect(found.city.outsideParkM2! / halfM2).toBeCloseTo(0.5, 6);
    expect(found.issues.find(({ code }) => code === 'outside-districts')?.values).toEqual({
      areaM2: found.city.outsideGreenM2, parkM2: found.city.outsideParkM2,
    });
  });

  test('is the same whatever the order of the layer', () => {
    const both = [lawn, overlapping, green('G3', box(112.608, 35.09, 112.62, 35.1), 's/1', 0.5)];
    const there = assess({ greens: both }).city.measures;
    const back = assess({ greens: both.toReversed() }).city.measures;

    expect(back.greenM2).toBeCloseTo(there.greenM2!, 6);
    expect(back.classesM2).toEqual(there.classesM2);
  });
});

describe('a value is unknown, and never 0,', () => {
  test('without the layer it comes from', () => {
    const found = assess({});

    expect(INDICATOR_IDS.map((id) => [id, found.city.indicators[id]?.quantity, found.city.indicators[id]?.reason]))
      .toEqual([
        ['park_pc', null, 'no-green-layer'], ['park_service', null, 'no-green-layer'],
        ['green_cover', null, 'no-canopy-layer'], ['green_rate', null, 'no-green-layer'],
        ['park_min', null, 'no-green-layer'], ['cover_min', null, 'no-green-layer'],
        ['comp_park', null, 'no-green-layer'], ['net_density', null, 'no-roads'],
        ['road_green', null, 'no-roads'], ['shade_road', null, 'no-roads'], ['shore_nat', null, 'no-water'],
        ['greenway_svc', null, 'no-roads'], ['greenway_pc', null, 'no-roads'],
      ]);
    expect(codes(found)).toEqual(expect.arrayContaining(['no-green-layer', 'no-canopy-layer', 'no-residential-layer']));
    expect(found.city).toMatchObject({ outsideGreenM2: null, measures: { greenM2: null, parkM2: null, servedM2: null } });
  });

  test('where a layer failed: less of it would look right', () => {
    const found = assess({ failed: ['green', 'roads'] });

    expect(found.city.indicators.park_pc?.reason).toBe('layer-failed');
    expect(found.city.indicators.net_density?.reason).toBe('layer-failed');
    expect(codes(found)).toContain('layer-failed');
    expect(codes(found)).not.toContain('no-green-layer');
  });

  test('where the built-up area failed: the whole district is another measure', () => {
    const found = assess({ builtUp: null, failed: ['built-up'], greens: [green('G1', box(112.6, 35.09, 112.61, 35.1))] });

    expect(column(found, 'green_rate')).toEqual(Array.from({ length: 4 }, () => [null, 'layer-failed']));
  });

  test('for the city as soon as one built-up district has no population', () => {
    const found = assess({
      districts: [west, { ...east, population: null }, hills],
      greens: [green('G1', box(112.6, 35.09, 112.61, 35.1))],
    });

    expect(column(found, 'park_pc').map(([, reason]) => reason))
      .toEqual(['city-threshold', 'no-population', 'no-built-up-part', 'no-population']);
    expect(found.city.indicators.park_min?.reason).toBe('district-unknown');
    expect(found.issues).toContainEqual(expect.objectContaining({ code: 'no-population', feature: 'east' }));
  });

  test('without any district', () => {
    const found = assess({ districts: [], greens: [green('G1', box(112.6, 35.09, 112.61, 35.1))] });

    expect(found.districts).toEqual([]);
    expect(found.city.indicators.park_pc).toMatchObject({ quantity: null, reason: 'no-districts' });
    expect(codes(found)).toContain('no-districts');
  });
});

describe('without a built-up layer', () => {
  const found = assess({ builtUp: null, greens: [green('G1', box(112.6, 35.09, 112.61, 35.1))] });

  test('the district is the base, and that is said', () => {
    expect(found.method.basis).toBe('admin');
    expect(found.districts[0]!.measures.baseM2).toBe(found.districts[0]!.measures.areaM2);
    expect(codes(found)).toContain('no-built-up-layer');
  });

  test('nothing is compared with a threshold', () => {
    const values = [...found.districts, found.city].flatMap(({ indicators }) => Object.values(indicators));
    const known = values.filter(({ quantity }) => quantity !== null);

    expect(known.length).toBeGreaterThan(0);
    expect(known.every(({ verdict, gap, threshold }) => verdict === 'not-judged' && gap === null && threshold === null))
      .toBe(true);
  });
});

describe('the city', () => {
  test('has land of overlapping districts once, with an issue that names the overlap', () => {
    const middle = district('middle', box(112.61, 35.09, 112.63, 35.1));
    const found = assess({ districts: [west, middle], greens: [green('G1', box(112.615, 35.09, 112.62, 35.1))] });

    expect(found.city.measures.areaM2 / halfM2).toBeCloseTo(1.5, 6);
    expect(found.city.measures.parkM2! / found.districts[0]!.measures.parkM2!).toBeCloseTo(1, 6);
    expect(Number(found.issues.find(({ code }) => code === 'districts-overlap')?.values['areaM2']) / halfM2)
      .toBeCloseTo(0.5, 6);
  });

  test('is judged by verified thresholds, its districts are not', () => {
    const found = assess({ greens: [green('G1', box(112.6, 35.09, 112.64, 35.1))] });

    expect(found.city.indicators.park_pc?.verdict).toBe('met');
    expect(found.districts[0]!.indicators.park_pc).toMatchObject({ verdict: 'not-judged', reason: 'city-threshold' });
  });

  test('is served by a park beyond the border, and by residential land alone', () => {
    const beyond = green('G1', box(112.594, 35.09, 112.599, 35.1), 'parks/1');
    const homes = [area(box(112.6, 35.09, 112.601, 35.1))];
    const found = assess({ greens: [beyond], residential: homes });

    expect(found.districts[0]!.indicators.park_service?.quantity?.value).toBeCloseTo(1, 4);
    expect(found.districts[1]!.indicators.park_service?.reason).toBe('no-residential-land');
  });

  test('has greenways only where there is one', () => {
    const greenway = road([[112.6, 35.095], [112.62, 35.095]], { roadClass: 'greenway' });

    expect(assess({ roads: [road([[112.6, 35.095], [112.62, 35.095]])] }).city.indicators.greenway_pc?.reason)
      .toBe('no-greenways');
    expect(assess({ roads: [greenway] }).districts[1]!.indicators.greenway_pc?.quantity?.value).toBe(0);
  });

  test('is warned where there is less canopy than green land', () => {
    const found = assess({
      greens: [green('G1', box(112.6, 35.09, 112.61, 35.1))], canopy: [area(box(112.6, 35.09, 112.605, 35.1))],
    });

    expect(found.issues).toContainEqual(expect.objectContaining({
      code: 'cover-below-rate', severity: 'warning', feature: 'west', layer: 'districts',
    }));
  });
});
