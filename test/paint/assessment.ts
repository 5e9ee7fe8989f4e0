import type { Assessment, IndicatorValue, Measures, Threshold } from '../../src/model/indicator.ts';
import { quantity } from '../../src/model/units.ts';

const NOTHING: Measures = {
  areaM2: 0, baseM2: 0, greenM2: 0, greenSumM2: 0, parkM2: 0, parkSumM2: 0, classesM2: {}, greenPartsM2: {},
  canopyM2: null,
  residentialM2: null, servedM2: null, greenwayServedM2: null, comprehensiveParks: null,
  roads: null, shore: null,
  untold: {}, countedParks: [], countedGreens: [],
};

/** A verified threshold. */
export function threshold(value: number): Threshold {
  return { value, exclusive: false, source: 'test', verified: true, overridden: false };
}

/** Districts d0, d1, … with these park areas per resident, and the city's thresholds. */
export function assessmentOf(
  values: readonly (number | null)[], thresholds: Partial<Record<string, Threshold | null>>,
): Assessment {
  return {
    method: {
      standard: '2022-negc', basis: 'built-up', parkService: [], area: 'GRS 80 ellipsoid',
      squareAsParkShare: 0.65, edits: [],
    },
    districts: values.map((value, index) => ({
      id: `d${index}`, name: `D${index}`, population: 1000, measures: NOTHING,
      indicators: { park_pc: indicator(value, null) },
    })),
    city: {
      population: null, measures: NOTHING, outsideGreenM2: 0, outsideParkM2: 0,
      indicators: Object.fromEntries(
        Object.entries(thresholds).map(([id, bound]) => [id, indicator(null, bound ?? null)]),
      ),
    },
    issues: [],
  };
}

function indicator(value: number | null, bound: Threshold | null): IndicatorValue {
  return {
    quantity: value === null ? null : quantity(value, 'm2/person'),
    reason: null, untold: null, proxy: false, threshold: bound, verdict: 'not-judged', gap: null, fraction: null,
  };
}
