import type { Feature, FeatureCollection } from 'geojson';
import { indexOfItem } from '../model/item-key.ts';
import type { Layer } from '../model/layer.ts';
import { anchorOf } from './anchor.ts';
import type { FeatureKey, Scene } from './scene.ts';

/** What is marked, each with the reason: selected district, selected thing, counted item, place asked for. */
export function marksOf(scene: Scene): FeatureCollection {
  const { layers, selectedDistrictId, selectedFeature, highlighted, places } = scene;
  const counted = highlighted.flatMap((key) => markOf(layers, key, 'counted'));
  const feature = selectedFeature === null ? [] : markOf(layers, selectedFeature, 'feature');
  const district = layers.flatMap((layer) => {
    if (layer.role !== 'districts' || selectedDistrictId === null) return [];
    return markOf(layers, { layerId: layer.id, featureId: selectedDistrictId }, 'district');
  });
  const marked = places.map(placeMark);
  return { type: 'FeatureCollection', features: [...counted, ...district, ...feature, ...marked] };
}

function placeMark([longitude, latitude]: Scene['places'][number]): Feature {
  const geometry = { type: 'Point' as const, coordinates: [longitude, latitude] };
  return { type: 'Feature', properties: { mark: 'place' }, geometry };
}

/** The shape of one thing; empty where it is not (or no longer) there. */
export function markOf(layers: readonly Layer[], key: FeatureKey, mark: string): Feature[] {
  const layer = layers.find(({ id }) => id === key.layerId);
  const item = layer?.items[indexOfItem(layer, key)];
  if (layer === undefined || item === undefined) return [];
  const shape: Feature = { type: 'Feature', properties: { mark }, geometry: item.geometry };
  const pin = layer.role === 'projects' && item.geometry.type !== 'Point' ? anchorOf(item.geometry) : null;
  if (pin === null) return [shape];
  return [shape, { type: 'Feature', properties: { mark }, geometry: { type: 'Point', coordinates: pin } }];
}
