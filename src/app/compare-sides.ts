import { localText } from '../model/language.ts';
import { layersOfPlan } from '../store/plan-edits.ts';
import type { State } from '../store/state.ts';
import { planName } from '../text/conflict-text.ts';
import { formatDate, formatNumber } from '../text/format.ts';
import { text } from '../text/text.ts';
import type { CompareSide } from '../ui/conflicts/compare-side.ts';
import type { ConflictView } from './conflict-views.ts';

/** What stands on the two sides of the map, and what may. */
export interface CompareSides {
  readonly sides: readonly [CompareSide, CompareSide];
  readonly choices: readonly CompareSide[];
  /** Both sides are the plans on the cards: their differences belong on the map. */
  readonly arePlans: boolean;
  /** Ids of the layers of control lines, on both sides. */
  readonly shared: readonly string[];
}

/** @param asked ids of sides that were chosen on the map; `null`: the plans on the cards */
export function compareSides(
  state: State, { plans, a, b, visibleLines }: ConflictView, asked: readonly [string, string] | null,
): CompareSides {
  const { project, language } = state;
  const layerIdsOf = (planId: string) => (project === null ? [] : layersOfPlan(project, planId).map(({ id }) => id));
  const ofPlans = plans.map((plan): CompareSide => {
    const { date, sourceScale } = plan;
    const facts = [
      ...(date === null ? [] : [formatDate(date, language)]),
      ...(sourceScale === null ? [] : [text('card.scale', language, { scale: formatNumber(sourceScale, language) })]),
    ];
    return { id: plan.id, title: planName(plan, language), detail: facts.join(' · '), layerIds: layerIdsOf(plan.id) };
  });
  const choices = [...ofPlans, ...datedLayers(state)];
  const find = (id: string, otherwise: string) =>
    choices.find((side) => side.id === id) ?? choices.find((side) => side.id === otherwise);
  const [left, right] = [find(asked?.[0] ?? a.id, a.id), find(asked?.[1] ?? b.id, b.id)];
  // Both plans of a view are among its plans.
  const sides: readonly [CompareSide, CompareSide] = [left!, right!];
  return {
    sides, choices,
    arePlans: sides[0].id === a.id && sides[1].id === b.id,
    shared: visibleLines.flatMap(layerIdsOf),
  };
}

/** The layers that are no plan, each by its date: two of one kind show what has changed. */
function datedLayers({ layers, language }: State): readonly CompareSide[] {
  return layers.flatMap(({ spec, status }) => {
    if (status.kind !== 'ready' || spec.role === 'plan' || spec.role === 'districts') return [];
    const title = localText(spec.title, language);
    const date = spec.date === null ? '' : ` · ${formatDate(spec.date, language)}`;
    return [{ id: `/layer/${spec.id}`, title: title + date, detail: spec.source ?? '', layerIds: [spec.id] }];
  });
}
