import { boxOf, joinBoxes, polygonsOf } from '../../map/geometry.ts';
import type { DistrictResult } from '../../model/indicator.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { District } from '../../model/layer.ts';
import type { Project } from '../../model/project.ts';
import type { FootField, SheetContents, SheetLocator } from '../../sheet/sheet-contents.ts';
import { centreOf } from '../../sheet/true-scale.ts';
import type { Box } from '../../sheet/true-scale.ts';
import type { State } from '../../store/state.ts';
import { formatDate } from '../../text/format.ts';
import { methodNote } from '../../text/method-note.ts';
import { text } from '../../text/text.ts';
import { attributions } from '../view/attributions.ts';
import { sheetLegend } from './sheet-legend.ts';
import { cityTable, districtTable, indicatorChart } from './sheet-table.ts';

/**
 * What the sheet of the selected district, or of the whole city, says; `null` while there is no project.
 *
 * @param today ISO date of the print
 */
export function sheetContentsOf(state: State, today: string): SheetContents | null {
  const { project, assessment, language, indicator, selectedDistrictId } = state;
  if (project === null) return null;
  const districts = districtsOf(state);
  const shape = districts.find(({ id }) => id === selectedDistrictId) ?? null;
  const result = assessment?.districts.find(({ id }) => id === shape?.id) ?? null;
  const extent = (shape === null ? joinBoxes(districts.map(({ geometry }) => boxOf(geometry))) : boxOf(shape.geometry)) ?? project.view.bbox;
  const sources = sourcesOf(state);
  return {
    language,
    settings: project.sheet,
    title: project.sheet.title ?? usualSheetTitle(state),
    subtitle: subtitleOf(state, project, shape),
    mark: project.schematic ? text('badge.schematic', language) : null,
    extent,
    legend: sheetLegend(state),
    table: tableOf(state, result),
    chart: assessment === null || indicator === null || assessment.districts.length === 0
      ? null : indicatorChart(assessment, indicator, shape?.id ?? null, language),
    locator: shape === null ? null : locatorOf(districts, shape, language),
    notes: notesOf(state, project, result),
    foot: footOf(project, extent, sources, today, language),
    attribution: sources,
  };
}

function districtsOf({ layers }: State): readonly District[] {
  return layers.flatMap(({ status }) => (status.kind === 'ready' && status.layer.role === 'districts' ? status.layer.items : []));
}

/** The title that the sheet has unless the project sets another. */
export function usualSheetTitle(state: State): string {
  const { project, indicator, selectedDistrictId, language } = state;
  if (project === null) return '';
  const district = districtsOf(state).find(({ id }) => id === selectedDistrictId) ?? null;
  const place = district?.name ?? localText(project.title, language);
  if (indicator === null) return text('sheet.title.plain', language, { place });
  return text(district === null ? 'sheet.title.city' : 'sheet.title.district', language, {
    place, theme: text(`indicator.${indicator}`, language),
  });
}

/** Of which project, which year, and what the figures are of. */
function subtitleOf({ assessment, language }: State, project: Project, district: District | null): string {
  const basis = assessment === null ? [] : [text(assessment.method.basis === 'admin' ? 'sheet.basis.admin' : 'sheet.basis.built-up', language)];
  return [
    ...(district === null ? [] : [localText(project.title, language)]),
    text('sheet.year', language, { year: project.dataDate.slice(0, 4) }),
    ...basis,
  ].join('\u3000');
}

function tableOf({ assessment, indicator, language }: State, district: DistrictResult | null): SheetContents['table'] {
  if (assessment === null || assessment.districts.length === 0) return null;
  return district === null ? cityTable(assessment, indicator ?? 'park_pc', language) : districtTable(district, assessment, language);
}

/** 口径说明: how the value was made, against which standard, who was counted, and what to beware of. */
function notesOf({ assessment, indicator, language }: State, project: Project, district: DistrictResult | null): readonly string[] {
  const boundaries = project.officialBoundaries ? [] : [text('map.schematic-note', language)];
  const people = project.populationBasis === null ? [] : [localText(project.populationBasis, language)];
  if (assessment === null || indicator === null) return boundaries;
  const { formula, lines } = methodNote(district ?? assessment.city, indicator, assessment.method, language);
  const sum = formula === null ? [] : [
    `${text(`indicator.${indicator}`, language)} = ${formula.top} ÷ ${formula.bottom} = ${formula.result}`,
  ];
  const standard = text('sheet.standard', language, { standard: text(`standard.${project.standard}`, language) });
  return [...sum, ...lines, standard, ...people, ...boundaries];
}

function sourcesOf(state: State): string {
  return attributions(state).join(text('sheet.and', state.language));
}

function footOf(
  project: Project, extent: Box, sources: string, today: string, language: Language,
): readonly (readonly (readonly FootField[])[])[] {
  const { compiler, reviewer, number, approval } = project.sheet;
  const [, latitude] = centreOf(extent);
  const field = (key: 'compiler' | 'reviewer' | 'number' | 'approval' | 'printed' | 'data' | 'crs' | 'sources' | 'use', value: string | null) =>
    ({ label: text(`sheet.${key}`, language), value });
  const minutes = Math.round(Math.abs(latitude) * 60);
  const middle = `${Math.floor(minutes / 60)}°${String(minutes % 60).padStart(2, '0')}′${latitude < 0 ? 'S' : 'N'}`;
  return [
    [
      [field('compiler', compiler), field('reviewer', reviewer)],
      [field('printed', formatDate(today, language)), field('data', formatDate(project.dataDate, language))],
      [field('number', number), field('approval', approval)],
    ],
    [
      [field('crs', text('sheet.crs-words', language, { latitude: middle }))],
      [field('sources', sources)],
      [field('use', text('sheet.use-words', language))],
    ],
  ];
}

function locatorOf(districts: readonly District[], subject: District, language: Language): SheetLocator | null {
  const bounds = joinBoxes(districts.map(({ geometry }) => boxOf(geometry)));
  if (bounds === null) return null;
  const outlines = districts.flatMap((district) => polygonsOf(district.geometry).map(([ring = []]) =>
    ({ ring, isSubject: district.id === subject.id })));
  return { title: text('sheet.locator', language), bounds, outlines: outlines.toSorted((a, b) => Number(a.isSubject) - Number(b.isSubject)) };
}
