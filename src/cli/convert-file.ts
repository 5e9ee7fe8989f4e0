import type { Issue } from '../model/issue.ts';
import type { Item } from '../model/layer.ts';
import { geoJsonText } from './geojson-text.ts';
import { loadSource } from './load-source.ts';
import type { CoordinateOptions } from './read-layers.ts';
import { readLayers } from './read-layers.ts';

/** What can be used of a file. */
export interface ConvertedFile {
  /** One collection after RFC 7946, in longitude and latitude of WGS 84. */
  readonly geojson: string;
  /** Features in the file, and in the collection. */
  readonly read: number;
  readonly kept: number;
  readonly issues: readonly Issue[];
}

/** @throws AppError when the file cannot be read. */
export async function convertFile(file: string, options: CoordinateOptions): Promise<ConvertedFile> {
  const { layers, issues } = await readLayers(await loadSource(file), options);
  const items = layers.flatMap(({ layer }): readonly Item[] => layer.items);
  const read = layers.reduce((sum, { counts }) => sum + counts.read, 0);
  return { geojson: geoJsonText(layers[0]?.name ?? '', items), read, kept: items.length, issues };
}
