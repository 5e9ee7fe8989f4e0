import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { NO_GREEN, greenGroupOf } from '../model/green-class.ts';
import type { Item, Layer } from '../model/layer.ts';
import { controlLineOf } from '../paint/control-lines.ts';
import { planColour } from '../paint/plan-colours.ts';
import { isAhead } from '../paint/project-pins.ts';
import { anchorOf } from './anchor.ts';
import { polygonsOf, roughAreaM2 } from './geometry.ts';

/** What the style asks of a feature; never the file's own properties. */
type Properties = Readonly<Record<string, string | number | boolean | null>>;

/** The shapes of a layer, each with its id, name and class. */
export function shapesOf(layer: Layer): FeatureCollection<Geometry, Properties> {
  switch (layer.role) {
    case 'green':
      return collect(layer.items, ({ code }) => ({ class: code === NO_GREEN ? NO_GREEN : greenGroupOf(code) }));
    case 'roads':
      return collect(layer.items, ({ roadClass }) => ({ class: roadClass }));
    case 'water':
      return collect(layer.items, ({ kind }) => ({ class: kind }));
    case 'projects':
      return collect(layer.items, ({ category }) => ({ class: category }));
    case 'plan':
      return collect(layer.items, ({ code }) => {
        const control = controlLineOf(code);
        return {
          class: control, light: planColour(code, 'light'), dark: planColour(code, 'dark'),
          standard: planColour(code, 'light', 'standard'),
        };
      });
    default:
      return collect(layer.items, () => ({}));
  }
}

/** One pin for each project, wherever it has a place. */
export function pinsOf(layer: Layer<'projects'>): FeatureCollection<Geometry, Properties> {
  return collectAt(layer.items, (site) => ({
    name: site.name,
    class: site.category,
    ahead: isAhead(site.status),
  }));
}

/** A point in each named area, one for each name: the largest part bears it. */
export function namePoints(items: readonly Item[]): FeatureCollection<Geometry, Properties> {
  const largest = new Map<string, { readonly item: Item; readonly areaM2: number }>();
  for (const item of items) {
    if (item.name === null) continue;
    const areaM2 = roughAreaM2(item.geometry);
    const known = largest.get(item.name);
    if (known === undefined || areaM2 > known.areaM2) largest.set(item.name, { item, areaM2 });
  }
  const features = [...largest].map(([name, { item, areaM2 }]) => {
    return pointFeature(anchorOf(item.geometry), { id: item.id, name, hectares: areaM2 / 10_000 });
  });
  return { type: 'FeatureCollection', features: features.filter((feature) => feature !== null) };
}

/** All the world but the built-up land, for the veil over what no figure counts. */
export function outsideOf(layer: Layer<'built-up'>): FeatureCollection<Geometry, Properties> {
  const world: Position[] = [[-180, -85], [180, -85], [180, 85], [-180, 85], [-180, -85]];
  const polygons = layer.items.flatMap(({ geometry }) => polygonsOf(geometry));
  const outer = polygons.flatMap(([ring]) => (ring === undefined ? [] : [ring]));
  const holes = polygons.flatMap((rings) => rings.slice(1).map((ring) => [ring]));
  const geometry: Geometry = { type: 'MultiPolygon', coordinates: [[world, ...outer], ...holes] };
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: {}, geometry }] };
}

/** Where nothing is (yet). */
export const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };

function collect<I extends Item>(
  items: readonly I[], describe: (item: I) => Properties,
): FeatureCollection<Geometry, Properties> {
  const features = items.map((item): Feature<Geometry, Properties> => {
    const { id, name, geometry } = item;
    return { type: 'Feature', geometry, properties: { id, name, ...describe(item) } };
  });
  return { type: 'FeatureCollection', features };
}

function collectAt<I extends Item>(
  items: readonly I[], describe: (item: I) => Properties,
): FeatureCollection<Geometry, Properties> {
  const features = items.map((item) => {
    return pointFeature(anchorOf(item.geometry), { id: item.id, ...describe(item) });
  });
  return { type: 'FeatureCollection', features: features.filter((feature) => feature !== null) };
}

/** A point with properties; `null` where there is no place. */
export function pointFeature(
  place: Position | null, properties: Properties,
): Feature<Geometry, Properties> | null {
  return place && { type: 'Feature', geometry: { type: 'Point', coordinates: place }, properties };
}
