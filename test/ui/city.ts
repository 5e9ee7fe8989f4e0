import type {
  Assessment, CityResult, DistrictResult, IndicatorId, IndicatorValue, Measures, Threshold,
} from '../../src/model/indicator.ts';
import type { Quantity } from '../../src/model/units.ts';

const UNITS: Partial<Record<IndicatorId, Quantity['unit']>> = { park_pc: 'm2/person', park_min: 'm2/person' };

/** Measures of which a test says what it needs. */
export function measures(more: Partial<Measures> = {}): Measures {
  return {
    areaM2: 2e6, baseM2: 1e6, greenM2: 400_000, greenSumM2: 400_000, greenPartsM2: {}, parkM2: 200_000,
    parkSumM2: 200_000, classesM2: {}, canopyM2: null, residentialM2: null, servedM2: null,
    greenwayServedM2: null, comprehensiveParks: null, roads: null, shore: null, untold: {}, countedParks: [],
    countedGreens: [], ...more,
  };
}

export function threshold(value: number, more: Partial<Threshold> = {}): Threshold {
  return { value, exclusive: false, source: '建城〔2022〕2号', verified: true, overridden: false, ...more };
}

/** A value of an indicator; without more it is known, and nothing is held against it. */
export function indicatorValue(
  id: IndicatorId, value: number | null, more: Partial<IndicatorValue> = {},
): IndicatorValue {
  return {
    quantity: value === null ? null : { value, unit: UNITS[id] ?? 'share' },
    reason: value === null ? 'no-population' : 'no-threshold',
    untold: null, proxy: false, threshold: null, verdict: 'not-judged', gap: null, fraction: null, ...more,
  };
}

/** A district whose park area per resident is held against the city's 14.8. */
export function district(name: string, parkPc: number | null, gapHa: number | null = null): DistrictResult {
  const value = indicatorValue('park_pc', parkPc, {
    threshold: threshold(14.8),
    gap: gapHa === null ? null : { value: gapHa * 10_000, unit: 'm2' },
    ...(parkPc === null ? {} : { reason: 'city-threshold' as const }),
  });
  return { id: `id-${name}`, name, population: 50_000, measures: measures(), indicators: { park_pc: value } };
}

export function city(indicators: CityResult['indicators'] = {}): CityResult {
  return { population: 250_000, measures: measures(), outsideGreenM2: 0, outsideParkM2: 0, indicators };
}

export function assessment(
  districts: readonly DistrictResult[], indicators: CityResult['indicators'] = {},
): Assessment {
  return {
    method: {
      standard: '2022-negc', basis: 'built-up', parkService: [{ minAreaM2: 5000, radiusM: 500 }],
      area: 'GRS 80 ellipsoid', squareAsParkShare: 0.65, edits: [],
    },
    districts, city: city(indicators), issues: [],
  };
}
