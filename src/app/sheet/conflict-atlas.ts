import { conflictNumber } from '../../map/conflict-sources.ts';
import { METRES_PER_DEGREE, polygonsOf } from '../../map/geometry.ts';
import { boxOf } from '../../model/geometry-box.ts';
import type { Box } from '../../model/geometry-box.ts';
import { PATCH_TYPES } from '../../model/patch-type.ts';
import type { Project } from '../../model/project.ts';
import { patchSwatch } from '../../paint/patch-swatches.ts';
import type { LegendLine, SheetContents, SheetTable } from '../../sheet/sheet-contents.ts';
import type { State } from '../../store/state.ts';
import { planName, ruleText, sideText } from '../../text/conflict-text.ts';
import { UNKNOWN, formatDate, formatNumber, formatQuantity } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { stateOf } from '../../ui/conflicts/arrange-findings.ts';
import type { ShownFinding } from '../../ui/conflicts/shown-findings.ts';
import { conflictViewOf } from '../conflict-views.ts';
import type { ConflictView } from '../conflict-views.ts';
import { coverOf, sheetState } from './atlas.ts';
import type { AtlasDraft, AtlasParts } from './atlas.ts';
import { conflictFindings, typeName } from './conflict-topic.ts';
import { areaOf } from './district-atlas.ts';
import { someIn } from './items-in-frame.ts';
import { sheetContentsOf } from './sheet-contents-of.ts';
import { sheetFoot } from './sheet-foot.ts';
import { layerLegend } from './sheet-legend.ts';
import { districtsOf } from './sheet-topic.ts';

/** A finding takes at most this share of its map, and the map shows at least so many metres, so that one sees where it lies. */
const [SHARE, LEAST_M] = [0.4, 600];

/**
 * A sheet for each finding of the comparison on show, the gravest first; those of the selected district where one is.
 *
 * @param today ISO date of the print
 * @returns `null` where nothing was compared or found
 */
export function conflictAtlas(whole: State, today: string): AtlasParts | null {
  const { project } = whole;
  if (project === null) return null;
  const state: State = { ...whole, project: { ...project, sheet: { ...project.sheet, subject: 'conflicts' } } };
  const [view, findings, cover] = [conflictViewOf(state), conflictFindings(state), coverOf(state, today)];
  if (view === null || cover === null || findings.length === 0) return null;
  // What all sheets of a district have in common is made once.
  const common = new Map([...new Set(findings.map(({ districtId }) => districtId))].map((id) =>
    [id, commonContents(sheetState(state, id, 1), today)]));
  const drafts = findings.flatMap((finding, at): AtlasDraft[] => {
    const own = sheetState(state, finding.districtId, at + 1);
    const contents = common.get(finding.districtId) ?? null;
    if (contents === null || own.project === null) return [];
    const type = typeName(finding.type, state.language);
    const district = view.districts.get(finding.districtId ?? '');
    const listed = district === undefined ? type : `${type}\u3000${district}`;
    return [{
      name: `${conflictNumber(finding)}\u3000${type}`, listed, state: own, findingId: finding.id,
      contents: ofFinding(contents, finding, { project: own.project, view, today }),
      area: { number: conflictNumber(finding), name: '', place: finding.place, rings: [] },
    }];
  });
  return {
    // The list has what the register would have.
    cover: { ...cover, table: null }, drafts,
    // Where the map is on one district, the others would reach beyond its frame.
    ground: districtsOf(state).filter(({ id }) => [null, id].includes(state.selectedDistrictId)).map((district) => areaOf(district, null)),
  };
}

/** The sheet of differences of a district; its legend has the types without their sums, each where it is in the frame. */
function commonContents(state: State, today: string): SheetContents | null {
  const contents = sheetContentsOf(state, today);
  if (contents === null) return null;
  const findings = conflictFindings(state);
  const lines = PATCH_TYPES.flatMap((type): LegendLine[] => {
    const own = findings.filter((finding) => finding.type === type);
    const label = typeName(type, state.language);
    return own.length === 0 ? [] : [{ kind: 'sign', swatch: patchSwatch(type, 'light'), label, opacity: 1, isIn: someIn(own) }];
  });
  return { ...contents, legend: [{ title: text('sheet.conflicts', state.language), lines }, ...layerLegend(state)] };
}

interface Frame {
  /** With the sheet's own number. */
  readonly project: Project;
  readonly view: ConflictView;
  readonly today: string;
}

/** Turned to one finding: the map on it, its facts as the table. */
function ofFinding(contents: SheetContents, finding: ShownFinding, { project, view: { report }, today }: Frame): SheetContents {
  const { language, notes, attribution } = contents;
  const why = finding.review?.why ?? null;
  const extent = around(boxOf(finding.geometry) ?? contents.extent);
  return {
    ...contents,
    settings: project.sheet,
    foot: sheetFoot(project, extent, attribution, today, language),
    title: text('atlas.finding', language, { number: conflictNumber(finding), type: typeName(finding.type, language) }),
    extent,
    keptClear: [...contents.keptClear, ...polygonsOf(finding.geometry).flatMap(([ring = []]) => ring.map(([x = 0, y = 0]) => [x, y] as const))],
    table: factsOf(contents, finding, report),
    notes: [
      text('atlas.rule', language, { rule: ruleText(finding.rule, report.rules, language) }),
      ...(why === null ? [] : [text('atlas.why', language, { why })]),
      ...notes,
    ],
  };
}

function factsOf({ language }: SheetContents, finding: ShownFinding, { plans }: ConflictView['report']): SheetTable {
  const { areaM2, meanWidthM, severity, review, place: [longitude, latitude] } = finding;
  const plan = (id: string) => {
    const info = plans.find((each) => each.id === id);
    return info === undefined ? id : planName(info, language);
  };
  const rows: readonly (readonly [string, string])[] = [
    [text('finding.area', language), formatQuantity({ value: areaM2, unit: 'm2' }, language)],
    [text('finding.width', language), `${formatNumber(meanWidthM, language, 1)}\u00A0m`],
    [plan(finding.a), sideText(finding.sideA, language)],
    [plan(finding.b), sideText(finding.sideB, language)],
    [text('atlas.place', language), `${longitude.toFixed(5)}°, ${latitude.toFixed(5)}°`],
    [text('sheet.severity', language), text(`severity.${severity}`, language)],
    [text('sheet.review', language), text(`review.${stateOf(finding)}`, language)],
    ...(review === null ? [] : [
      [text('atlas.who', language), review.who ?? UNKNOWN] as const,
      [text('atlas.when', language), review.when === null ? UNKNOWN : formatDate(review.when, language)] as const,
    ]),
  ];
  return {
    title: text('atlas.facts', language), head: ['', ''], note: '',
    rows: rows.map(([name, value]) => ({ cells: [name, value], bold: false })),
  };
}

function around([west, south, east, north]: Box): Box {
  const latitude = (south + north) / 2;
  const [degreeX, degreeY] = [METRES_PER_DEGREE * Math.cos((latitude * Math.PI) / 180), METRES_PER_DEGREE];
  const half = (from: number, to: number, degreeM: number) => Math.max((to - from) / SHARE, LEAST_M / degreeM) / 2;
  const [x, y] = [half(west, east, degreeX), half(south, north, degreeY)];
  const middle = (west + east) / 2;
  return [middle - x, latitude - y, middle + x, latitude + y];
}
