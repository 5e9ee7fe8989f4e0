import type { LayerSpec } from '../../src/model/project.ts';

/** A layer as a project file describes it, with its defaults; `rest` says what matters to the test. */
export function layerSpec(rest: Partial<LayerSpec> = {}): LayerSpec {
  return {
    id: 'layer', role: 'other', src: '', title: 'layer', visible: true, opacity: 1, fields: {},
    source: null, licence: null, date: null,
    scheme: '2017', classes: {}, classesSource: null, defaultClass: null, measure: 'landuse', plan: null, ...rest,
  };
}

/** A square of 0.01° with its south-western corner at 112.6° E, 35.09° N, counter-clockwise, closed. */
export const SQUARE = {
  type: 'Polygon',
  coordinates: [[[112.6, 35.09], [112.61, 35.09], [112.61, 35.1], [112.6, 35.1], [112.6, 35.09]]],
};

export const LINE = { type: 'LineString', coordinates: [[112.6, 35.09], [112.61, 35.1]] };

/** A feature of the properties given, on {@link SQUARE}. */
export function feature(properties: unknown = {}, geometry: unknown = SQUARE): Record<string, unknown> {
  return { type: 'Feature', properties, geometry };
}

export function collection(...features: readonly unknown[]): unknown {
  return { type: 'FeatureCollection', features };
}
