import type { Polygon } from 'geojson';
import type { GreenCode } from '../../src/model/green-class.ts';
import type { Layer } from '../../src/model/layer.ts';
import type { Scene } from '../../src/map/scene.ts';
import { specOf } from '../paint/layers.ts';

/** A rectangle in degrees, ring closed, counter-clockwise. */
export function box(west: number, south: number, east: number, north: number): Polygon {
  return {
    type: 'Polygon',
    coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]],
  };
}

// Four districts around the crossing of two roads at 112.62° E, 35.10° N:
//
//         112.60      112.62      112.64
//  35.12    ┌───────────┬───────────┐
//           │ 2 西北    │ 3 东北     │   the park lies in 0, the belt in 1,
//  35.10    ├──  一 号 路 ───────────┤   the pin in 3
//           │ 0 西南    │ 1 东南     │
//  35.08    └───────────┴───────────┘
export const districts: Layer<'districts'> = {
  id: 'districts', role: 'districts', spec: specOf('districts', 'districts'),
  items: ['西南', '东南', '西北', '东北'].map((name, index) => {
    const [west, south] = [112.6 + (index % 2) * 0.02, 35.08 + Math.floor(index / 2) * 0.02];
    return {
      id: `d${index}`, name, properties: {}, population: 1000, populationYear: null, populationBasis: null,
      geometry: box(west, south, west + 0.02, south + 0.02),
    };
  }),
};

export const builtUp: Layer<'built-up'> = {
  id: 'built-up', role: 'built-up', spec: specOf('built-up', 'built-up'),
  items: [{ id: 'b0', name: null, properties: {}, geometry: box(112.605, 35.085, 112.635, 35.115) }],
};

export const greens: Layer<'green'> = {
  id: 'greens', role: 'green', spec: specOf('greens', 'green'),
  items: [
    green('park', '中心公园', 'G11', box(112.606, 35.086, 112.612, 35.092)),
    green('belt', '防护林带', 'G2', box(112.622, 35.086, 112.634, 35.088)),
    green('lawn', null, 'RG', box(112.608, 35.088, 112.609, 35.089)),
  ],
};

export const roads: Layer<'roads'> = {
  id: 'roads', role: 'roads', spec: specOf('roads', 'roads'),
  items: [{
    id: 'first', name: '一号路', properties: {}, roadClass: 'arterial', shaded: null, streetTrees: null,
    geometry: { type: 'LineString', coordinates: [[112.6, 35.1], [112.64, 35.1]] },
  }],
};

export const projects: Layer<'projects'> = {
  id: 'projects', role: 'projects', spec: specOf('projects', 'projects'),
  items: [{
    id: 'site', name: '新学校', properties: {}, category: 'public', status: 'preparing', nature: null,
    location: null, content: null, investTotalYuan: null, investDoneYuan: null, owner: null, start: null,
    finish: null, progressShare: null, problems: null,
    geometry: { type: 'Point', coordinates: [112.63, 35.11] },
  }],
};

/** All five layers, everything visible, no theme and nothing selected. */
export function sceneOf(rest: Partial<Scene> = {}): Scene {
  const layers = rest.layers ?? [projects, roads, greens, builtUp, districts];
  return {
    layers,
    view: layers.map(({ id }) => ({ id, visible: true, opacity: 1 })),
    indicator: null,
    assessment: null,
    selectedDistrictId: null,
    selectedFeature: null,
    highlighted: [],
    places: [],
    conflicts: [],
    selectedConflictId: null,
    palette: 'screen',
    planIsGround: false,
    planLetter: null,
    language: 'zh-Hans',
    theme: 'light',
    fonts: { regular: ['gcm-0', 'sans-serif'], bold: ['gcm-0 bold', 'sans-serif'] },
    hasText: true,
    ...rest,
  };
}

function green(id: string, name: string | null, code: GreenCode, geometry: Polygon) {
  return { id, name, code, geometry, properties: {}, greenShare: null };
}
