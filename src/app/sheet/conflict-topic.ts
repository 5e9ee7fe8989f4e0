import { conflictNumber } from '../../map/conflict-sources.ts';
import type { DifferenceSum } from '../../model/conflict.ts';
import { localText } from '../../model/language.ts';
import type { Language } from '../../model/language.ts';
import { PATCH_TYPES } from '../../model/patch-type.ts';
import type { PatchType } from '../../model/patch-type.ts';
import type { Project } from '../../model/project.ts';
import { patchSwatch } from '../../paint/patch-swatches.ts';
import type { LegendGroup, SheetTable } from '../../sheet/sheet-contents.ts';
import type { State } from '../../store/state.ts';
import { differenceSentence, planName, planNameOf } from '../../text/conflict-text.ts';
import { UNKNOWN, formatNumber, formatQuantity, formatUnit, formatValue } from '../../text/format.ts';
import { text } from '../../text/text.ts';
import { stateOf } from '../../ui/conflicts/arrange-findings.ts';
import type { ShownFinding } from '../../ui/conflicts/shown-findings.ts';
import { conflictViewOf } from '../conflict-views.ts';
import type { ConflictView } from '../conflict-views.ts';
import { districtOf } from './sheet-topic.ts';
import type { SheetTopic } from './sheet-topic.ts';

/** What two plans, and the control lines, disagree on: 冲突台账. Before plans were compared it says nothing of them. */
export function conflictTopic(state: State, project: Project): SheetTopic {
  const { language } = state;
  const view = conflictViewOf(state);
  const district = districtOf(state);
  const place = district?.name ?? localText(project.title, language);
  const title = text(district === null ? 'sheet.title.conflicts.city' : 'sheet.title.conflicts.district', language, { place });
  if (view === null) return { title, subtitle: [], legend: [], summary: null, table: null, chart: null, notes: [] };
  const findings = conflictFindings(state);
  const plans = ([['a', view.a], ['b', view.b]] as const).map(([letter, plan]) =>
    text('sheet.plan', language, { letter: text(`plan-letter.${letter}`, language), name: planName(plan, language) }));
  return {
    title, subtitle: plans,
    legend: findings.length === 0 ? [] : [legendOf(findings, language)],
    summary: sentenceOf(state, view),
    table: registerOf(findings, view, district === null, language),
    chart: null,
    notes: notesOf(state, view),
  };
}

/** The findings of the sheet, the gravest first, without slivers; those of one district where it is of one. */
export function conflictFindings(state: State): readonly ShownFinding[] {
  const district = districtOf(state);
  const findings = conflictViewOf(state)?.findings ?? [];
  return findings.filter(({ isSliver, districtId }) => !isSliver && (district === null || districtId === district.id));
}

/** Types that occur, each with how many there are and their area. */
function legendOf(findings: readonly ShownFinding[], language: Language): LegendGroup {
  const lines = PATCH_TYPES.flatMap((type) => {
    const own = findings.filter((finding) => finding.type === type);
    if (own.length === 0) return [];
    const sum = text('register.group.sum', language, {
      count: formatNumber(own.length, language),
      area: formatQuantity({ value: own.reduce((all, { areaM2 }) => all + areaM2, 0), unit: 'm2' }, language),
    });
    return [{ kind: 'sign' as const, swatch: patchSwatch(type, 'light'), label: `${typeName(type, language)}\u3000${sum}`, opacity: 1 }];
  });
  return { title: text('sheet.conflicts', language), lines };
}

function registerOf(findings: readonly ShownFinding[], { districts }: ConflictView, hasDistricts: boolean, language: Language): SheetTable {
  const named = hasDistricts && districts.size > 0;
  return {
    title: text('sheet.register', language),
    head: [
      text('sheet.finding', language), `${text('sheet.area', language)}\n${formatUnit('m2', language)}`,
      ...(named ? [text('table.district', language)] : []),
      text('sheet.severity', language), text('sheet.review', language),
    ],
    rows: findings.map((finding) => ({
      cells: [
        // As its number stands on the map.
        `${conflictNumber(finding)}\u3000${typeName(finding.type, language)}`,
        formatValue({ value: finding.areaM2, unit: 'm2' }, language),
        ...(named ? [districts.get(finding.districtId ?? '') ?? UNKNOWN] : []),
        text(`severity.${finding.severity}`, language), text(`review.${stateOf(finding)}`, language),
      ],
      bold: false,
    })),
    note: findings.length === 0 ? text('sheet.no-findings', language) : text('sheet.register-note', language),
  };
}

/** Of the pair on the whole land, or on that of the district; `null`: there is none. */
function ownSum(state: State, { pair }: ConflictView): DifferenceSum | null {
  const district = districtOf(state);
  return district === null ? pair : (pair?.districts.find(({ districtId }) => districtId === district.id) ?? null);
}

/** 共检测出…差异图斑共 N 个, domain §3.2. */
function sentenceOf(state: State, view: ConflictView): string | null {
  const { a, b, pair, ofPair } = view;
  const { language } = state;
  const [district, own] = [districtOf(state), ownSum(state, view)];
  if (pair === null || own === null) return null;
  const inPlace = conflictFindings(state).filter((finding) => finding.a === a.id && finding.b === b.id);
  const found = district === null ? ofPair : { count: inPlace.length, areaM2: inPlace.reduce((sum, { areaM2 }) => sum + areaM2, 0) };
  return differenceSentence({ ...pair, ...own }, [a, b], found, district?.name ?? text('compare.place', language), language);
}

function notesOf(state: State, view: ConflictView): readonly string[] {
  const { language, conflicts: { result } } = state;
  const { visibleLines, report } = view;
  const own = ownSum(state, view);
  const slivers = own === null || own.slivers.count === 0 ? [] : [text('difference.slivers', language, {
    count: formatNumber(own.slivers.count, language), area: formatQuantity({ value: own.slivers.areaM2, unit: 'm2' }, language),
  })];
  const settings = result?.report.settings;
  const tolerance = settings === undefined ? [] : [text('sheet.tolerance', language, {
    area: formatNumber(settings.minAreaM2, language), width: formatNumber(settings.minMeanWidthM, language, 1),
  })];
  const lines = visibleLines.length === 0 ? [] : [text('sheet.lines', language, {
    lines: visibleLines.map((id) => planNameOf(report, id, language)).join(text('sheet.comma', language)),
  })];
  return [...slivers, ...tolerance, ...lines, text('sheet.ellipsoid', language), text('sheet.review-note', language)];
}

/** What a type is called on a sheet. */
export function typeName(type: PatchType, language: Language): string {
  return text(`patch-type.${type}`, language, { a: text('plan-letter.a', language), b: text('plan-letter.b', language) });
}
