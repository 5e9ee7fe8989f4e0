import type { Point, Polygon } from 'geojson';
import type { GreenClass } from '../../src/model/green-class.ts';
import type { Layer, ProjectCategory, ProjectSite, Role, RoadClass } from '../../src/model/layer.ts';
import type { LayerSpec } from '../../src/model/project.ts';

const SQUARE: Polygon = { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]] };
const POINT: Point = { type: 'Point', coordinates: [0, 0] };

/** A layer's description with the usual values. */
export function specOf(id: string, role: Role, rest: Partial<LayerSpec> = {}): LayerSpec {
  return {
    id, role, src: `${id}.geojson`, title: id, visible: true, opacity: 1, fields: {},
    source: null, licence: null, date: null, scheme: '2017', classes: {}, classesSource: null, defaultClass: null,
    measure: 'landuse', plan: null, ...rest,
  };
}

export function greens(
  codes: readonly GreenClass[], measure: LayerSpec['measure'] = 'landuse',
): Layer<'green'> {
  return {
    id: 'greens', role: 'green', spec: specOf('greens', 'green', { measure }),
    items: codes.map((code, index) => ({
      id: `g${index}`, name: null, geometry: SQUARE, properties: {}, code, greenShare: null,
    })),
  };
}

export function roads(classes: readonly RoadClass[]): Layer<'roads'> {
  return {
    id: 'roads', role: 'roads', spec: specOf('roads', 'roads'),
    items: classes.map((roadClass, index) => ({
      id: `r${index}`, name: null, properties: {}, roadClass, shaded: null, streetTrees: null,
      geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] },
    })),
  };
}

export function sites(
  list: readonly (readonly [ProjectCategory, ProjectSite['status']])[],
): Layer<'projects'> {
  return {
    id: 'projects', role: 'projects', spec: specOf('projects', 'projects'),
    items: list.map(([category, status], index) => ({
      id: `p${index}`, name: `Site ${index}`, geometry: POINT, properties: {}, category, status, nature: null,
      location: null, content: null, investTotalYuan: null, investDoneYuan: null, owner: null, start: null,
      finish: null, progressShare: null, problems: null,
    })),
  };
}
