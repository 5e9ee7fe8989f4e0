import type { FeatureCollection, Geometry } from 'geojson';
import { greenGroup } from '../model/green-class.ts';
import type { GreenSpace, Layer } from '../model/layer.ts';
import { namePoints, outsideOf, pinsOf, shapesOf } from './sources.ts';

/** What the map draws of one layer, by the id of the source: shapes, names, pins. */
export function layerSources(layer: Layer): ReadonlyMap<string, FeatureCollection> {
  const sources = new Map<string, FeatureCollection>([[layer.id, shapesOf(layer)]]);
  if (layer.role === 'built-up') sources.set(`${layer.id}/outside`, outsideOf(layer));
  if (layer.role === 'projects') sources.set(`${layer.id}/pins`, pinsOf(layer));
  if (layer.role === 'water') sources.set(`${layer.id}/lakes`, namePoints(lakesOf(layer)));
  if (layer.role === 'other') sources.set(`${layer.id}/names`, namePoints(layer.items));
  if (layer.role === 'green') {
    sources.set(`${layer.id}/names`, namePoints(layer.items.filter(isDestination)));
  }
  return sources;
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
