import { describe, expect, test } from 'vitest';
import { cityIssues } from '../../src/analyse/city-issues.ts';
import type { CityMeasures } from '../../src/analyse/measure-city.ts';
import { box } from './boxes.ts';
import { subjectOf } from './indicators/sample-subject.ts';
import { area, cityOf, district, green } from './sample-city.ts';

const shape = box(0, 0, 1, 1);
const whole = cityOf({
  districts: [district('d', shape)], builtUp: [area(shape)], greens: [], canopy: [], residential: [],
});

function measured(rest: Partial<CityMeasures> = {}): CityMeasures {
  const { measures } = subjectOf();
  return {
    districts: [measures], city: measures, outsideGreenM2: 0, outsideParkM2: 0, districtOverlapM2: 0,
    untoldSquares: [], ...rest,
  };
}

describe('what there is to say of a city', () => {
  test('is nothing when all is there', () => {
    expect(cityIssues(whole, measured())).toEqual([]);
  });

  test('is not what rounding leaves at borders', () => {
    const tiny = { outsideGreenM2: 0.4, districtOverlapM2: 0.9 };

    expect(cityIssues(whole, measured(tiny))).toEqual([]);
  });

  test('begins with layers that could not be loaded, by their role', () => {
    const issues = cityIssues({ ...whole, greens: null, canopy: null, failed: ['green'] }, measured());

    expect(issues).toEqual([expect.objectContaining({ severity: 'error', code: 'layer-failed', values: { role: 'green' } })]);
  });

  test('names the layer and the item of a square that does not tell its green', () => {
    const untoldSquares = [green('G3', shape, 'squares/a/7')];

    expect(cityIssues(whole, measured({ untoldSquares }))).toEqual([
      expect.objectContaining({ code: 'square-share-unknown', layer: 'squares', feature: 'a/7', values: { name: 'a/7' } }),
    ]);
  });

  test('has the difference of plain sum and dissolved area', () => {
    const { measures: city } = subjectOf({ greenM2: 100, greenSumM2: 150 });

    expect(cityIssues(whole, measured({ city }))).toEqual([
      expect.objectContaining({ severity: 'info', code: 'overlap-counted-once', values: { areaM2: 50 } }),
    ]);
  });

  test('does not ask for the population of a district without a built-up part', () => {
    const empty = { ...whole, districts: [district('d', shape, null)] };
    const { measures } = subjectOf({ baseM2: 0 });

    expect(cityIssues(empty, measured({ districts: [measures] })).map(({ code }) => code))
      .toEqual(['district-without-built-up']);
  });
});
