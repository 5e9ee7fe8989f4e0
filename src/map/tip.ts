import { NO_GREEN } from '../model/green-class.ts';
import type { IndicatorValue } from '../model/indicator.ts';
import { localText } from '../model/language.ts';
import { indexOfItem } from '../model/item-key.ts';
import type { Language } from '../model/language.ts';
import type { Layer } from '../model/layer.ts';
import { formatQuantity } from '../text/format.ts';
import { text } from '../text/text.ts';
import { conflictNumber } from './conflict-sources.ts';
import type { MapConflict } from './conflict-sources.ts';
import type { PlaceContents } from './events.ts';
import type { Scene } from './scene.ts';

/** What stands at the pointer. */
export interface Tip {
  readonly title: string;
  readonly detail: string;
}

/** Name and class of the most specific thing, else name and value of the district; `null` over nothing. */
export function tipOf({ items: [first], districtId, conflictIds }: PlaceContents, scene: Scene): Tip | null {
  const conflict = scene.conflicts.find(({ id }) => id === conflictIds[0]);
  if (conflict !== undefined) return conflictTip(conflict, scene.language);
  const layer = first && scene.layers.find(({ id }) => id === first.layerId);
  if (first === undefined || layer === undefined) return districtTip(districtId, scene);
  const title = localText(layer.spec.title, scene.language);
  const at = indexOfItem(layer, first);
  const name = layer.items[at]?.name ?? null;
  const detail = classOf(layer, at, scene.language) ?? title;
  return name === null ? { title: detail, detail: detail === title ? '' : title } : { title: name, detail };
}

function conflictTip(conflict: MapConflict, language: Language): Tip {
  const letters = { a: text('plan-letter.a', language), b: text('plan-letter.b', language) };
  const area = formatQuantity({ value: conflict.areaM2, unit: 'm2' }, language);
  return {
    title: `${conflictNumber(conflict)} · ${area}`,
    detail: text(`patch-type.${conflict.type}`, language, letters),
  };
}

function districtTip(districtId: string | null, scene: Scene): Tip | null {
  const { layers, assessment, indicator, language } = scene;
  const items = layers.flatMap((layer) => (layer.role === 'districts' ? layer.items : []));
  const item = items.find(({ id }) => id === districtId);
  if (item === undefined) return null;
  const district = assessment?.districts.find(({ id }) => id === districtId);
  const value: IndicatorValue | undefined = indicator === null ? undefined : district?.indicators[indicator];
  const detail = indicator === null || value === undefined
    ? ''
    : `${text(`indicator.${indicator}`, language)} ${formatQuantity(value.quantity, language)}`;
  return { title: item.name, detail };
}

function classOf(layer: Layer, at: number, language: Language): string | null {
  switch (layer.role) {
    case 'green': {
      const code = layer.items[at]?.code ?? null;
      if (code === null || layer.spec.measure === 'canopy') return null;
      const name = text(`green.${code}`, language);
      return code === NO_GREEN ? name : `${code} ${name}`;
    }
    case 'roads': {
      const road = layer.items[at];
      return road === undefined ? null : text(`road.${road.roadClass}`, language);
    }
    case 'water': {
      const water = layer.items[at];
      return water === undefined ? null : text(`water.${water.kind}`, language);
    }
    case 'projects': {
      const site = layer.items[at];
      if (site === undefined) return null;
      const status = site.status === null ? '' : ` · ${text(`status.${site.status}`, language)}`;
      return text(`project.${site.category}`, language) + status;
    }
    default:
      return null;
  }
}
