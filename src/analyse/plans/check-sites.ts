import type { SiteCheck, SiteStatement } from '../../model/conflict.ts';
import { NOWHERE, boxOf } from '../../model/geometry-box.ts';
import type { Layer, Polygonal, ProjectCategory, ProjectSite } from '../../model/layer.ts';
import { SEVERITIES } from '../../model/plan.ts';
import type { PlanClass, Severity } from '../../model/plan.ts';
import { isSliverOf } from './compare-plans.ts';
import type { Terms } from './compare-plans.ts';
import type { Plan } from './gather-plans.ts';
import { layGround } from './ground.ts';
import { borderOf, lengthM } from './patches.ts';
import { ruleFor } from '../../model/plan-rules.ts';
import { SiteMarks } from './site-marks.ts';

/** What a site will be, for the rules. */
const CLASS_OF_CATEGORY: Readonly<Record<ProjectCategory, PlanClass>> = {
  park: 'green', water: 'water', road: 'infrastructure', pipes: 'infrastructure',
  housing: 'construction', public: 'construction', smart: 'construction', other: 'construction',
};

/** What a plan says of a site, before rules are asked. `land` is `null` for a point or a line. */
interface Hit {
  readonly statement: number;
  readonly land: { readonly areaM2: number; readonly meanWidthM: number } | null;
}

/**
 * Holds every project site against every plan: how much of it lies on which land, and what the rules say of
 * that. A point or a line has no area; it is told what it lies on or passes. A plan that is not named is
 * not touched.
 */
export function checkSites(
  layers: readonly Layer<'projects'>[], plans: readonly Plan[], terms: Terms,
): SiteCheck[] {
  const marks = new SiteMarks(plans);
  return layers.flatMap(({ id: layer, items }) => items.map((site) => {
    const measured = isArea(site) ? landHits(site, plans, terms) : null;
    const hits = measured?.hits ?? marks.statementsAt(site.geometry).map((statements) =>
      statements.map((statement): Hit => ({ statement, land: null })));
    const siteM2 = measured?.siteM2 ?? null;
    const planClass = CLASS_OF_CATEGORY[site.category];
    const statements = plans.flatMap((plan, at) =>
      hits[at]!.map((hit) => statementOf(plan, hit, planClass, siteM2, terms)));
    return {
      layer, site: site.id, name: site.name, planClass, areaM2: siteM2, statements,
      severity: gravest(statements),
    };
  }));
}

function isArea(site: ProjectSite): site is ProjectSite & { readonly geometry: Polygonal } {
  return site.geometry.type === 'Polygon' || site.geometry.type === 'MultiPolygon';
}

/** The site takes the place of the districts; what each plan says within it is summed up. */
function landHits(
  site: ProjectSite & { readonly geometry: Polygonal }, plans: readonly Plan[], { settings }: Terms,
): { siteM2: number; hits: Hit[][] } {
  const district = { ...site, name: site.id, population: null, populationYear: null, populationBasis: null };
  const nearPlans = plans.map((plan) => near(plan, site.geometry));
  const { overlay, regions, says } = layGround([district], nearPlans, settings.snapM);
  const { faces, areaM2: siteM2 } = regions[0]!;
  const hits = plans.map(({ statements }, plan) => statements.flatMap((_, statement): Hit[] => {
    const members = faces.filter((face) => says[plan]![face] === statement);
    if (members.length === 0) return [];
    const areaM2 = members.reduce((sum, face) => sum + overlay.areaM2[face]!, 0);
    const meanWidthM = (2 * areaM2) / lengthM(overlay, borderOf(overlay, members));
    return [{ statement, land: { areaM2, meanWidthM } }];
  }));
  return { siteM2, hits };
}

/** The plan with those areas only that can reach the site. */
function near(plan: Plan, shape: Polygonal): Plan {
  const [west, south, east, north] = boxOf(shape) ?? NOWHERE;
  const areas = plan.areas.filter(({ geometry }) => {
    const box = boxOf(geometry) ?? NOWHERE;
    return box[0] <= east && box[2] >= west && box[1] <= north && box[3] >= south;
  });
  return { ...plan, areas };
}

function statementOf(
  { info, statements }: Plan, { statement, land }: Hit, siteClass: PlanClass, siteM2: number | null,
  { settings, rules }: Terms,
): SiteStatement {
  const { planClass } = statements[statement]!;
  const { id, severity } = ruleFor(rules, siteClass, planClass);
  const isSliver = land !== null && isSliverOf(land, settings);
  return {
    plan: info.id, planClass, areaM2: land?.areaM2 ?? null,
    share: land === null || siteM2 === null ? null : land.areaM2 / siteM2,
    rule: id, severity, isSliver,
  };
}

function gravest(statements: readonly SiteStatement[]): Severity {
  const grades = statements.map(({ isSliver, severity }) => (isSliver ? 0 : SEVERITIES.indexOf(severity)));
  // Grade 0 is there whatever the statements.
  return SEVERITIES[Math.max(0, ...grades)]!;
}
