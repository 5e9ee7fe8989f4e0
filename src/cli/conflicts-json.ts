import type { DifferenceSum, Finding } from '../model/conflict.ts';
import type { ConflictOutput } from './conflict-output.ts';

/**
 * The comparison as `garden-city-map/conflicts@1`: areas in m², shares from 0 to 1, nothing rounded.
 * `classes` are the four of the two-plan analysis, slivers included; with `notPlanned` they sum to
 * `areaM2`.
 */
export function conflictsJson({ report, reviewed }: ConflictOutput): string {
  const { plans, settings, rules, pairs, slivers, sites, issues } = report;
  return JSON.stringify({
    schema: 'garden-city-map/conflicts@1',
    plans,
    settings,
    rules,
    pairs: pairs.map(({ a, b, districts, ...sum }) => ({
      a, b, ...plainSum(sum),
      districts: districts.map(({ districtId, ...each }) => ({ districtId, ...plainSum(each) })),
    })),
    findings: reviewed.findings.map(plainFinding),
    slivers: slivers.map((patch) => plainFinding({ ...patch, review: null })),
    sites,
    unmatchedReviews: reviewed.unmatched,
    issues,
  }, null, 2);
}

function plainSum({ areaM2, classes, slivers }: DifferenceSum) {
  return {
    areaM2,
    classes: classes.filter(({ code }) => code !== 0),
    notPlanned: classes.find(({ code }) => code === 0),
    slivers,
  };
}

/** Without its outline, which the format `geojson` has. */
function plainFinding(finding: Finding) {
  const { id, a, b, sideA, sideB, rule, severity, areaM2, districtId } = finding;
  return {
    id, a, b, classA: sideA.planClass, classB: sideB.planClass, rule, severity, areaM2, districtId,
    shareA: sideA.share, shareB: sideB.share, codeA: sideA.code, codeB: sideB.code, code: finding.code,
    meanWidthM: finding.meanWidthM, place: finding.place, review: finding.review,
  };
}
