import { describe, expect, test } from 'vitest';
import { profileOf, thresholdsFor } from '../../../src/analyse/standards/thresholds.ts';
import { STANDARD_IDS } from '../../../src/model/project.ts';
import type { Project, StandardId } from '../../../src/model/project.ts';

type Settings = Pick<Project, 'thresholds' | 'constructionLandPerResidentM2'>;

const plain: Settings = { thresholds: {}, constructionLandPerResidentM2: null };

function thresholds(standard: StandardId, settings: Partial<Settings> = {}) {
  return thresholdsFor(profileOf(standard), { ...plain, ...settings });
}

describe('the thresholds of a standard', () => {
  test('of 2022, higher tier: those quoted by public sources are verified, the others are not', () => {
    const found = Object.entries(thresholds('2022-negc')).map(([id, { value, verified }]) => [id, value, verified]);

    expect(found).toEqual([
      ['park_pc', 14.8, true], ['park_service', 0.9, true], ['green_cover', 0.43, true], ['park_min', 5.5, true],
      ['cover_min', 0.28, false], ['comp_park', 1.5, false], ['shade_road', 0.85, true],
      ['greenway_svc', 0.7, false], ['greenway_pc', 1.2, false],
    ]);
  });

  test.each(['2016-ngc', '2016-negc', '2022-ngc'] as const)('of %s are all unverified', (standard) => {
    expect(Object.values(thresholds(standard)).some(({ verified }) => verified)).toBe(false);
  });

  test('of the code GB 55014 have to be exceeded', () => {
    expect(thresholds('gb55014-2021')).toMatchObject({
      park_pc: { value: 8, exclusive: true, verified: true }, park_service: { value: 0.8, exclusive: true },
    });
  });

  test('name their source, each of them', () => {
    const sources = STANDARD_IDS.flatMap((id) => Object.values(thresholds(id)).map(({ source }) => source));

    expect(sources.every((source) => /建城|GB 55014/.test(source))).toBe(true);
  });

  test('of 2016 ask more park where there is more land for each resident, and where that is unknown', () => {
    const least = [104.9, 105, null].map((land) =>
      thresholds('2016-negc', { constructionLandPerResidentM2: land }).park_pc?.value);

    expect(least).toEqual([10, 12, 12]);
  });

  test('are overridden by the project: a value, or the word that the standard\'s own is verified', () => {
    const { park_pc: own, green_rate: added, shore_nat: none } = thresholds('2022-ngc', {
      thresholds: {
        park_pc: { verified: true, source: '官方全文' },
        green_rate: { value: 0.4, verified: true, source: '省厅通知' },
        shore_nat: { verified: true, source: '官方全文' },
      },
    });

    expect(own).toEqual({ value: 12, exclusive: false, source: '官方全文', verified: true, overridden: true });
    expect(added).toEqual({ value: 0.4, exclusive: false, source: '省厅通知', verified: true, overridden: true });
    expect(none).toBeUndefined();
  });
});

describe('the service radii', () => {
  test('are those of the edition, larger parks serving farther', () => {
    expect(profileOf('2022-negc').parkService).toEqual([
      { minAreaM2: 5000, radiusM: 500 }, { minAreaM2: 400, radiusM: 300 },
    ]);
    expect(profileOf('2016-ngc').parkService[1]).toEqual({ minAreaM2: 2000, radiusM: 300 });
  });
});
