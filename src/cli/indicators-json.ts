import { indicatorUnit } from '../model/indicator.ts';
import type { Assessment, IndicatorId, IndicatorValue } from '../model/indicator.ts';
import type { Project, StandardId } from '../model/project.ts';
import type { Unit } from '../model/units.ts';

/**
 * The assessment as `garden-city-map/indicators@1`: areas in m², lengths in m, shares
 * from 0 to 1, nothing rounded. What a place measures stands beside its indicators.
 */
export function indicatorsJson(
  { method, districts, city, issues }: Assessment, { title, dataDate, schematic }: Project,
): string {
  const { indicators, measures, population, ...outside } = city;
  return JSON.stringify({
    schema: 'garden-city-map/indicators@1',
    project: { title, dataDate, schematic },
    method,
    districts: districts.map(({ id, name, population, measures, indicators }) => ({
      id, name, population, ...measures, indicators: plainValues(indicators, method.standard),
    })),
    city: { population, ...measures, ...outside, indicators: plainValues(indicators, method.standard) },
    issues,
  }, null, 2);
}

function plainValues(values: Partial<Record<IndicatorId, IndicatorValue>>, standard: StandardId) {
  return Object.fromEntries(Object.entries(values).map(([id, value]) =>
    // The keys of this record are indicator ids.
    [id, plainValue(value, indicatorUnit(id as IndicatorId, standard))]));
}

function plainValue({ quantity, threshold, verdict, gap, reason, untold, proxy }: IndicatorValue, unit: Unit) {
  return {
    value: quantity?.value ?? null,
    unit,
    threshold: threshold?.value ?? null,
    ...(threshold === null ? {} : { verified: threshold.verified }),
    passes: verdict === 'not-judged' ? null : verdict === 'met',
    gapM2: gap?.unit === 'm2' ? gap.value : null,
    ...(gap?.unit === 'm' ? { gapM: gap.value } : {}),
    ...(gap?.unit === 'count' ? { gapCount: gap.value } : {}),
    ...(proxy ? { proxy } : {}),
    ...(reason === null ? {} : { reason }),
    ...(untold === null ? {} : { untold: { count: untold.count, areaM2: untold.areaM2 } }),
  };
}
