import type { ConflictReport, Finding, PatchSide } from '../model/conflict.ts';
import type { Language } from '../model/language.ts';
import { differenceText, planName, ruleText, sideText } from '../text/conflict-text.ts';
import { text } from '../text/text.ts';
import { csvText } from './csv.ts';
import type { Cell } from './csv.ts';

const M2_PER_HECTARE = 10_000;
/** 1 亩 is a fifteenth of a hectare. */
const M2_PER_MU = M2_PER_HECTARE / 15;
/** Decimals of degrees that are written: 0.1 mm. */
const DECIMALS = 1e9;

/**
 * A finding as the columns of the register 冲突台账, with the names of fields that planning bureaus use (domain
 * §3.2): ten letters at most, as a shapefile asks.
 */
type Row = Readonly<Record<string, Cell>>;

/** By id. */
type DistrictNames = ReadonlyMap<string, string>;

/** The register as CSV. */
export function registerCsv(
  findings: readonly Finding[], report: ConflictReport, districts: DistrictNames, language: Language,
): string {
  const rows = findings.map((finding, at) => rowOf(finding, at + 1, report, districts, language));
  return csvText([[...FIELDS], ...rows.map((row) => FIELDS.map((field) => row[field] ?? null))]);
}

/** The register with its polygons as GeoJSON after RFC 7946, one feature a line. */
export function registerGeoJson(
  findings: readonly Finding[], report: ConflictReport, districts: DistrictNames, language: Language,
): string {
  const features = findings.map((finding, at) => JSON.stringify({
    type: 'Feature',
    id: finding.id,
    properties: rowOf(finding, at + 1, report, districts, language),
    geometry: { type: 'Polygon', coordinates: finding.geometry.coordinates.map((ring) => ring.map(rounded)) },
  }));
  return `{"type":"FeatureCollection","name":"conflicts","features":[\n${features.join(',\n')}\n]}\n`;
}

const FIELDS = [
  'XH', 'DKBH', 'CYLXDM', 'CTFL', 'YZCD', 'GZ', 'GHJ', 'GHY', 'CGYDXZ', 'TGYDXZ', 'ZBJ', 'ZBY',
  'XZQDM', 'XZQMC', 'MJ', 'MJGQ', 'MJMU', 'SCZT', 'SCR', 'SCRQ', 'TZYY',
] as const;

function rowOf(
  finding: Finding, number: number, { plans, rules }: ConflictReport, districts: DistrictNames,
  language: Language,
): Row & Record<(typeof FIELDS)[number], Cell> {
  const { id, code, severity, areaM2, districtId, review } = finding;
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
    SCR: review?.who ?? null, SCRQ: review?.when ?? null, TZYY: review?.why ?? null,
  };
}

function rounded(position: readonly number[]): number[] {
  return position.map((degrees) => Math.round(degrees * DECIMALS) / DECIMALS);
}
