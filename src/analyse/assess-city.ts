import type { Assessment, IndicatorId, IndicatorValue, Reason } from '../model/indicator.ts';
import type { District } from '../model/layer.ts';
import type { Project } from '../model/project.ts';
import { carryOut, joinPlans } from './area-plan.ts';
import type { AreaPlan } from './area-plan.ts';
import { noPause } from './area/checkpoint.ts';
import type { Pause } from './area/checkpoint.ts';
import { cityIssues } from './city-issues.ts';
import type { CityLayers } from './city-layers.ts';
import { editsOf, withPopulations } from './edits.ts';
import type { EditedSettings } from './edits.ts';
import { cityFindings, districtFindings } from './indicators/findings.ts';
import type { Findings } from './indicators/findings.ts';
import type { Missing, Subject } from './indicators/subject.ts';
import { measureCity } from './measure-city.ts';
import type { CityMeasures } from './measure-city.ts';
import { SQUARE_AS_PARK_SHARE } from './sort-greens.ts';
import { assess } from './standards/assess.ts';
import type { Circumstances } from './standards/assess.ts';
import { profileOf, thresholdsFor } from './standards/thresholds.ts';
import type { Thresholds } from './standards/thresholds.ts';

/** What an assessment needs to know of the project. */
export type AssessmentSettings = Pick<
  Project, 'standard' | 'constructionLandPerResidentM2' | 'parkService' | 'thresholds'
> & EditedSettings;

/**
 * The whole answer for a city: measures its layers once, makes every indicator of every
 * district and of the city from that, and holds them against the standard.
 */
export function assessCity(layers: CityLayers, settings: AssessmentSettings): Assessment {
  return carryOut(planAssessment(layers, settings));
}

/** The same, with the measuring still to be done. */
export function planAssessment(
  layers: CityLayers, settings: AssessmentSettings, pause: Pause = noPause,
): AreaPlan<Assessment> {
  const measuring = measureCity(layers, parkServiceOf(settings), pause);
  return joinPlans({ measuring }, (answers) => assessMeasured(layers, settings, answers.measuring));
}

function parkServiceOf({ standard, parkService }: AssessmentSettings): Assessment['method']['parkService'] {
  return parkService ?? profileOf(standard).parkService;
}

function assessMeasured(given: CityLayers, settings: AssessmentSettings, measures: CityMeasures): Assessment {
  const layers = { ...given, districts: withPopulations(given.districts, settings.populations) };
  const profile = profileOf(settings.standard);
  const parkService = parkServiceOf(settings);
  const thresholds = thresholdsFor(profile, settings);
  const basis = layers.builtUp === null ? 'admin' : 'built-up';
  const population = cityPopulation(layers.districts, measures);

  const subjects = layers.districts.map((district, index): Subject => {
    const measured = measures.districts[index]!;
    return { population: district.population, measures: measured, missing: missingIn(layers, measured.baseM2) };
  });
  const found = subjects.map((subject) => districtFindings(subject, profile.comprehensiveParks));
  const city = { population, measures: measures.city, missing: missingIn(layers, measures.city.baseM2) };
  return {
    method: {
      standard: settings.standard, basis, parkService,
      area: 'GRS 80 ellipsoid', squareAsParkShare: SQUARE_AS_PARK_SHARE, edits: editsOf(layers.districts, settings),
    },
    districts: layers.districts.map(({ id, name, population }, index) => ({
      id, name, population, measures: measures.districts[index]!,
      indicators: assessAll(found[index]!, thresholds, { basis, place: 'district' }),
    })),
    city: {
      population, measures: measures.city,
      outsideGreenM2: measures.outsideGreenM2, outsideParkM2: measures.outsideParkM2,
      indicators: assessAll(
        cityFindings(city, found, profile.comprehensiveParks), thresholds, { basis, place: 'city' }),
    },
    issues: cityIssues(layers, measures),
  };
}

function assessAll(
  findings: Findings, thresholds: Thresholds, circumstances: Circumstances,
): Partial<Record<IndicatorId, IndicatorValue>> {
  const values: Partial<Record<IndicatorId, IndicatorValue>> = {};
  for (const [id, finding] of findings) values[id] = assess(finding, thresholds[id], circumstances);
  return values;
}

/** Residents of all districts with a built-up part; `null` as soon as one of them does not tell. */
function cityPopulation(districts: readonly District[], measures: CityMeasures): number | null {
  let sum: number | null = null;
  for (const [index, { population }] of districts.entries()) {
    if (measures.districts[index]!.baseM2 === 0) continue;
    if (population === null) return null;
    sum = (sum ?? 0) + population;
  }
  return sum;
}

function missingIn(layers: CityLayers, baseM2: number): Missing {
  const unless = (layer: unknown, role: CityLayers['failed'][number], reason: Reason): Reason | null => {
    if (layers.failed.includes(role)) return 'layer-failed';
    return layer === null ? reason : null;
  };
  return {
    base: missingBase(layers, baseM2),
    green: unless(layers.greens, 'green', 'no-green-layer'),
    canopy: unless(layers.canopy, 'green', 'no-canopy-layer'),
    residential: unless(layers.residential, 'residential', 'no-residential-land'),
    roads: unless(layers.roads, 'roads', 'no-roads'),
    water: unless(layers.waters, 'water', 'no-water'),
  };
}

function missingBase({ districts, failed }: CityLayers, baseM2: number): Reason | null {
  if (failed.includes('districts') || failed.includes('built-up')) return 'layer-failed';
  if (districts.length === 0) return 'no-districts';
  return baseM2 === 0 ? 'no-built-up-part' : null;
}
