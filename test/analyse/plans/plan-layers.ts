import type { District, Layer, Polygonal, ProjectCategory, ProjectSite } from '../../../src/model/layer.ts';
import type { PlanSpec } from '../../../src/model/project.ts';
import { specOf } from '../../paint/layers.ts';

const NO_PLAN: PlanSpec = {
  id: null, name: null, authority: null, status: null, date: null, sourceScale: null,
  classes: {}, class: null,
};

/** A plan of areas with a code each; their ids are the plan's and their number. */
export function planLayer(
  id: string, areas: readonly (readonly [string | null, Polygonal])[], plan: Partial<PlanSpec> = {},
): Layer<'plan'> {
  return {
    id, role: 'plan', spec: specOf(id, 'plan', { plan: { ...NO_PLAN, ...plan } }),
    items: areas.map(([code, geometry], at) => ({
      id: `${id}-${at}`, name: null, geometry, properties: {}, code,
    })),
  };
}

export function districtLayer(shapes: readonly Polygonal[]): Layer<'districts'> {
  return {
    id: 'districts', role: 'districts', spec: specOf('districts', 'districts'),
    items: shapes.map((geometry, at): District => ({
      id: `d${at}`, name: `District ${at}`, geometry, properties: {},
      population: null, populationYear: null, populationBasis: null,
    })),
  };
}

export function siteLayer(
  sites: readonly (readonly [ProjectCategory, ProjectSite['geometry']])[],
): Layer<'projects'> {
  return {
    id: 'sites', role: 'projects', spec: specOf('sites', 'projects'),
    items: sites.map(([category, geometry], at) => ({
      id: `s${at}`, name: `Site ${at}`, geometry, properties: {}, category,
      status: null, nature: null, location: null, content: null, investTotalYuan: null, investDoneYuan: null,
      owner: null, start: null, finish: null, progressShare: null, problems: null,
    })),
  };
}

/** The usual settings, with no rules of the project. */
export const USUAL = { conflicts: { minAreaM2: 200, minMeanWidthM: 2, snapM: 0.01 }, rules: [] };
