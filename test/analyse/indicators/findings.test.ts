import { expect, test } from 'vitest';
import { cityFindings, districtFindings } from '../../../src/analyse/indicators/findings.ts';
import { INDICATOR_IDS } from '../../../src/model/indicator.ts';
import { subjectOf } from './sample-subject.ts';

test('a district has every indicator but the two that compare districts; the city has all', () => {
  const district = districtFindings(subjectOf(), 'count/10k');
  const city = cityFindings(subjectOf(), [district], 'count/10k');

  expect([...district.keys()]).toEqual(INDICATOR_IDS.filter((id) => id !== 'park_min' && id !== 'cover_min'));
  expect(new Set(city.keys())).toEqual(new Set(INDICATOR_IDS));
});

test('the lowest values are those of park area and green land rate', () => {
  const districts = [120_000, 90_000].map((parkM2) => districtFindings(subjectOf({ parkM2, greenM2: 2 * parkM2 }), 'count/10k'));
  const city = cityFindings(subjectOf(), districts, 'count/10k');

  expect(city.get('park_min')?.quantity).toEqual({ value: 9, unit: 'm2/person' });
  expect(city.get('cover_min')?.quantity).toEqual({ value: 0.18, unit: 'share' });
});
