import { INDICATOR_IDS } from '../../model/indicator.ts';
import type { IndicatorId, Threshold } from '../../model/indicator.ts';
import type { Project, StandardId, ThresholdOverride } from '../../model/project.ts';
import { ECO_GARDEN_CITY_2016, GARDEN_CITY_2016 } from './edition-2016.ts';
import { ECO_GARDEN_CITY_2022, GARDEN_CITY_2022 } from './edition-2022.ts';
import { CODE_2021 } from './gb55014-2021.ts';
import type { Profile, Requirement } from './profile.ts';

const PROFILES: Readonly<Record<StandardId, Profile>> = {
  '2016-ngc': GARDEN_CITY_2016,
  '2016-negc': ECO_GARDEN_CITY_2016,
  '2022-ngc': GARDEN_CITY_2022,
  '2022-negc': ECO_GARDEN_CITY_2022,
  'gb55014-2021': CODE_2021,
};

export function profileOf(standard: StandardId): Profile {
  return PROFILES[standard];
}

/** An indicator that is missing has no threshold. */
export type Thresholds = Readonly<Partial<Record<IndicatorId, Threshold>>>;

/**
 * What a city is held against: the standard's numbers, and over them what the project sets or
 * has verified. An override without a value leaves the standard's number, now verified or
 * not; where the standard has none, it says nothing.
 */
export function thresholdsFor(
  { thresholds }: Profile,
  { thresholds: overrides, constructionLandPerResidentM2: landM2 }:
    Pick<Project, 'thresholds' | 'constructionLandPerResidentM2'>,
): Thresholds {
  return Object.fromEntries(INDICATOR_IDS.flatMap((id) => {
    const own = thresholds[id] === undefined ? undefined : toThreshold(thresholds[id], landM2);
    const threshold = overrides[id] === undefined ? own : override(own, overrides[id]);
    return threshold === undefined ? [] : [[id, threshold]];
  }));
}

function toThreshold({ least, exclusive = false, source, verified }: Requirement, landM2: number | null): Threshold {
  return { value: leastFor(least, landM2), exclusive, source, verified, overridden: false };
}

/** Where it is not known how much land each resident has, the higher number holds: it promises nothing. */
function leastFor(least: Requirement['least'], landM2: number | null): number {
  if (typeof least === 'number') return least;
  return landM2 !== null && landM2 < 105 ? least.below105M2 : least.from105M2;
}

function override(own: Threshold | undefined, { value, verified, source }: ThresholdOverride): Threshold | undefined {
  const number = value ?? own?.value;
  if (number === undefined) return undefined;
  return { value: number, exclusive: own?.exclusive ?? false, source, verified, overridden: true };
}
