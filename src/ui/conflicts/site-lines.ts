import type { SiteCheck, SiteStatement } from '../../model/conflict.ts';
import { SEVERITIES } from '../../model/plan.ts';
import type { PlanClass, PlanInfo, Severity } from '../../model/plan.ts';

/** A line of the check form 合规性分析: what one control line or plan says of a site. */
export interface SiteLine {
  /** `null`: no such layer among the plans. */
  readonly plan: PlanInfo | null;
  /** The class of the control line; `null`: a land-use plan. */
  readonly line: PlanClass | null;
  /** In the order of classes; none where the plan does not touch the site. */
  readonly statements: readonly SiteStatement[];
  /** `null`: not checked. */
  readonly severity: Severity | null;
}

/** The form of a check, domain §3.2: the three lines, other control lines, land-use plans. */
export interface SiteForm {
  readonly lines: readonly SiteLine[];
  readonly otherLines: readonly SiteLine[];
  readonly plans: readonly SiteLine[];
}

const THREE_LINES: readonly PlanClass[] = ['development', 'farmland', 'ecology-redline'];
const OTHER_LINES: readonly PlanClass[] = ['blue-line', 'green-line'];

/** Puts what is said of a site into the form; a control line without a layer is told as not checked. */
export function siteForm({ statements }: SiteCheck, plans: readonly PlanInfo[]): SiteForm {
  const lineOf = (plan: PlanInfo | null, line: PlanClass | null): SiteLine => {
    const of = statements.filter((statement) => statement.plan === plan?.id);
    return { plan, line, statements: of, severity: plan === null ? null : gravest(of) };
  };
  const controlLines = (classes: readonly PlanClass[]): SiteLine[] => classes.flatMap((line) => {
    const found = plans.filter((plan) => plan.isLine && plan.classes.some(({ planClass }) => planClass === line));
    return found.length === 0 ? [lineOf(null, line)] : found.map((plan) => lineOf(plan, line));
  });
  return {
    lines: controlLines(THREE_LINES),
    otherLines: controlLines(OTHER_LINES),
    plans: plans.filter(({ isLine }) => !isLine).map((plan) => lineOf(plan, null)),
  };
}

/** Slivers are told, but nothing is concluded from them. */
function gravest(statements: readonly SiteStatement[]): Severity {
  const grades = statements.map(({ isSliver, severity }) => (isSliver ? 0 : SEVERITIES.indexOf(severity)));
  // Grade 0 is there whatever the statements.
  return SEVERITIES[Math.max(0, ...grades)]!;
}
