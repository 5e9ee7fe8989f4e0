import type { FeatureCollection, Position } from 'geojson';
import type { Layer, Polygonal } from '../model/layer.ts';
import { formatValue } from '../text/format.ts';
import { labelPoint } from './label-point.ts';
import type { LabelRoom } from './label-point.ts';
import type { Scene } from './scene.ts';
import { pointFeature } from './sources.ts';

/** Where each district's name stands: inside, on built-up land if there is some, and off the pins. */
export function districtAnchors(
  { items }: Layer<'districts'>, pins: readonly Position[], builtUp: readonly Polygonal[], room: LabelRoom,
): ReadonlyMap<string, Position | null> {
  return new Map(items.map(({ id, geometry }) => [id, labelPoint(geometry, pins, builtUp, room)]));
}

/** Name of each district, and the value of the indicator on show with the decimals of the table. */
export function districtLabels(
  { items }: Layer<'districts'>, anchors: ReadonlyMap<string, Position | null>,
  { indicator, assessment, language }: Pick<Scene, 'indicator' | 'assessment' | 'language'>,
): FeatureCollection {
  const features = items.map(({ id, name }) => {
    const district = assessment?.districts.find((result) => result.id === id);
    const known = indicator === null ? undefined : district?.indicators[indicator];
    const value = known === undefined ? '' : formatValue(known.quantity, language);
    return pointFeature(anchors.get(id) ?? null, { id, name, value });
  });
  return { type: 'FeatureCollection', features: features.filter((feature) => feature !== null) };
}
