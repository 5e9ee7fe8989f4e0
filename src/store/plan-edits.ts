import type { RegisterEntry, Review } from '../model/conflict.ts';
import { DEFAULT_RULES, ruleFor } from '../model/plan-rules.ts';
import type { ConflictSettings, PlanClass, Rule } from '../model/plan.ts';
import type { LayerSpec, PlanSpec, Project } from '../model/project.ts';

/** What the user may say of a plan beside its land. */
export type PlanFacts = Pick<PlanSpec, 'name' | 'authority' | 'status' | 'date' | 'sourceScale'>;

const NO_FACTS: PlanSpec = {
  id: null, name: null, authority: null, status: null, date: null, sourceScale: null, classes: {}, class: null,
};

/**
 * The layers of a plan by the id that a comparison gives it: the plan's or the layer's own; a control line that
 * shares its layer with other land has its class behind a slash.
 */
export function layersOfPlan(project: Project, planId: string): readonly LayerSpec[] {
  const isOf = (id: string) => ({ role, plan, id: layerId }: LayerSpec): boolean =>
    role === 'plan' && (plan?.id ?? layerId) === id;
  const exact = project.layers.filter(isOf(planId));
  return exact.length > 0 ? exact : project.layers.filter(isOf(planId.slice(0, planId.lastIndexOf('/'))));
}

/** With several layers, the first one tells what the plan is. */
export function setPlanFacts(project: Project, planId: string, facts: PlanFacts): Project {
  const [first] = layersOfPlan(project, planId);
  return first === undefined ? project : changePlans(project, [first], (plan) => ({ ...plan, ...facts }));
}

/**
 * Says what the plan's own code means.
 *
 * @param code `null`: everything on the plan's layers that has no meaning of its own
 * @param planClass `null`: as it is recognised by itself
 */
export function setPlanClass(
  project: Project, planId: string, code: string | null, planClass: PlanClass | null,
): Project {
  return changePlans(project, layersOfPlan(project, planId), (plan) => {
    if (code === null) return { ...plan, class: planClass };
    const { [code]: _, ...others } = plan.classes;
    return { ...plan, classes: planClass === null ? others : { ...others, [code]: planClass } };
  });
}

/**
 * The city's own rule for two classes, in whichever order; it takes the place of an earlier one of theirs. One that
 * says what the house says anyway is none.
 */
export function setRule(
  project: Project, [a, b]: readonly [PlanClass, PlanClass], { severity, text }: Pick<Rule, 'severity' | 'text'>,
): Project {
  const rules = project.rules.filter((rule) => !isFor(rule, a, b));
  const usual = ruleFor([...rules, ...DEFAULT_RULES], a, b);
  if (usual.severity === severity && (text === null || text === usual.text)) return { ...project, rules };
  return { ...project, rules: [{ id: `own-${a}-${b}`, a: [a], b: [b], severity, text }, ...rules] };
}

/** Takes the city's own rule for two classes away: the house's counts again. */
export function clearRule(project: Project, [a, b]: readonly [PlanClass, PlanClass]): Project {
  return { ...project, rules: project.rules.filter((rule) => !isFor(rule, a, b)) };
}

/** The city's own rule for exactly these two classes; `null`: it has none. */
export function ownRule(rules: readonly Rule[], a: PlanClass, b: PlanClass): Rule | null {
  return rules.find((rule) => isFor(rule, a, b)) ?? null;
}

function isFor(rule: Rule, a: PlanClass, b: PlanClass): boolean {
  if (rule.a.length !== 1 || rule.b.length !== 1) return false;
  const [ofA, ofB] = [rule.a[0], rule.b[0]];
  return (ofA === a && ofB === b) || (ofA === b && ofB === a);
}

export function setConflictSettings(project: Project, settings: Partial<ConflictSettings>): Project {
  return { ...project, conflicts: { ...project.conflicts, ...settings } };
}

/** Keeps what was decided on a finding; `null`: nobody has decided. */
export function setReview(project: Project, id: string, review: Review | null): Project {
  const others = project.reviews.filter((entry) => entry.id !== id);
  return { ...project, reviews: review === null ? others : [...others, { id, review }] };
}

/** Takes decisions over from a register; of two on one finding the register's counts. */
export function addReviews(project: Project, register: readonly RegisterEntry[]): Project {
  if (register.length === 0) return project;
  const told = new Set(register.map(({ id }) => id));
  return { ...project, reviews: [...project.reviews.filter(({ id }) => !told.has(id)), ...register] };
}

function changePlans(
  project: Project, layers: readonly LayerSpec[], change: (plan: PlanSpec) => PlanSpec,
): Project {
  const changed = project.layers.map((layer) =>
    (layers.includes(layer) ? { ...layer, plan: change(layer.plan ?? NO_FACTS) } : layer));
  return layers.length === 0 ? project : { ...project, layers: changed };
}
