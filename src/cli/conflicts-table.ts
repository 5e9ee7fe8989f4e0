import type { Finding, PlanPair, SiteCheck } from '../model/conflict.ts';
import type { Language } from '../model/language.ts';
import type { PlanInfo } from '../model/plan.ts';
import { differenceSentence, differenceText, planName, ruleText, sideText } from '../text/conflict-text.ts';
import { formatNumber, formatQuantity } from '../text/format.ts';
import { text } from '../text/text.ts';
import type { ConflictOutput } from './conflict-output.ts';
import { textTable } from './text-table.ts';

/**
 * The comparison to read: a sentence and the four classes for each pair, then the register, then the sites.
 */
export function conflictsTable(output: ConflictOutput, language: Language): string {
  const { report, reviewed: { findings } } = output;
  return [
    ...report.pairs.map((pair) => pairText(pair, output, language)),
    ...(findings.length === 0 ? [] : [registerTable(output, language)]),
    ...(report.sites.length === 0 ? [] : [siteTable(output, language)]),
  ].join('\n\n');
}

function pairText(pair: PlanPair, { report, place }: ConflictOutput, language: Language): string {
  const both = [planOf(report.plans, pair.a), planOf(report.plans, pair.b)] as const;
  const own = report.findings.filter(({ a, b }) => a === pair.a && b === pair.b);
  const conflicts = { count: own.length, areaM2: own.reduce((sum, { areaM2 }) => sum + areaM2, 0) };
  const rows = pair.classes.filter(({ areaM2 }) => areaM2 > 0).map(({ code, areaM2, share, count }) => [
    `  ${differenceText(code, both, language)}`,
    text('command.count', language, { count: formatNumber(count, language) }),
    area(areaM2, language), formatQuantity({ value: share, unit: 'share' }, language),
  ]);
  const { count, areaM2 } = pair.slivers;
  const slivers = count === 0 ? [] : [`  ${text('difference.slivers', language, {
    count: formatNumber(count, language), area: area(areaM2, language),
  })}`];
  return [differenceSentence(pair, both, conflicts, place, language), textTable(rows), ...slivers].join('\n');
}

function registerTable({ report, reviewed, districts }: ConflictOutput, language: Language): string {
  const head = (['finding', 'severity', 'plans', 'sides', 'area', 'district', 'review', 'rule'] as const)
    .map((word) => text(`command.conflicts.${word}`, language));
  const rowOf = ({ id, severity, a, b, sideA, sideB, areaM2, districtId, ...rest }: Finding): string[] => [
    id, text(`severity.${severity}`, language),
    `${planName(planOf(report.plans, a), language)} → ${planName(planOf(report.plans, b), language)}`,
    `${sideText(sideA, language)} → ${sideText(sideB, language)}`,
    area(areaM2, language), districtId === null ? '' : (districts.get(districtId) ?? districtId),
    text(`review.${rest.review?.state ?? 'open'}`, language), ruleText(rest.rule, report.rules, language),
  ];
  return textTable([head, ...reviewed.findings.map(rowOf)]);
}

/** One column a control line, as in the form of a compliance report, then the conclusion. */
function siteTable({ report: { plans, sites } }: ConflictOutput, language: Language): string {
  const head = [
    text('command.conflicts.site', language), text('command.conflicts.area', language),
    ...plans.map((plan) => planName(plan, language)), text('command.conflicts.conclusion', language),
  ];
  const rowOf = ({ name, site, areaM2, statements, severity }: SiteCheck): string[] => [
    name ?? site, areaM2 === null ? '' : area(areaM2, language),
    ...plans.map(({ id }) => statements.filter(({ plan }) => plan === id).map((each) => {
      const words = text(`plan-class.${each.planClass}`, language);
      return each.areaM2 === null ? words : `${words} ${area(each.areaM2, language)}`;
    }).join(' / ')),
    text(`site.${severity}`, language),
  ];
  return textTable([head, ...sites.map(rowOf)]);
}

/** Whoever names a plan found it in the report. */
function planOf(plans: readonly PlanInfo[], id: string): PlanInfo {
  return plans.find((plan) => plan.id === id)!;
}

function area(areaM2: number, language: Language): string {
  return formatQuantity({ value: areaM2, unit: 'm2' }, language);
}
