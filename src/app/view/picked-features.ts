import type { State } from '../../store/state.ts';
import type { PickedFeature } from '../../ui/gcm-feature-list.ts';

/** What lay under the last click, with its layer and area; what is gone since is left out. */
export function pickedFeatures({ layers, picked }: State): readonly PickedFeature[] {
  return picked.flatMap(({ layerId, featureId }) => {
    const status = layers.find(({ spec }) => spec.id === layerId)?.status;
    if (status?.kind !== 'ready') return [];
    const index = status.layer.items.findIndex(({ id }) => id === featureId);
    return index === -1 ? [] : [{ layer: status.layer, featureId, areaM2: status.areasM2[index] ?? null }];
  });
}
