import type { Missing, Subject } from '../../../src/analyse/indicators/subject.ts';
import type { Measures } from '../../../src/model/indicator.ts';

const NOTHING_MISSING: Missing = {
  base: null, green: null, canopy: null, residential: null, roads: null, water: null,
};

/** 10 000 residents on 1 km² of built-up land, with what a test changes. */
export function subjectOf(
  measures: Partial<Measures> = {}, { population = 10_000, ...missing }: Partial<Missing> & { population?: number | null } = {},
): Subject {
  return {
    population,
    missing: { ...NOTHING_MISSING, ...missing },
    measures: {
      areaM2: 2_000_000, baseM2: 1_000_000, greenM2: 380_000, greenPartsM2: { G1: 380_000 }, greenSumM2: 380_000,
      parkM2: 120_000, parkSumM2: 120_000, classesM2: {}, canopyM2: 430_000, residentialM2: 400_000,
      servedM2: 350_000, greenwayServedM2: 100_000, comprehensiveParks: 2,
      roads: { totalM: 6000, greened: { toldM: 5000, withM: 4500 }, shaded: { toldM: 2000, withM: 1500 }, greenwayM: 900 },
      shore: { totalM: 3000, naturalM: 2400 }, untold: {}, countedParks: [], countedGreens: [], ...measures,
    },
  };
}
