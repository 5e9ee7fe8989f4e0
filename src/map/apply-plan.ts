import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, SourceSpecification, VectorTileSource } from 'maplibre-gl';
import type { MapLibreMap, StyleLayer } from './maplibre.ts';
import { isTiles } from './source-plan.ts';
import type { SourceData, SourcePlan } from './source-plan.ts';
import { MOST_ZOOM } from './tiles/shape-tiles.ts';

export interface StylePlan {
  readonly sources: SourcePlan;
  /** Bottom to top. */
  readonly layers: readonly StyleLayer[];
}

export const EMPTY_PLAN: StylePlan = { sources: new Map(), layers: [] };

/** The first plan of a map that has no style yet: all at once, and not held against the style's rules, as it is our own. */
export function startPlan(map: MapLibreMap, { sources, layers }: StylePlan): void {
  const specifications = Object.fromEntries([...sources].map(([id, data]) => [id, sourceSpecification(data)]));
  map.setStyle({ version: 8, sources: specifications, layers: [...layers] }, { diff: false, validate: false });
}

/**
 * Changes the map from one plan to the next with the fewest steps, so that what
 * stays the same neither flickers nor is cut into tiles anew. MapLibre's own
 * diff would compare all data deeply.
 */
export function applyPlan(map: MapLibreMap, before: StylePlan, after: StylePlan): void {
  const next = new Map(after.layers.map((layer) => [layer.id, layer]));
  const kept = before.layers.filter((layer) => isSameKind(layer, next.get(layer.id)));
  const keptIds = new Set(kept.map(({ id }) => id));
  for (const { id } of before.layers) if (!keptIds.has(id)) map.removeLayer(id);
  applySources(map, before.sources, after.sources);

  const inOrder = kept.map(({ id }) => id).join('\n');
  const moves = inOrder !== after.layers.map(({ id }) => id).filter((id) => keptIds.has(id)).join('\n');
  const old = new Map(kept.map((layer) => [layer.id, layer]));
  let above: string | undefined;
  for (const layer of after.layers.toReversed()) {
    const known = old.get(layer.id);
    if (known === undefined) map.addLayer(layer, above);
    else {
      updateLayer(map, known, layer);
      if (moves) map.moveLayer(layer.id, above);
    }
    above = layer.id;
  }
}

function applySources(map: MapLibreMap, before: SourcePlan, after: SourcePlan): void {
  for (const [id, data] of before) {
    const next = after.get(id);
    if (next === undefined || isTiles(next) !== isTiles(data)) map.removeSource(id);
  }
  for (const [id, data] of after) {
    const known = before.get(id);
    if (known === undefined || isTiles(known) !== isTiles(data)) map.addSource(id, sourceSpecification(data));
    // Plans have sources of these two kinds only.
    else if (known !== data && isTiles(data)) map.getSource<VectorTileSource>(id)?.setTiles([data.tiles]);
    else if (known !== data && !isTiles(data)) setData(map, id, data);
  }
}

function sourceSpecification(data: SourceData): SourceSpecification {
  return isTiles(data) ? { type: 'vector', tiles: [data.tiles], maxzoom: MOST_ZOOM } : { type: 'geojson', data, tolerance: 0.25 };
}

/** Replaces the GeoJSON of a source that a plan has put on the map. */
export function setData(map: MapLibreMap, id: string, data: FeatureCollection): void {
  void map.getSource<GeoJSONSource>(id)?.setData(data);
}

function isSameKind(layer: StyleLayer, other: StyleLayer | undefined): boolean {
  if (other === undefined || layer.type !== other.type) return false;
  return sourceOf(layer) === sourceOf(other) && tileLayerOf(layer) === tileLayerOf(other);
}

function sourceOf(layer: StyleLayer): string | null {
  return 'source' in layer ? layer.source : null;
}

function tileLayerOf(layer: StyleLayer): string | undefined {
  return 'source-layer' in layer ? layer['source-layer'] : undefined;
}

function updateLayer(map: MapLibreMap, before: StyleLayer, after: StyleLayer): void {
  const { id } = after;
  const filter = 'filter' in after ? after.filter : undefined;
  if (differ('filter' in before ? before.filter : undefined, filter)) map.setFilter(id, filter ?? null);
  if (before.minzoom !== after.minzoom || before.maxzoom !== after.maxzoom) {
    map.setLayerZoomRange(id, after.minzoom ?? 0, after.maxzoom ?? 24);
  }
  for (const [name, value] of changes(before.paint, after.paint)) map.setPaintProperty(id, name, value);
  for (const [name, value] of changes(before.layout, after.layout)) map.setLayoutProperty(id, name, value);
}

/** The properties that differ, with their new values; `undefined` brings back the default. */
function changes(before: object = {}, after: object = {}): [never, never][] {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = new Map<string, unknown>(Object.entries(after));
  const names = new Set([...old.keys(), ...now.keys()]);
  const different = [...names].filter((name) => differ(old.get(name), now.get(name)));
  // Both layers are of one type, so each name and value fits its setter; the setters' types cannot say so.
  return different.map((name) => [name as never, now.get(name) as never]);
}

function differ(a: unknown, b: unknown): boolean {
  return a !== b && JSON.stringify(a) !== JSON.stringify(b);
}
