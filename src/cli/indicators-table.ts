import { INDICATOR_IDS, MAIN_INDICATORS } from '../model/indicator.ts';
import type { Assessment, CityResult, DistrictResult } from '../model/indicator.ts';
import type { Language } from '../model/language.ts';
import { localText } from '../model/language.ts';
import type { Project } from '../model/project.ts';
import { editText } from '../text/edit-text.ts';
import { UNKNOWN, formatDate, formatNumber, formatQuantity } from '../text/format.ts';
import { reasonText } from '../text/reason-text.ts';
import { text } from '../text/text.ts';
import { thresholdText, verdictText } from '../text/verdict.ts';
import { printable } from './printable.ts';
import { textTable } from './text-table.ts';

/** The assessment to read: the main indicators by district, then all of the city against the standard. */
export function indicatorsTable(
  { method, districts, city }: Assessment, { title, dataDate, schematic }: Project, language: Language,
): string {
  const head = [
    text('table.district', language), text('command.population', language), text('command.base', language),
    ...MAIN_INDICATORS.map((id) => text(`short.${id}`, language)),
  ];
  const rows = districts.map((district) => [printable(district.name), ...figures(district, language)]);
  return [
    [
      printable(localText(title, language)),
      ...(schematic ? [text('badge.schematic', language)] : []),
      text('app.date', language, { date: formatDate(dataDate, language) }),
      text(`standard.${method.standard}`, language),
      text(`basis.${method.basis}`, language),
    ].join(' · '),
    textTable([head, ...rows, [text('table.total', language), ...figures(city, language)]]),
    textTable([
      (['indicator', 'value', 'threshold', 'verdict'] as const).map((word) => text(`command.${word}`, language)),
      ...cityRows(city, language),
    ], [0, 3]),
    ...(method.edits.length === 0 ? [] : [method.edits.map((edit) => printable(editText(edit, language))).join('\n')]),
  ].join('\n\n');
}

function figures({ population, measures, indicators }: DistrictResult | CityResult, language: Language): string[] {
  return [
    population === null ? UNKNOWN : formatNumber(population, language),
    formatQuantity({ value: measures.baseM2, unit: 'm2' }, language),
    ...MAIN_INDICATORS.map((id) => formatQuantity(indicators[id]?.quantity ?? null, language)),
  ];
}

function cityRows({ indicators }: CityResult, language: Language): string[][] {
  return INDICATOR_IDS.flatMap((id) => {
    const value = indicators[id];
    if (value === undefined) return [];
    const { quantity, threshold } = value;
    return [[
      text(`indicator.${id}`, language),
      formatQuantity(quantity, language),
      quantity === null || threshold === null ? '' : thresholdText(threshold, quantity.unit, language),
      reasonText(value, language) ?? verdictText(value, language),
    ]];
  });
}
