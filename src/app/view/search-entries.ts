import { greenGroupOf } from '../../model/green-class.ts';
import type { Language } from '../../model/language.ts';
import type { Layer } from '../../model/layer.ts';
import { readyLayers } from '../../store/ready-layers.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import type { TextKey } from '../../text/text.ts';
import type { SearchEntry } from '../../ui/find-entries.ts';

/** Everything that has a name, districts first, then layer by layer; each is made when it is asked for. */
export function searchEntries(state: State): Iterable<SearchEntry> {
  const ready = readyLayers(state);
  const inOrder = [...ready.filter(isDistricts), ...ready.filter((layer) => !isDistricts(layer))];
  return {
    *[Symbol.iterator]() {
      for (const layer of inOrder) yield* layerEntries(layer, state.language);
    },
  };
}

function isDistricts({ role }: Layer): boolean {
  return role === 'districts';
}

function* layerEntries(layer: Layer, language: Language): Generator<SearchEntry> {
  const layerId = layer.role === 'districts' ? null : layer.id;
  // There are few kinds of many things.
  const kinds = new Map<TextKey, string>();
  for (const [index, { id, name }] of layer.items.entries()) {
    if (name === null) continue;
    const key = kindOf(layer, index);
    const kind = kinds.get(key) ?? text(key, language);
    kinds.set(key, kind);
    yield { layerId, featureId: id, name, kind };
  }
}

/** What the thing is, as exactly as its layer tells. */
function kindOf(layer: Layer, index: number): TextKey {
  switch (layer.role) {
    case 'green': {
      const group = greenGroupOf(layer.items[index]?.code ?? null);
      return group === null ? 'role.green' : `green.${group}`;
    }
    case 'roads':
      return `road.${layer.items[index]?.roadClass ?? 'other'}`;
    case 'water':
      return `water.${layer.items[index]?.kind ?? 'other'}`;
    case 'projects':
      return `project.${layer.items[index]?.category ?? 'other'}`;
    default:
      return `role.${layer.role}`;
  }
}
