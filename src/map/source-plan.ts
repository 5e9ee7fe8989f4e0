import type { FeatureCollection, Geometry, Position } from 'geojson';
import { greenGroup } from '../model/green-class.ts';
import type { GreenSpace, Layer } from '../model/layer.ts';
import { districtAnchors, districtLabels } from './district-labels.ts';
import { marksOf } from './marks.ts';
import { visibleLayers } from './scene.ts';
import type { Scene } from './scene.ts';
import { NO_FEATURES, namePoints, outsideOf, pinsOf, shapesOf } from './sources.ts';
import { HOVER, MARKS } from './style/mark-layers.ts';

/** The data of each source by its id. Unchanged data are the same object as before. */
export type SourcePlan = ReadonlyMap<string, FeatureCollection>;

/** Makes the sources of a scene, and remembers what was made of each layer. */
export class SourcePlanner {
  readonly #made = new WeakMap<Layer, Map<string, unknown>>();
  #last: SourcePlan = new Map();

  plan(scene: Scene): SourcePlan {
    const sources = new Map<string, FeatureCollection>();
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
      const anchors = this.#once(layer, key, () => districtAnchors(layer, pins, builtUpShapes));
      sources.set(`${layer.id}/names`, districtLabels(layer, anchors, scene));
    }
    sources.set(MARKS, marksOf(scene));
    sources.set(HOVER, NO_FEATURES);
    this.#last = new Map([...sources].map(([id, data]) => [id, this.#sameAsBefore(id, data)]));
    return this.#last;
  }

  #sourcesOf(layer: Layer): ReadonlyMap<string, FeatureCollection> {
    return this.#once(layer, 'sources', () => {
      const sources = new Map<string, FeatureCollection>([[layer.id, shapesOf(layer)]]);
      if (layer.role === 'built-up') sources.set(`${layer.id}/outside`, outsideOf(layer));
      if (layer.role === 'projects') sources.set(`${layer.id}/pins`, pinsOf(layer));
      if (layer.role === 'water') sources.set(`${layer.id}/lakes`, namePoints(lakesOf(layer)));
      if (layer.role === 'other') sources.set(`${layer.id}/names`, namePoints(layer.items));
      if (layer.role === 'green') {
        sources.set(`${layer.id}/names`, namePoints(layer.items.filter(isDestination)));
      }
      return sources;
    });
  }

  #pinPlaces(layer: Layer): Position[] {
    const pins = this.#sourcesOf(layer).get(`${layer.id}/pins`)?.features ?? [];
    return pins.flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
  }

  #once<T>(layer: Layer, key: string, make: () => T): T {
    const made = this.#made.get(layer) ?? new Map<string, unknown>();
    this.#made.set(layer, made);
    if (!made.has(key)) made.set(key, make());
    // A key always stands for what its own `make` returns.
    return made.get(key) as T;
  }

  /** Small collections are made anew each time; the map need not hear of those that say the same. */
  #sameAsBefore(id: string, data: FeatureCollection): FeatureCollection {
    const before = this.#last.get(id);
    const isSmall = id === MARKS || id.endsWith('/names');
    const isSame = before !== undefined && isSmall && JSON.stringify(before) === JSON.stringify(data);
    return isSame ? before : data;
  }
}

/** Where people go by name: not a belt along a road, not the green of a housing block. */
function isDestination({ code }: GreenSpace): boolean {
  const group = code === null ? null : greenGroup(code);
  return group === 'G1' || group === 'G3' || group === 'EG';
}

/** Waters whose name is not written along a line of the same name. */
function lakesOf({ items }: Layer<'water'>): Layer<'water'>['items'] {
  const along = new Set(items.filter(({ geometry }) => isLine(geometry)).map(({ name }) => name));
  return items.filter(({ name, geometry }) => !isLine(geometry) && !along.has(name));
}

function isLine({ type }: Geometry): boolean {
  return type === 'LineString' || type === 'MultiLineString';
}
