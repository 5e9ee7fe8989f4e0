import { INDICATOR_IDS } from '../model/indicator.ts';
import type { Assessment, CityResult, DistrictResult } from '../model/indicator.ts';
import { csvText } from '../export/csv.ts';
import type { Project } from '../model/project.ts';

const MEASURES = [
  'areaM2', 'baseM2', 'greenM2', 'greenSumM2', 'parkM2', 'parkSumM2', 'canopyM2', 'residentialM2', 'servedM2',
] as const;

/**
 * The assessment as CSV (RFC 4180): a row for each district, the last one for the city
 * with an empty id. Areas in m², shares from 0 to 1, nothing rounded; an unknown value is an
 * empty cell, with the reason beside it. Each row ends with what it rests on, as rows get copied.
 */
export function indicatorsCsv({ method, districts, city }: Assessment, { dataDate, schematic }: Project): string {
  const origin = [method.standard, method.basis, dataDate, String(schematic)];
  const head = [
    'id', 'name', 'population', ...MEASURES, ...INDICATOR_IDS.flatMap((id) => [id, `${id}_passes`, `${id}_reason`]),
    'standard', 'basis', 'dataDate', 'schematic',
  ];
  const rows = [
    head,
    ...districts.map((district) => [district.id, district.name, ...cells(district), ...origin]),
    ['', '', ...cells(city), ...origin],
  ];
  return csvText(rows);
}

function cells({ population, measures, indicators }: DistrictResult | CityResult): (string | number | null)[] {
  return [
    population,
    ...MEASURES.map((name) => measures[name]),
    ...INDICATOR_IDS.flatMap((id) => {
      const value = indicators[id];
      const passes = value === undefined || value.verdict === 'not-judged' ? null : String(value.verdict === 'met');
      return [value?.quantity?.value ?? null, passes, value?.reason ?? null];
    }),
  ];
}
