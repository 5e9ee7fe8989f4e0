import type { Layer } from '../model/layer.ts';
import type { MapConflict } from './conflict-sources.ts';
import type { PlaceContents } from './events.ts';
import { METRES_PER_DEGREE } from './geometry.ts';
import { pick, targetOf, targetsNear, targetsOf } from './pick.ts';
import type { Ground, Target } from './pick.ts';
import { visibleLayers } from './scene.ts';
import type { FeatureKey, Scene } from './scene.ts';

/** What of a scene answers to the pointer. */
type PickScene = Pick<Scene, 'layers' | 'view' | 'indicator' | 'conflicts'>;

/** Tells what lies at a place of a scene, and remembers what can be picked of each layer. */
export class Picker {
  readonly #targets = new WeakMap<Layer | readonly MapConflict[], readonly Target[]>();

  /** @param metresPerPx of ground, at the place */
  contentsAt(scene: PickScene | null, place: readonly [number, number], metresPerPx: number): PlaceContents {
    if (scene === null) return { place, items: [], districtId: null, conflictIds: [] };
    const degreesPerPxY = metresPerPx / METRES_PER_DEGREE;
    const ground = { degreesPerPxX: degreesPerPxY / Math.cos((place[1] * Math.PI) / 180), degreesPerPxY };
    const visible = visibleLayers(scene);
    // Coloured districts answer even while their lines are switched off.
    const answering = scene.indicator === null ? visible : scene.layers;
    const districts = answering.filter(({ role }) => role === 'districts');
    const districtId = this.#pick(districts, place, ground)[0]?.featureId ?? null;
    // The built-up area is the ground that districts stand on: nobody who clicks there means it.
    const others = visible.filter(({ role }) => {
      return role !== 'districts' && (role !== 'built-up' || districtId === null);
    });
    const conflicts = pick(this.#conflictTargets(scene.conflicts), [...place], ground);
    const conflictIds = conflicts.map(({ featureId }) => featureId);
    return { place, items: this.#pick(others, place, ground), districtId, conflictIds };
  }

  /** The shapes of all plans at a place, on show or not. */
  plansAt(layers: readonly Layer[], place: readonly [number, number]): readonly FeatureKey[] {
    const plans = layers.filter(({ role }) => role === 'plan');
    const view = plans.map(({ id }) => ({ id, visible: true, opacity: 1 }));
    return this.contentsAt({ layers: plans, view, indicator: null, conflicts: [] }, place, 1).items;
  }

  #pick(layers: readonly Layer[], place: readonly [number, number], ground: Ground): readonly FeatureKey[] {
    const targets = layers.flatMap((layer) =>
      (layer.large === undefined ? this.#targetsOf(layer) : targetsNear(layer, layer.large.index, [...place], ground)));
    return pick(targets, [...place], ground);
  }

  #conflictTargets(conflicts: readonly MapConflict[]): readonly Target[] {
    const made = () => conflicts.flatMap(({ id, geometry }) => targetOf({ layerId: '', featureId: id }, geometry));
    const known = this.#targets.get(conflicts) ?? made();
    this.#targets.set(conflicts, known);
    return known;
  }

  #targetsOf(layer: Layer): readonly Target[] {
    const known = this.#targets.get(layer) ?? targetsOf(layer);
    this.#targets.set(layer, known);
    return known;
  }
}

/** Whether two places bear the same things; the places themselves may differ. */
export function sameContents(a: PlaceContents, b: PlaceContents | null): boolean {
  if (b === null || a.districtId !== b.districtId || a.items.length !== b.items.length) return false;
  if (a.conflictIds.join('\n') !== b.conflictIds.join('\n')) return false;
  return a.items.every(({ layerId, featureId }, index) => {
    return b.items[index]?.layerId === layerId && b.items[index].featureId === featureId;
  });
}
