import { polygonsOf } from '../../map/geometry.ts';
import { boxOf, joinBoxes } from '../../model/geometry-box.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import type { District } from '../../model/layer.ts';
import type { Project } from '../../model/project.ts';
import type { SheetBlock } from '../../model/sheet.ts';
import type { SheetContents, SheetLocator } from '../../sheet/sheet-contents.ts';
import { comparedLayers } from '../../store/conflicts.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import { measuredLayers } from '../measured-layers.ts';
import { attributionsOf } from '../view/attributions.ts';
import { conflictTopic } from './conflict-topic.ts';
import { indicatorTopic } from './indicator-topic.ts';
import { keptClear } from './kept-clear.ts';
import { sheetFoot } from './sheet-foot.ts';
import { layerLegend } from './sheet-legend.ts';
import { districtOf, districtsOf } from './sheet-topic.ts';
import type { SheetTopic } from './sheet-topic.ts';

/**
 * What the sheet of the selected district, or of the whole city, says; `null` while there is no project.
 *
 * @param today ISO date of the print
 */
export function sheetContentsOf(state: State, today: string): SheetContents | null {
  const { project, language } = state;
  if (project === null) return null;
  const [districts, district] = [districtsOf(state), districtOf(state)];
  const extent = (district === null ? joinBoxes(districts.map(({ geometry }) => boxOf(geometry))) : boxOf(district.geometry)) ?? project.view.bbox;
  const sources = sourcesOf(state, project);
  const topic = topicOf(state, project);
  const unless = <T>(block: SheetBlock, contents: T, none: T) => (project.sheet.leftOut.includes(block) ? none : contents);
  return {
    language,
    settings: project.sheet,
    title: project.sheet.title ?? topic.title,
    subtitle: project.sheet.subtitle ?? usualSubtitle(project, district, topic, language),
    mark: project.schematic ? text('badge.schematic', language) : null,
    extent,
    keptClear: keptClear(state, district),
    legend: [...topic.legend, ...layerLegend(state)],
    index: null,
    summary: topic.summary,
    table: unless('table', topic.table, null),
    chart: unless('chart', topic.chart, null),
    locator: unless('locator', district === null ? null : locatorOf(districts, district, language), null),
    notes: unless('notes', [...topic.notes, ...(project.officialBoundaries ? [] : [text('map.schematic-note', language)])], []),
    foot: sheetFoot(project, extent, sources, today, language),
    attribution: sources,
  };
}

/** The same of its subtitle. */
export function usualSheetSubtitle(state: State): string {
  const { project, language } = state;
  return project === null ? '' : usualSubtitle(project, districtOf(state), topicOf(state, project), language);
}

/** Place, year and status, and what the topic adds; differences are neither what exists nor what is planned. */
function usualSubtitle({ title, dataDate, sheet: { status, subject } }: Project, district: District | null, topic: SheetTopic, language: Language): string {
  const year = dataDate.slice(0, 4);
  return [
    ...(district === null ? [] : [localText(title, language)]),
    status === null || subject === 'conflicts' ? text('sheet.year', language, { year }) : text(`sheet.year.${status}`, language, { year }),
    ...topic.subtitle,
  ].join('\u3000');
}

/** The title that the sheet has unless the project sets another. */
export function usualSheetTitle(state: State): string {
  return state.project === null ? '' : topicOf(state, state.project).title;
}

function topicOf(state: State, project: Project): SheetTopic {
  return project.sheet.subject === 'conflicts' ? conflictTopic(state, project) : indicatorTopic(state, project);
}

/** Whose data are on the map, or in the figures though they are not on the map. */
function sourcesOf(state: State, { sheet: { subject } }: Project): string {
  const { layers, assessment, language } = state;
  const figures = subject === 'conflicts'
    ? comparedLayers(state).filter(({ role }) => role !== 'projects').map(({ id }) => id)
    : assessment === null ? [] : measuredLayers(layers).map(({ spec }) => spec.id);
  return attributionsOf(layers.filter(({ spec, visible }) => visible || figures.includes(spec.id))).join(text('sheet.and', language));
}

function locatorOf(districts: readonly District[], subject: District, language: Language): SheetLocator | null {
  const bounds = joinBoxes(districts.map(({ geometry }) => boxOf(geometry)));
  if (bounds === null) return null;
  const outlines = districts.flatMap((district) => polygonsOf(district.geometry).map(([ring = []]) =>
    ({ ring, isSubject: district.id === subject.id })));
  return { title: text('sheet.locator', language), bounds, outlines: outlines.toSorted((a, b) => Number(a.isSubject) - Number(b.isSubject)) };
}
