import { greenGroup } from '../../model/green-class.ts';
import type { Language } from '../../model/language.ts';
import type { Layer } from '../../model/layer.ts';
import { readyLayers } from '../../store/ready-layers.ts';
import type { State } from '../../store/state.ts';
import { text } from '../../text/text.ts';
import type { SearchEntry } from '../../ui/find-entries.ts';

/** Everything that has a name: districts first, then layer by layer; of many things of one name the first. */
export function searchEntries({ layers, language }: State): readonly SearchEntry[] {
  const ready = readyLayers({ layers });
  const inOrder = [...ready.filter(isDistricts), ...ready.filter((layer) => !isDistricts(layer))];
  const entries = inOrder.flatMap((layer) => layerEntries(layer, language));
  const seen = new Set<string>();
  return entries.filter(({ kind, name }) => {
    const key = `${kind}\n${name}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function isDistricts({ role }: Layer): boolean {
  return role === 'districts';
}

function layerEntries(layer: Layer, language: Language): SearchEntry[] {
  return layer.items.flatMap(({ id, name }, index) => {
    if (name === null) return [];
    const layerId = layer.role === 'districts' ? null : layer.id;
    return [{ layerId, featureId: id, name, kind: kindOf(layer, index, language) }];
  });
}

/** What the thing is, as exactly as its layer tells. */
function kindOf(layer: Layer, index: number, language: Language): string {
  switch (layer.role) {
    case 'green': {
      const code = layer.items[index]?.code ?? null;
      return text(code === null ? 'role.green' : `green.${greenGroup(code)}`, language);
    }
    case 'roads':
      return text(`road.${layer.items[index]?.roadClass ?? 'other'}`, language);
    case 'water':
      return text(`water.${layer.items[index]?.kind ?? 'other'}`, language);
    case 'projects':
      return text(`project.${layer.items[index]?.category ?? 'other'}`, language);
    default:
      return text(`role.${layer.role}`, language);
  }
}
