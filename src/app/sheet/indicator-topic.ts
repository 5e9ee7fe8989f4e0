import type { DistrictResult } from '../../model/indicator.ts';
import { localText } from '../../model/language.ts';
import type { Project } from '../../model/project.ts';
import type { State } from '../../store/state.ts';
import { methodNote } from '../../text/method-note.ts';
import { reasonText } from '../../text/reason-text.ts';
import { text } from '../../text/text.ts';
import { unknownNotes } from '../../ui/unknown-notes.ts';
import { themeLegend } from './sheet-legend.ts';
import { cityTable, districtTable, indicatorChart } from './sheet-table.ts';
import { districtOf } from './sheet-topic.ts';
import type { SheetTopic } from './sheet-topic.ts';

/** The indicator on the map, of a district or of the city. */
export function indicatorTopic(state: State, project: Project): SheetTopic {
  const { assessment, indicator, language } = state;
  const district = districtOf(state);
  const result = assessment?.districts.find(({ id }) => id === district?.id) ?? null;
  const isMeasured = assessment !== null && assessment.districts.length > 0;
  return {
    title: titleOf(state, project),
    subtitle: assessment === null ? [] : [text(assessment.method.basis === 'admin' ? 'sheet.basis.admin' : 'sheet.basis.built-up', language)],
    legend: themeLegend(state),
    summary: null,
    table: !isMeasured ? null
      : result === null ? cityTable(assessment, indicator ?? 'park_pc', language) : districtTable(result, assessment, language),
    chart: isMeasured && indicator !== null ? indicatorChart(assessment, indicator, district?.id ?? null, language) : null,
    notes: notesOf(state, project, result),
  };
}

function titleOf(state: State, project: Project): string {
  const { indicator, language } = state;
  const district = districtOf(state);
  const place = district?.name ?? localText(project.title, language);
  if (indicator === null) return text('sheet.title.plain', language, { place });
  return text(district === null ? 'sheet.title.city' : 'sheet.title.district', language, {
    place, theme: text(`indicator.${indicator}`, language),
  });
}

/** 口径说明: how the value was made, against which standard, and who was counted. */
function notesOf({ assessment, indicator, language }: State, project: Project, district: DistrictResult | null): readonly string[] {
  if (assessment === null || indicator === null) return [];
  const people = project.populationBasis === null ? [] : [localText(project.populationBasis, language)];
  const { formula, lines } = methodNote(district ?? assessment.city, indicator, assessment.method, language);
  const sum = formula === null ? [] : [
    `${text(`indicator.${indicator}`, language)} = ${formula.top} ÷ ${formula.bottom} = ${formula.result}`,
  ];
  const value = (district ?? assessment.city).indicators[indicator];
  const why = value === undefined || value.quantity !== null ? null : reasonText(value, language);
  const standard = text('sheet.standard', language, { standard: text(`standard.${project.standard}`, language) });
  const others = district === null ? unknownNotes(assessment.districts, indicator, language) : [];
  return [...sum, ...(why === null ? [] : [why]), ...others, ...lines, standard, ...people];
}
