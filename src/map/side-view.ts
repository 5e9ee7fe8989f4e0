import type { Layer, Role } from '../model/layer.ts';
import type { CompareSide } from '../ui/conflicts/compare-side.ts';
import type { LayerView } from './scene.ts';

/** What stays in sight where a plan is the ground of the map: that by which people know their way. */
const WITH_PLANS: ReadonlySet<Role> = new Set(['districts', 'roads', 'water', 'other']);

/**
 * The layers on one side of a comparison: its own, those of neither side, and none of the other's. Where
 * a side is a plan, land uses and green spaces as they are give way to it.
 *
 * @param shared ids of layers that are on both sides, such as control lines
 */
export function sideView(
  layers: readonly Layer[], view: readonly LayerView[],
  sides: { readonly own: CompareSide; readonly other: CompareSide; readonly shared: readonly string[] },
): readonly LayerView[] {
  const { own, other, shared } = sides;
  const roles = new Map(layers.map(({ id, role }) => [id, role]));
  const isPlan = [...own.layerIds, ...other.layerIds].some((id) => roles.get(id) === 'plan');
  return view.map((entry) => {
    const { id } = entry;
    if (own.layerIds.includes(id) || shared.includes(id)) return { ...entry, visible: true };
    const role = roles.get(id);
    const isHidden = other.layerIds.includes(id) || (isPlan && (role === undefined || !WITH_PLANS.has(role)));
    return isHidden ? { ...entry, visible: false } : entry;
  });
}

/** Makes the views of both sides, and hands out the same ones while nothing changes: a map draws anew by identity. */
export class SideViews {
  #inputs: readonly unknown[] = [];
  #views: readonly [readonly LayerView[], readonly LayerView[]] = [[], []];

  next(
    layers: readonly Layer[], view: readonly LayerView[], sides: readonly [CompareSide, CompareSide],
    shared: readonly string[],
  ): readonly [readonly LayerView[], readonly LayerView[]] {
    const inputs = [layers, view, sides, shared];
    if (inputs.some((input, at) => input !== this.#inputs[at])) {
      const [a, b] = sides;
      this.#views = [
        sideView(layers, view, { own: a, other: b, shared }), sideView(layers, view, { own: b, other: a, shared }),
      ];
      this.#inputs = inputs;
    }
    return this.#views;
  }
}

/** A plan is compared, and lies under roads and rivers. */
export function hasPlan(layers: readonly Layer[], { layerIds }: CompareSide): boolean {
  return layers.some(({ id, role }) => role === 'plan' && layerIds.includes(id));
}

/** By value: a page may make such small things anew each time. */
export function differ(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) !== JSON.stringify(b);
}
