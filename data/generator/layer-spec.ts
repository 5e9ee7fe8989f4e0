import type { Role } from '../../src/model/layer.ts';
import type { ProjectFile } from '../../src/project/schema.ts';

export type LayerEntry = ProjectFile['layers'][number];

/** A text as the project file has it: 简体, 繁體, English. */
export function threeTexts(simplified: string, traditional: string, english: string) {
  return { 'zh-Hans': simplified, 'zh-Hant': traditional, 'en': english };
}

/** A layer of a sample city, its file named after its id. */
export function layerEntry(
  id: string,
  role: Role,
  titles: readonly [string, string, string],
  more: Partial<LayerEntry> = {},
): LayerEntry {
  return { id, role, src: `${id}.geojson`, title: threeTexts(...titles), ...more };
}

export const SCHEMATIC_SOURCE = '示意数据';
export const OSM_SOURCE = '© OpenStreetMap contributors';
