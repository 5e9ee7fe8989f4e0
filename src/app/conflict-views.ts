import type { ConflictReport, PlanPair } from '../model/conflict.ts';
import type { PatchType } from '../model/patch-type.ts';
import type { PlanInfo } from '../model/plan.ts';
import { layersOfPlan } from '../store/plan-edits.ts';
import type { State } from '../store/state.ts';
import type { TypeSum } from '../ui/conflicts/gcm-conflict-summary.ts';
import { comparisonOf, pairOf, showFindings } from '../ui/conflicts/shown-findings.ts';
import type { ShownFinding } from '../ui/conflicts/shown-findings.ts';

/** What of a comparison is on show: both plans, the control lines, and what they disagree on. */
export interface ConflictView {
  /** All plans of the run, called as the project calls them now. */
  readonly plans: readonly PlanInfo[];
  readonly a: PlanInfo;
  readonly b: PlanInfo;
  /** Control lines that are on neither card. */
  readonly lines: readonly PlanInfo[];
  readonly visibleLines: readonly string[];
  readonly pair: PlanPair | null;
  /** Plans and rules, for those who name them. */
  readonly report: Pick<ConflictReport, 'plans' | 'rules'>;
  /** Names of the districts by id. */
  readonly districts: ReadonlyMap<string, string>;
  readonly findings: readonly ShownFinding[];
  /** Findings of the two plans on the cards. */
  readonly ofPair: { readonly count: number; readonly areaM2: number };
  /** Findings with control lines, by type. */
  readonly ofLines: readonly TypeSum[];
  /** By id of the control line. */
  readonly lineCounts: ReadonlyMap<string, number>;
  readonly slivers: { readonly count: number; readonly areaM2: number };
}

/** Derives the view from the state, and hands out the same one as before while nothing in it has changed. */
export class ConflictViews {
  #inputs: readonly unknown[] = [];
  #view: ConflictView | null = null;

  /** `null`: nothing was compared yet, or there are no two plans. */
  next(state: State): ConflictView | null {
    const { conflicts: { result, pair, hiddenLines, sliversShown }, project } = state;
    const inputs = [result, pair, hiddenLines, sliversShown, project?.reviews, project?.layers, state.layers];
    if (inputs.some((input, at) => input !== this.#inputs[at])) this.#view = conflictViewOf(state);
    this.#inputs = inputs;
    return this.#view;
  }
}

/** What of a comparison is on show; `null`: nothing was compared yet, or there are no two plans. */
export function conflictViewOf(state: State): ConflictView | null {
  const { conflicts: { result, pair: asked, hiddenLines, sliversShown }, project } = state;
  if (result === null || project === null) return null;
  const { report } = result;
  const plans = report.plans.map((plan) => calledNow(plan, state));
  const ids = pairOf(plans, asked);
  const [a, b] = (ids ?? []).map((id) => plans.find((plan) => plan.id === id));
  if (ids === null || a === undefined || b === undefined) return null;
  const lines = plans.filter(({ id, isLine }) => isLine && !ids.includes(id));
  const visibleLines = lines.map(({ id }) => id).filter((id) => !hiddenLines.includes(id));
  const shown = { pair: ids, lines: visibleLines, slivers: true };
  const all = showFindings(report, project.reviews, shown);
  const findings = all.filter(({ isSliver }) => !isSliver);
  const isOfPair = (finding: ShownFinding) => finding.a === ids[0] && finding.b === ids[1];
  return {
    plans, a, b, lines, visibleLines, pair: comparisonOf(report, ids),
    report: { plans, rules: report.rules },
    districts: districtNames(state),
    findings: sliversShown ? all : findings,
    ofPair: sumOf(findings.filter(isOfPair)),
    ofLines: sumTypes(findings.filter((finding) => !isOfPair(finding))),
    lineCounts: new Map(lines.map(({ id }) =>
      [id, findings.filter((finding) => finding.a === id || finding.b === id).length])),
    slivers: sumOf(all.filter(({ isSliver }) => isSliver)),
  };
}

/** What a plan is called, by whom and when may be edited after the run: nothing computed depends on it. */
function calledNow(plan: PlanInfo, { project }: State): PlanInfo {
  const [spec] = project === null ? [] : layersOfPlan(project, plan.id);
  if (spec === undefined) return plan;
  const { name, authority, status, date, sourceScale } = spec.plan ?? NOTHING;
  return { ...plan, name: name ?? spec.title, authority, status, date, sourceScale };
}

const NOTHING = { name: null, authority: null, status: null, date: null, sourceScale: null } as const;

function sumOf(findings: readonly ShownFinding[]) {
  return { count: findings.length, areaM2: findings.reduce((sum, { areaM2 }) => sum + areaM2, 0) };
}

function sumTypes(findings: readonly ShownFinding[]): readonly TypeSum[] {
  const types = [...new Set(findings.map(({ type }): PatchType => type))];
  return types.map((type) => ({ type, ...sumOf(findings.filter((finding) => finding.type === type)) }));
}

/** Id of a district → its name. */
export function districtNames({ layers }: State): ReadonlyMap<string, string> {
  return new Map(layers.flatMap(({ status }) =>
    (status.kind === 'ready' && status.layer.role === 'districts'
      ? status.layer.items.map(({ id, name }): [string, string] => [id, name]) : [])));
}
