import { INDICATOR_IDS } from '../model/indicator.ts';
import type { Assessment, CityResult, IndicatorId, IndicatorValue } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import type { Unit } from '../model/units.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import type { Cell } from './csv.ts';
import type { Table } from './table.ts';

/**
 * The districts and, last, the city: a row each, in the order given. Raw numbers in the units that
 * the head names; shares from 0 to 1; an unknown value is empty, and the column behind it says why.
 */
export function indicatorTable(assessment: Assessment, language: Language): Table {
  const { city, districts } = assessment;
  const shown = INDICATOR_IDS.filter((id) => [city, ...districts].some(({ indicators }) => indicators[id]));
  return {
    title: text('export.indicators', language),
    head: [
      text('export.id', language),
      text('export.name', language),
      text('export.population', language),
      `${text('export.base', language)} (m2)`,
      `${text('export.green', language)} (m2)`,
      `${text('export.park', language)} (m2)`,
      ...shown.flatMap((id) => [
        `${text(`indicator.${id}`, language)} (${unitOf(assessment, id)})`,
        `${text('export.reason', language)}: ${text(`indicator.${id}`, language)}`,
      ]),
    ],
    rows: [
      ...districts.map((district) => [district.id, district.name, ...cells(district, shown, language)]),
      [null, text('table.total', language), ...cells(city, shown, language)],
    ],
  };
}

function cells(
  { population, measures, indicators }: Pick<CityResult, 'population' | 'measures' | 'indicators'>,
  shown: readonly IndicatorId[], language: Language,
): Cell[] {
  return [
    population,
    measures.baseM2,
    measures.greenM2,
    measures.parkM2,
    ...shown.flatMap((id) => valueAndReason(indicators[id], language)),
  ];
}

function valueAndReason(value: IndicatorValue | undefined, language: Language): [Cell, Cell] {
  if (value === undefined) return [null, null];
  return [value.quantity?.value ?? null, reasonText(value, language)];
}

function unitOf({ city, districts }: Assessment, id: IndicatorId): Unit | '' {
  const known = [city, ...districts].map(({ indicators }) => indicators[id]?.quantity?.unit);
  return known.find((unit) => unit !== undefined) ?? '';
}
