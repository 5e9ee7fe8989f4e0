import type { ConflictReport, PlanPair } from '../../model/conflict.ts';
import { issue } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import type { District, Layer } from '../../model/layer.ts';
import type { Progress } from '../../model/progress.ts';
import type { Project } from '../../model/project.ts';
import { checkSites } from './check-sites.ts';
import { comparePlans } from './compare-plans.ts';
import type { Terms } from './compare-plans.ts';
import { gatherPlans } from './gather-plans.ts';
import type { Plan } from './gather-plans.ts';
import { layGround } from './ground.ts';
import type { Ground } from './ground.ts';
import { listPatches } from './list-patches.ts';
import type { Disagreement } from './list-patches.ts';
import { DEFAULT_RULES } from '../../model/plan-rules.ts';
import { disagreement } from './second-opinion.ts';
import { sumDifferences } from './sum-differences.ts';

/** What a comparison needs to know of the project. */
export type ConflictOptions = Pick<Project, 'conflicts' | 'rules'>;

/** Told before each step. */
type OnProgress = (progress: Progress) => void;

/** Less is what rounded coordinates leave, not a finding, m². */
const NEGLIGIBLE_M2 = 1;
/** The two ways of computing may be so far apart, as a share of a district. */
const AGREEMENT = 1e-6;

/**
 * Compares all plans of a project with each other and its sites with all plans. Layers of other roles are
 * passed by.
 *
 * Everything is laid over each other once, and each pair is read off the pieces; so the classes of a pair
 * sum to the district, and what is A and B together with what is A and not B is A.
 */
export function findConflicts(
  layers: readonly Layer[], { conflicts: settings, rules: ownRules }: ConflictOptions,
  onProgress?: OnProgress,
): ConflictReport {
  const districts = layers.flatMap((layer) => (layer.role === 'districts' ? layer.items : []));
  const { plans, issues } = gatherPlans(layers.filter((layer) => layer.role === 'plan'));
  const terms: Terms = { settings, rules: [...ownRules, ...DEFAULT_RULES] };
  onProgress?.({ step: 'overlay', position: 1, count: 1, share: 0 });
  const ground = layGround(districts, plans, settings.snapM);
  const couples = plans.flatMap((_, a) =>
    plans.slice(a + 1).map((_, at): [number, number] => [a, a + 1 + at]));
  const pairs: PlanPair[] = [];
  const found: Disagreement[] = [];
  const doubtful: Issue[] = [];
  for (const [a, b] of couples) {
    const [position, count] = [1 + pairs.length, couples.length];
    onProgress?.({ step: 'pairs', position, count, share: position / (2 + count) });
    const lands = comparePlans(ground, plans, a, b, terms);
    const pair = sumDifferences(plans[a]!.info.id, plans[b]!.info.id, lands, ground.regions);
    pairs.push(pair);
    found.push(...lands
      .filter(({ rule }) => rule.severity !== 'compatible')
      .map((compared) => ({ a, b, compared })));
    const doubtM2 = ground.doubts[a]!.areaM2 + ground.doubts[b]!.areaM2;
    doubtful.push(...doubts(pair, plans[a]!, plans[b]!, districts, doubtM2));
  }
  const sites = checkSites(layers.filter((layer) => layer.role === 'projects'), plans, terms);
  return {
    plans: plans.map(({ info }) => info),
    settings, rules: terms.rules, pairs, sites,
    ...listPatches(ground, plans, found),
    issues: [
      ...(plans.length < 2 ? [issue('error', 'no-plans')] : []),
      ...doubtful, ...issues, ...planIssues(ground, plans),
    ],
  };
}

/** The two computations differ. Where plans contradict themselves they must, by as much land. */
function doubts(pair: PlanPair, a: Plan, b: Plan, districts: readonly District[], doubtM2: number): Issue[] {
  const { share, areaM2 } = disagreement(pair, a, b, districts.map(({ geometry }) => geometry));
  if (share <= AGREEMENT || areaM2 <= doubtM2) return [];
  return [issue('warning', 'plan-areas-differ', { values: { a: pair.a, b: pair.b, areaM2 } })];
}

function planIssues({ doubts, outsideM2 }: Ground, plans: readonly Plan[]): Issue[] {
  return plans.flatMap(({ info, areas }, at) => {
    const issues: Issue[] = [];
    const { areaM2, worst } = doubts[at]!;
    if (worst !== null && areaM2 > NEGLIGIBLE_M2) {
      // Both are places in the plan's areas.
      const [first, other] = [areas[worst[0]]!, areas[worst[1]]!];
      issues.push(issue('warning', 'plan-overlaps-itself', {
        layer: first.layer, feature: first.id, values: { other: other.id, areaM2 },
      }));
    }
    if (outsideM2[at]! > NEGLIGIBLE_M2) {
      const values = { plan: info.id, areaM2: outsideM2[at]! };
      issues.push(issue('info', 'outside-compared', { layer: areas[0]?.layer ?? null, values }));
    }
    return issues;
  });
}
