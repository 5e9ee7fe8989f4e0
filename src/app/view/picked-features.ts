import { indexOfItem } from '../../model/item-key.ts';
import type { State } from '../../store/state.ts';
import type { PickedFeature } from '../../ui/gcm-feature-list.ts';

/** What lay under the last click, with its layer and area; what is gone since is left out. */
export function pickedFeatures({ layers, picked }: State): readonly PickedFeature[] {
  return picked.flatMap((key) => {
    const status = layers.find(({ spec }) => spec.id === key.layerId)?.status;
    if (status?.kind !== 'ready') return [];
    const at = indexOfItem(status.layer, key);
    return at === -1 ? [] : [{ layer: status.layer, featureId: key.featureId, at, areaM2: status.areasM2[at] ?? null }];
  });
}
