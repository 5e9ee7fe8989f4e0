import type { FeatureCollection, Geometry } from 'geojson';
import { greenGroupOf } from '../model/green-class.ts';
import type { GreenSpace, Layer, Role } from '../model/layer.ts';
import { namePoints, outsideOf, pinsOf, shapesOf } from './sources.ts';

/** Parts of a layer's picture; each is a source of its own, with the part behind the layer's id. */
export type SourcePart = '' | '/outside' | '/pins' | '/lakes' | '/names';

/** What the map draws of a layer besides its shapes. */
const MORE: Readonly<Partial<Record<Role, SourcePart>>> = {
  'built-up': '/outside', 'projects': '/pins', 'water': '/lakes', 'other': '/names', 'green': '/names',
};

export function partsOfRole(role: Role): readonly SourcePart[] {
  const more = MORE[role];
  return more === undefined ? [''] : ['', more];
}

/** One part of what the map draws of a layer: shapes, names, pins. */
export function layerSource(layer: Layer, part: SourcePart): FeatureCollection {
  if (part !== '' && MORE[layer.role] === part) {
    if (layer.role === 'built-up') return outsideOf(layer);
    if (layer.role === 'projects') return pinsOf(layer);
    if (layer.role === 'water') return namePoints(lakesOf(layer));
    if (layer.role === 'other') return namePoints(layer.items);
    if (layer.role === 'green') return namePoints(layer.items.filter(isDestination));
  }
  return shapesOf(layer);
}

/** Where people go by name: not a belt along a road, not the green of a housing block. */
function isDestination({ code }: GreenSpace): boolean {
  const group = greenGroupOf(code);
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
