import type { Edit, IndicatorId } from '../model/indicator.ts';
import { localText } from '../model/language.ts';
import type { Language } from '../model/language.ts';
import { text } from './text.ts';

/** What is divided by residents. */
const BY_RESIDENTS: readonly IndicatorId[] = ['park_pc', 'park_min', 'comp_park', 'greenway_pc'];
/** What the class of a green space decides. */
const BY_CLASS: readonly IndicatorId[] = ['park_pc', 'park_min', 'park_service', 'green_rate', 'cover_min', 'comp_park'];

/** What the class of a road decides. */
const BY_ROAD_CLASS: readonly IndicatorId[] = ['net_density', 'road_green', 'shade_road', 'greenway_svc', 'greenway_pc'];

/** The edits that the indicator of a district rests on; `null` is the city, which rests on those of all districts. */
export function editsBehind(edits: readonly Edit[], indicator: IndicatorId, districtId: string | null): readonly Edit[] {
  return edits.filter((edit) => {
    switch (edit.kind) {
      case 'threshold':
        return edit.indicator === indicator;
      case 'park-service':
        return indicator === 'park_service';
      case 'population':
        return BY_RESIDENTS.includes(indicator) && (districtId === null || districtId === edit.districtId);
      case 'classes':
        return (edit.role === 'green' ? BY_CLASS : BY_ROAD_CLASS).includes(indicator);
    }
  });
}

/** "人口已改 · 沁园街道：2024 年统计年鉴": what was set, and by what. */
export function editText(edit: Edit, language: Language): string {
  const { source } = edit;
  switch (edit.kind) {
    case 'threshold':
      return text('edit.threshold', language, { name: text(`indicator.${edit.indicator}`, language), source });
    case 'park-service':
      return text('edit.park-service', language, { source });
    case 'population':
      return text('edit.population', language, { name: edit.district, source });
    case 'classes':
      return text(edit.role === 'green' ? 'edit.classes' : 'edit.road-classes', language, { name: localText(edit.layer, language), source });
  }
}
