import { INDICATOR_IDS, MAIN_INDICATORS, indicatorUnit } from '../../model/indicator.ts';
import type { Assessment, CityResult, DistrictResult, IndicatorValue, MainIndicatorId } from '../../model/indicator.ts';
import type { Language } from '../../model/language.ts';
import type { Unit } from '../../model/units.ts';
import type { SheetChart, SheetTable } from '../../sheet/sheet-contents.ts';
import { UNKNOWN, formatNumber, formatUnit, formatValue, toShown } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { shortGapText, thresholdText, toneOf, verdictText } from '../../text/verdict.ts';
import { MAIN_UNITS } from '../../ui/legend-classes.ts';

type Result = DistrictResult | CityResult;

/** 指标表 of the city: a row each district, the city, and what is asked for. */
export function cityTable({ city, districts, method: { standard } }: Assessment, indicator: MainIndicatorId, language: Language): SheetTable {
  const others = MAIN_INDICATORS.filter((id) => id !== indicator && isKnown(city.indicators[id])).slice(0, 2);
  const cells = ({ population, indicators }: Result): readonly string[] => {
    const value = indicators[indicator];
    return [
      formatValue(value?.fraction?.top ?? null, language),
      peopleNumber(population, language),
      formatValue(value?.quantity ?? null, language),
      value === undefined ? UNKNOWN : shortGapText(value, language),
      ...others.map((id) => formatValue(indicators[id]?.quantity ?? null, language)),
    ];
  };
  const asked = (id: MainIndicatorId) => thresholdCell(city.indicators[id], indicatorUnit(id, standard), language);
  return {
    title: text('sheet.table', language),
    head: [
      text('table.district', language),
      text(`sheet.top.${indicator}`, language),
      text('sheet.people', language),
      head(indicator, language),
      text('sheet.gap', language),
      ...others.map((id) => head(id, language)),
    ],
    rows: [
      ...districts.map((district) => ({ cells: [district.name, ...cells(district)], bold: false })),
      { cells: [text('table.total', language), ...cells(city)], bold: true },
      { cells: [text('table.threshold', language), UNKNOWN, UNKNOWN, asked(indicator), UNKNOWN, ...others.map(asked)], bold: false },
    ],
    note: text('sheet.table-note', language),
  };
}

/** 指标表 of one district: all its indicators beside the city's, each with its unit. */
export function districtTable(district: DistrictResult, { city, method: { standard } }: Assessment, language: Language): SheetTable {
  const shown = INDICATOR_IDS.filter((id) => isKnown(district.indicators[id]) || isKnown(city.indicators[id]));
  return {
    title: text('sheet.table', language),
    head: [text('sheet.indicator', language), text('sheet.unit', language), district.name, text('print.subject.city', language), text('table.threshold', language), text('sheet.verdict', language)],
    rows: shown.map((id) => {
      const value = district.indicators[id];
      const unit = indicatorUnit(id, standard);
      return {
        cells: [
          text(`indicator.${id}`, language),
          formatUnit(unit, language),
          formatValue(value?.quantity ?? null, language),
          formatValue(city.indicators[id]?.quantity ?? null, language),
          thresholdCell((value?.threshold ?? null) === null ? city.indicators[id] : value, unit, language),
          value === undefined ? UNKNOWN : verdictText(value, language),
        ],
        bold: false,
      };
    }),
    note: text('sheet.unverified-note', language),
  };
}

/** Bars of all districts, the largest on top, with the threshold where the official text was seen. */
export function indicatorChart(
  { city, districts }: Assessment, indicator: MainIndicatorId, subjectId: string | null, language: Language,
): SheetChart {
  const unit = MAIN_UNITS[indicator];
  const valueOf = ({ indicators }: DistrictResult) => indicators[indicator]?.quantity?.value ?? null;
  const sorted = districts.toSorted((a, b) => (valueOf(b) ?? -1) - (valueOf(a) ?? -1));
  const threshold = city.indicators[indicator]?.threshold ?? null;
  const thresholdWords = threshold === null ? '' : formatValue({ value: threshold.value, unit }, language);
  return {
    title: text('sheet.chart', language, { indicator: text(`indicator.${indicator}`, language) }),
    unit: formatUnit(unit, language),
    bars: sorted.map((district) => {
      const value = district.indicators[indicator];
      const known = valueOf(district);
      return {
        name: district.name,
        value: known === null ? null : toShown(known, unit),
        label: formatValue(value?.quantity ?? null, language),
        fails: value !== undefined && toneOf(value) === 'fail',
        isSubject: district.id === subjectId,
      };
    }),
    threshold: threshold?.verified !== true ? null : { value: toShown(threshold.value, unit), label: thresholdWords },
  };
}

function isKnown(value: IndicatorValue | undefined): boolean {
  return value !== undefined && value.quantity !== null;
}

function head(indicator: MainIndicatorId, language: Language): string {
  return `${text(`short.${indicator}`, language)}\n${formatUnit(MAIN_UNITS[indicator], language)}`;
}

/** What is asked for is known also where the value is not. */
function thresholdCell(value: IndicatorValue | undefined, unit: Unit, language: Language): string {
  const threshold = value?.threshold ?? null;
  if (threshold === null) return UNKNOWN;
  return threshold.verified ? thresholdText(threshold, unit, language) : text('badge.unverified', language);
}

/** Ten thousands in Chinese, as the head says. */
function peopleNumber(people: number | null, language: Language): string {
  if (people === null) return UNKNOWN;
  return language === 'en' ? formatNumber(people, language) : formatNumber(people / 1e4, language, 2);
}
