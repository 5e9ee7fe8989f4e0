import type { FeatureCollection, Position } from 'geojson';
import type { Layer } from '../model/layer.ts';
import { nextTask } from '../ui/next-task.ts';
import { districtAnchors, districtLabels } from './district-labels.ts';
import { conflictNumbers, conflictShapes, selectedConflict } from './conflict-sources.ts';
import type { MapConflict } from './conflict-sources.ts';
import { layerSource, partsOfRole } from './layer-sources.ts';
import type { SourcePart } from './layer-sources.ts';
import type { LabelRoom } from './label-point.ts';
import { marksOf } from './marks.ts';
import { visibleLayers } from './scene.ts';
import type { Scene } from './scene.ts';
import { NO_FEATURES } from './sources.ts';
import { CONFLICTS, CONFLICT_NAMES, SELECTED_CONFLICT } from './style/conflict-layers.ts';
import { HOVER, MARKS } from './style/mark-layers.ts';

/** Where a large layer's tiles are had, with `{z}/{x}/{y}`. */
interface TileAddress {
  readonly tiles: string;
}

/** GeoJSON, or where tiles of it are had. */
export type SourceData = FeatureCollection | TileAddress;

export function isTiles(data: SourceData): data is TileAddress {
  return 'tiles' in data;
}

/** The data of each source by its id. Unchanged data are the same object as before. */
export type SourcePlan = ReadonlyMap<string, SourceData>;

/** The page answers in between, ms. */
const MOST_MS = 8;

/** Makes the sources of a scene, and remembers what was made of each layer. */
export class SourcePlanner {
  /** By layer and part; addresses of tiles by the blob. */
  readonly #made = new WeakMap<Layer | Blob, Map<string, unknown>>();
  readonly #addressOf: (blob: Blob, part: SourcePart) => string;
  readonly #room: LabelRoom;
  #found: readonly MapConflict[] = [];
  #foundSources: SourcePlan = new Map();
  #last: SourcePlan = new Map();

  /**
   * @param addressOf of the tiles of a part of a large layer, which are had there from then on
   * @param room what a district's name and a pin take together, where the scale is known
   */
  constructor(addressOf: (blob: Blob, part: SourcePart) => string, room: LabelRoom = [0, 0]) {
    this.#addressOf = addressOf;
    this.#room = room;
  }

  /** Makes what {@link plan} will want of each layer, so that less is left to be made at once. */
  async prepare(scene: Scene): Promise<void> {
    let since = performance.now();
    for (const layer of visibleLayers(scene)) {
      // An address costs nothing, and may only be asked for while there is a map.
      if (layer.large !== undefined) continue;
      this.#sourcesOf(layer);
      if (performance.now() - since < MOST_MS) continue;
      await nextTask();
      since = performance.now();
    }
  }

  plan(scene: Scene): SourcePlan {
    const sources = new Map<string, SourceData>();
    const visible = visibleLayers(scene);
    const districts = scene.layers.filter((layer) => layer.role === 'districts');
    for (const layer of new Set([...visible, ...districts])) {
      for (const [id, data] of this.#sourcesOf(layer)) sources.set(id, data);
    }
    const builtUp = visible.filter((layer) => layer.role === 'built-up');
    const builtUpShapes = builtUp.flatMap(({ items }) => items.map(({ geometry }) => geometry));
    const pins = visible.flatMap((layer) => (layer.role === 'projects' ? this.#pinPlaces(layer) : []));
    for (const layer of districts) {
      const key = JSON.stringify(['anchors', pins, builtUp.map(({ id }) => id)]);
      const anchors = this.#once(layer, key, () => districtAnchors(layer, pins, builtUpShapes, this.#room));
      sources.set(`${layer.id}/names`, districtLabels(layer, anchors, scene));
    }
    sources.set(MARKS, marksOf(scene));
    sources.set(HOVER, NO_FEATURES);
    for (const [id, data] of this.#conflictSources(scene)) sources.set(id, data);
    this.#last = new Map([...sources].map(([id, data]) => [id, this.#sameAsBefore(id, data)]));
    return this.#last;
  }

  #sourcesOf(layer: Layer): SourcePlan {
    const { id, role, large } = layer;
    // Pins give way to names of districts, so their places are asked for here.
    const blob = role === 'projects' ? undefined : large?.blob;
    const parts = partsOfRole(role).map((part): [string, SourceData] => [`${id}${part}`, blob === undefined
      ? this.#once(layer, part, () => layerSource(layer, part))
      : this.#tilesOf(blob, part)]);
    return new Map(parts);
  }

  /** The address is asked for each time: a layer that comes back has another. */
  #tilesOf(blob: Blob, part: SourcePart): TileAddress {
    const tiles = this.#addressOf(blob, part);
    return this.#once(blob, tiles, () => ({ tiles }));
  }

  /** Made anew when the patches change; which one is selected is a small source of its own. */
  #conflictSources({ conflicts, selectedConflictId, language }: Scene): SourcePlan {
    if (conflicts.length === 0) return new Map();
    if (conflicts !== this.#found) {
      this.#found = conflicts;
      this.#foundSources = new Map([
        [CONFLICTS, conflictShapes(conflicts)], [CONFLICT_NAMES, conflictNumbers(conflicts)],
      ]);
    }
    const selected = conflicts.find(({ id }) => id === selectedConflictId);
    const mark = selected === undefined ? NO_FEATURES : selectedConflict(selected, language);
    return new Map([...this.#foundSources, [SELECTED_CONFLICT, mark]]);
  }

  #pinPlaces(layer: Layer): Position[] {
    const pins = this.#sourcesOf(layer).get(`${layer.id}/pins`);
    if (pins === undefined || isTiles(pins)) return [];
    return pins.features.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
  }

  #once<T>(layer: Layer | Blob, key: string, make: () => T): T {
    const made = this.#made.get(layer) ?? new Map<string, unknown>();
    this.#made.set(layer, made);
    if (!made.has(key)) made.set(key, make());
    // A key always stands for what its own `make` returns.
    return made.get(key) as T;
  }

  /** Small collections are made anew each time; the map need not hear of those that say the same. */
  #sameAsBefore(id: string, data: SourceData): SourceData {
    const before = this.#last.get(id);
    if (before === undefined || before === data || isTiles(before) || isTiles(data)) return data;
    const isSmall = id === MARKS || id === SELECTED_CONFLICT || id.endsWith('/names');
    return isSmall && JSON.stringify(before) === JSON.stringify(data) ? before : data;
  }
}
