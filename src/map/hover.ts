import type { FeatureCollection } from 'geojson';
import type { MapMouseEvent } from 'maplibre-gl';
import { setData } from './apply-plan.ts';
import type { CanvasListener } from './canvas-listener.ts';
import { hoveredConflict } from './conflict-sources.ts';
import type { PlaceContents } from './events.ts';
import type { MapLibreMap } from './maplibre.ts';
import { markOf } from './marks.ts';
import { sameContents } from './picker.ts';
import { districtKey } from './scene.ts';
import type { FeatureKey, Scene } from './scene.ts';
import { HOVER } from './style/mark-layers.ts';

/** What a map outlines of the things under the pointer, and tells of them. */
export class Hover {
  readonly #map: MapLibreMap;
  readonly #listener: CanvasListener;
  readonly #scene: () => Scene | null;
  #under: PlaceContents | null = null;

  /** @param scene - the one on the map; `null` while nothing can be put on it */
  constructor(map: MapLibreMap, listener: CanvasListener, scene: () => Scene | null) {
    this.#map = map;
    this.#listener = listener;
    this.#scene = scene;
  }

  /** The pointer is over these things. */
  over(contents: PlaceContents, { point }: MapMouseEvent): void {
    const isNew = !sameContents(contents, this.#under);
    this.#listener.hovered(contents, point, isNew);
    if (!isNew) return;
    this.#under = contents;
    const conflict = this.#scene()?.conflicts.find(({ id }) => id === contents.conflictIds[0]);
    if (conflict === undefined) this.outline(this.#mainOf(contents));
    else this.#show(hoveredConflict(conflict));
    const isOver = conflict !== undefined || contents.items.length > 0 || contents.districtId !== null;
    this.#map.getCanvasContainer().classList.toggle('maplibregl-track-pointer', isOver);
  }

  /** The pointer has left. */
  leave(): void {
    if (this.#under === null) return;
    this.#under = null;
    this.outline(null);
    this.#listener.hovered(null, null, true);
  }

  /** Outlines one thing, or none. */
  outline(key: FeatureKey | null): void {
    const features = key === null ? [] : markOf(this.#scene()?.layers ?? [], key, 'hover');
    this.#show({ type: 'FeatureCollection', features });
  }

  #show(data: FeatureCollection): void {
    if (this.#scene() !== null) setData(this.#map, HOVER, data);
  }

  #mainOf({ items: [first], districtId }: PlaceContents): FeatureKey | null {
    return first ?? districtKey(this.#scene()?.layers ?? [], districtId);
  }
}
