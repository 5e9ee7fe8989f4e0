import { classTally } from '../model/class-tally.ts';
import type { Layer } from '../model/layer.ts';
import { PLAN_LETTERS } from '../model/plan.ts';
import type { PlanLetter } from '../model/plan.ts';
import type { Palette } from '../model/project.ts';
import { controlLineOf } from './control-lines.ts';

/** How the land of a plan is painted. */
export interface PlanLook {
  readonly palette: Palette;
  /** By its hatch the plan is told from others; `null`: it has none. */
  readonly letter: PlanLetter | null;
}

export const PLAIN_PLANS: PlanLook = { palette: 'screen', letter: null };

/** The letter of the plan that a layer belongs to: plans of land use, in the order of the project. */
export function planLetter(layers: readonly Layer[], layer: Layer): PlanLetter | null {
  const plans = layers.flatMap((each) => (isLandUse(each) ? [planId(each)] : []));
  return PLAN_LETTERS[[...new Set(plans)].indexOf(planId(layer))] ?? null;
}

function isLandUse(layer: Layer): boolean {
  return layer.role === 'plan' && [...classTally(layer).keys()].some((code) => controlLineOf(code) === null);
}

/** Layers of one plan share its id. */
function planId({ id, spec: { plan } }: Layer): string {
  return plan?.id ?? id;
}
