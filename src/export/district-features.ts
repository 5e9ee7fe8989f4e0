import { INDICATOR_IDS } from '../model/indicator.ts';
import type { Assessment } from '../model/indicator.ts';
import type { District } from '../model/layer.ts';
import type { Cell } from './csv.ts';
import type { ExportFeature } from './features.ts';

const MEASURES = [
  'areaM2', 'baseM2', 'greenM2', 'parkM2', 'canopyM2', 'residentialM2', 'servedM2',
] as const;

/**
 * The districts of an assessment with their shapes, and the figures as columns by their house names: areas
 * in m², indicators in their unit, shares from 0 to 1. An unknown value is null, with the reason beside it.
 * A district whose shape is not among `shapes` is left out.
 */
export function districtFeatures({ districts }: Assessment, shapes: readonly District[]): readonly ExportFeature[] {
  const byId = new Map(shapes.map((shape) => [shape.id, shape]));
  return districts.flatMap(({ id, name, population, measures, indicators }) => {
    const shape = byId.get(id);
    if (shape === undefined) return [];
    const figures = INDICATOR_IDS.flatMap((indicator): [string, Cell][] => {
      const value = indicators[indicator];
      if (value === undefined) return [];
      return [[indicator, value.quantity?.value ?? null], [`${indicator}_reason`, value.reason]];
    });
    return [{
      id,
      properties: {
        id, name, population,
        ...Object.fromEntries(MEASURES.map((measure) => [measure, measures[measure]])),
        ...Object.fromEntries(figures),
      },
      geometry: shape.geometry,
    }];
  });
}
