import { isConstruction } from '../../model/plan.ts';
import type { PlanClass, PlanInfo } from '../../model/plan.ts';
import type { Layer } from '../../model/layer.ts';

/** One parcel of a plan at a place. */
export interface StatedLand {
  /** The plan's own code; of a control line its name. */
  readonly code: string | null;
  /** `null`: the plan was compared without this code. */
  readonly planClass: PlanClass | null;
  /** The parcel's own name or number in the file. */
  readonly name: string | null;
}

/** What a plan says of a place. */
export interface PlanStatement {
  readonly plan: PlanInfo;
  /** Empty: it says nothing here. */
  readonly land: readonly StatedLand[];
  /** 建设用地, `false` for land that is not built on; `null`: it cannot be told. */
  readonly isBuilt: boolean | null;
}

/** A shape of a layer at the place. */
interface ItemKey {
  readonly layerId: string;
  readonly featureId: string;
}

/**
 * Who says what at one place: one entry for every plan, in the order of `plans`, also for those that say nothing.
 *
 * @param items the shapes of plan layers that the place lies in, the smallest first
 */
export function statementsAt(
  plans: readonly PlanInfo[], layers: readonly Layer[], items: readonly ItemKey[],
): readonly PlanStatement[] {
  const stated = items.flatMap(({ layerId, featureId }) => {
    const layer = layers.find(({ id }) => id === layerId);
    const area = layer?.role === 'plan' ? layer.items.find(({ id }) => id === featureId) : undefined;
    if (layer === undefined || area === undefined) return [];
    return [{ planId: layer.spec.plan?.id ?? layer.id, code: area.code, name: area.name }];
  });
  return plans.map((plan): PlanStatement => {
    const land = stated.flatMap(({ planId, code, name }) => {
      const planClass = classIn(plan, code);
      // A layer may hold several control lines; each is a plan of its own, called by the layer and the line.
      const isOfPlan = plan.id === planId || (plan.id === `${planId}/${plan.classes[0]?.planClass ?? ''}` && planClass !== null);
      return isOfPlan ? [{ code, planClass, name }] : [];
    });
    return { plan, land, isBuilt: builtOf(land) };
  });
}

/** What a code means in a plan; a control line means one thing, whatever stands in the file. */
function classIn({ classes, isLine }: PlanInfo, code: string | null): PlanClass | null {
  const named = classes.find(({ codes }) => code !== null && codes.includes(code));
  const bare = classes.find(({ codes }) => codes.length === 0);
  return named?.planClass ?? (isLine || code === null ? bare?.planClass : undefined) ?? null;
}

function builtOf(land: readonly StatedLand[]): boolean | null {
  const planClass = land[0]?.planClass ?? null;
  return planClass === null ? null : isConstruction(planClass);
}
