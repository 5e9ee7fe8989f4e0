import type { ConflictReport, Finding, PatchSide } from '../model/conflict.ts';
import type { Language } from '../model/language.ts';
import { differenceText, planName, ruleText, sideText } from '../text/conflict-text.ts';
import { text } from '../text/text.ts';
import { csvText } from './csv.ts';
import type { Cell } from './csv.ts';
import { shapefileZip } from './shapefile.ts';
import type { TableField } from './dbf.ts';
import type { Notes } from './table.ts';
import { xlsxBytes } from './xlsx.ts';

const M2_PER_HECTARE = 10_000;
/** 1 亩 is a fifteenth of a hectare. */
const M2_PER_MU = M2_PER_HECTARE / 15;
/** Decimals of degrees that are written: 0.1 mm. */
const DECIMALS = 1e9;

/** All that a register is written from. */
export interface RegisterSource {
  readonly findings: readonly (Finding & {
    /** As the page counts them; left out: its place in the file, from 1. */
    readonly number?: number;
  })[];
  /** Plans and rules of the run. */
  readonly report: Pick<ConflictReport, 'plans' | 'rules'>;
  /** Names of the districts by id. */
  readonly districts: ReadonlyMap<string, string>;
  /** Whose data these are, and which part of the register; none of it for a command's output. */
  readonly notes?: Notes;
}

/** The register as CSV, with the notes below an empty line. */
export function registerCsv(source: RegisterSource, language: Language): string {
  const { notes = [] } = source;
  return csvText([...tableOf(source, language), ...(notes.length === 0 ? [] : [[], ...notes])]);
}

/** The register as a workbook, the notes on a sheet of their own. */
export function registerXlsx(source: RegisterSource, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { notes = [] } = source;
  return xlsxBytes([
    { name: text('register.title', language), rows: tableOf(source, language), headRows: 1 },
    ...(notes.length === 0 ? [] : [{ name: text('export.notes', language), rows: notes, headRows: 0 }]),
  ]);
}

/** The register with its polygons as GeoJSON after RFC 7946, one feature a line; notes as a member of their own. */
export function registerGeoJson(source: RegisterSource, language: Language): string {
  const features = source.findings.map((finding, at) => JSON.stringify({
    type: 'Feature',
    id: finding.id,
    properties: rowOf(finding, at, source, language),
    geometry: { type: 'Polygon', coordinates: finding.geometry.coordinates.map((ring) => ring.map(rounded)) },
  }));
  const { notes } = source;
  const told = notes === undefined ? '' : `"notes":${JSON.stringify(notes.map(([key, value]) => `${key}: ${value}`))},`;
  return `{"type":"FeatureCollection","name":"conflicts",${told}"features":[\n${features.join(',\n')}\n]}\n`;
}

/**
 * The register with its polygons as a zipped Shapefile. Its table cuts long texts; the file beside it has them in
 * full and the notes, as CSV by another name, so that who opens the archive finds one layer.
 */
export function registerShapefile(source: RegisterSource, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const rows = source.findings.map((finding, at) => rowOf(finding, at, source, language));
  return shapefileZip('conflicts', {
    fields: FIELDS,
    rows: rows.map((row) => FIELDS.map(({ name }) => row[name])),
    polygons: source.findings.map(({ geometry }) => geometry),
  }, { 'conflicts-full.txt': registerCsv(source, language) });
}

/**
 * The columns of the register 冲突台账, with the names of fields that planning bureaus use (domain §3.2): ten letters
 * at most, as a shapefile asks.
 */
const FIELDS = [
  { name: 'XH', type: 'number', decimals: 0 },
  { name: 'DKBH', type: 'text' },
  { name: 'CYLXDM', type: 'number', decimals: 0 },
  { name: 'CTFL', type: 'text' },
  { name: 'YZCD', type: 'text' },
  { name: 'GZ', type: 'text' },
  { name: 'GHJ', type: 'text' },
  { name: 'GHY', type: 'text' },
  { name: 'CGYDXZ', type: 'text' },
  { name: 'TGYDXZ', type: 'text' },
  { name: 'ZBJ', type: 'number', decimals: 6 },
  { name: 'ZBY', type: 'number', decimals: 6 },
  { name: 'XZQDM', type: 'text' },
  { name: 'XZQMC', type: 'text' },
  { name: 'MJ', type: 'number', decimals: 3 },
  { name: 'MJGQ', type: 'number', decimals: 6 },
  { name: 'MJMU', type: 'number', decimals: 4 },
  { name: 'SCZT', type: 'text' },
  { name: 'SCR', type: 'text' },
  { name: 'SCRQ', type: 'text' },
  { name: 'SCMJ', type: 'number', decimals: 3 },
  { name: 'TZYY', type: 'text' },
] as const satisfies readonly TableField[];

type Row = Readonly<Record<(typeof FIELDS)[number]['name'], Cell>>;

function tableOf(source: RegisterSource, language: Language): Cell[][] {
  const rows = source.findings.map((finding, at) => rowOf(finding, at, source, language));
  return [FIELDS.map(({ name }) => name), ...rows.map((row) => FIELDS.map(({ name }) => row[name]))];
}

function rowOf(
  finding: RegisterSource['findings'][number], at: number, { report: { plans, rules }, districts }: RegisterSource, language: Language,
): Row {
  const { id, number = at + 1, code, severity, areaM2, districtId, review } = finding;
  // A finding is about two plans of its report.
  const a = plans.find((plan) => plan.id === finding.a)!;
  const b = plans.find((plan) => plan.id === finding.b)!;
  const side = (each: PatchSide): string => sideText(each, language);
  return {
    XH: number, DKBH: id, CYLXDM: code, CTFL: differenceText(code, [a, b], language),
    YZCD: text(`severity.${severity}`, language), GZ: ruleText(finding.rule, rules, language),
    GHJ: planName(a, language), GHY: planName(b, language),
    CGYDXZ: side(finding.sideA), TGYDXZ: side(finding.sideB),
    ZBJ: finding.sideA.share, ZBY: finding.sideB.share,
    XZQDM: districtId, XZQMC: districtId === null ? null : (districts.get(districtId) ?? null),
    MJ: areaM2, MJGQ: areaM2 / M2_PER_HECTARE, MJMU: areaM2 / M2_PER_MU,
    SCZT: text(`review.${review?.state ?? 'open'}`, language),
    SCR: review?.who ?? null, SCRQ: review?.when ?? null,
    SCMJ: review?.areaM2 ?? null, TZYY: review?.why ?? null,
  };
}

function rounded(position: readonly number[]): number[] {
  return position.map((degrees) => Math.round(degrees * DECIMALS) / DECIMALS);
}
