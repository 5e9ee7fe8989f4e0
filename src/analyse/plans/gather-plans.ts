import { issue } from '../../model/issue.ts';
import type { Issue } from '../../model/issue.ts';
import { localText } from '../../model/language.ts';
import type { Layer, Polygonal } from '../../model/layer.ts';
import { PLAN_CLASSES } from '../../model/plan.ts';
import type { PlanClass, PlanInfo } from '../../model/plan.ts';
import type { LayerSpec } from '../../model/project.ts';
import { classOfCode, isLine, lineOfName } from './classify.ts';
import { grouped } from './grouped.ts';

/** What a plan says of a piece of land. */
export interface Statement {
  readonly planClass: PlanClass;
  readonly code: string | null;
}

/** A plan with its land. */
export interface Plan {
  readonly info: PlanInfo;
  /** The strictest first: where areas of one plan overlap, the first counts. */
  readonly statements: readonly Statement[];
  readonly areas: readonly PlanLand[];
  /**
   * Place in `statements` of what it says of all other land. A development boundary does; of others `null`.
   */
  readonly elsewhere: number | null;
}

export interface PlanLand {
  readonly layer: string;
  readonly id: string;
  readonly geometry: Polygonal;
  /** Place in the plan's statements. */
  readonly statement: number;
}

interface Sheet {
  readonly spec: LayerSpec;
  readonly areas: readonly (Omit<PlanLand, 'statement'> & Statement)[];
}

/**
 * Puts layers together to plans: those with the same `plan.id` are one; each control line is a plan of its
 * own, as it lies over land that has a use as well. The order is that of the layers.
 */
export function gatherPlans(
  layers: readonly Layer<'plan'>[],
): { plans: readonly Plan[]; issues: readonly Issue[] } {
  const sheets = layers.map(readSheet);
  const groups = new Map<string, Sheet[]>();
  for (const { spec, areas } of sheets) {
    const id = spec.plan?.id ?? spec.id;
    for (const [line, part] of grouped(areas, ({ planClass }) => (isLine(planClass) ? planClass : null))) {
      const key = JSON.stringify([id, line]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ spec, areas: part }]);
      else group.push({ spec, areas: part });
    }
  }
  const ids = [...groups.values()].map(([first]) => first!.spec.plan?.id ?? first!.spec.id);
  const plans = [...groups.values()].map((group, at) => {
    // A group is made with its first sheet, and that with at least one area.
    const line = group[0]!.areas[0]!.planClass;
    const isShared = ids.filter((id) => id === ids[at]).length > 1;
    return planOf(isShared && isLine(line) ? `${ids[at]!}/${line}` : ids[at]!, group);
  });
  return { plans, issues: sheets.flatMap(unknownCodes) };
}

/** What the project says wins; then the layer's name, for lines; then the code. */
function readSheet({ id: layer, spec, items }: Layer<'plan'>): Sheet {
  const names = [localText(spec.title, 'zh-Hans'), localText(spec.title, 'en'), spec.id];
  if (typeof spec.src === 'string') names.push(spec.src);
  const wholeLayer = spec.plan?.class ?? lineOfName(names.join(' '));
  const areas = items.map(({ id, geometry, code }) => {
    const named = code === null ? undefined : spec.plan?.classes[code];
    const planClass = named ?? wholeLayer ?? (code === null ? null : classOfCode(code)) ?? 'unclassified';
    return { layer, id, geometry, planClass, code: isLine(planClass) ? null : code };
  });
  return { spec, areas };
}

/** Where a plan contradicts itself, what protects land goes before what uses it. */
const STRICTEST_FIRST: readonly PlanClass[] = [
  'ecology-redline', 'farmland', 'blue-line', 'green-line', 'development',
  'construction', 'village', 'infrastructure', 'green', 'water', 'agriculture', 'ecology', 'other',
  'unclassified',
];

function planOf(id: string, group: readonly Sheet[]): Plan {
  const { spec } = group[0]!;
  const areas = group.flatMap((sheet) => sheet.areas);
  const statements = [...new Map(areas.map((area) => [keyOf(area), area])).values()]
    .map(({ planClass, code }): Statement => ({ planClass, code }))
    .sort((a, b) => rank(a) - rank(b) || compareCodes(a.code ?? '', b.code ?? ''));
  const placeOf = new Map(statements.map((statement, place) => [keyOf(statement), place]));
  const classes = PLAN_CLASSES
    .map((planClass) => ({ planClass, of: statements.filter((each) => each.planClass === planClass) }))
    .filter(({ of }) => of.length > 0)
    .map(({ planClass, of }) => ({
      planClass, codes: of.map(({ code }) => code).filter((code) => code !== null),
    }));
  const isBoundary = statements[0]?.planClass === 'development';
  return {
    info: {
      id, name: spec.plan?.name ?? spec.title,
      authority: spec.plan?.authority ?? null,
      status: spec.plan?.status ?? null,
      date: spec.plan?.date ?? null,
      sourceScale: spec.plan?.sourceScale ?? null,
      isLine: classes.every(({ planClass }) => isLine(planClass)),
      classes,
    },
    statements: isBoundary ? [...statements, { planClass: 'outside-development', code: null }] : statements,
    // Every area's statement is in the list.
    areas: areas.map((area) => ({
      layer: area.layer, id: area.id, geometry: area.geometry, statement: placeOf.get(keyOf(area))!,
    })),
    elsewhere: isBoundary ? statements.length : null,
  };
}

function rank({ planClass }: Statement): number {
  return STRICTEST_FIRST.indexOf(planClass);
}

function keyOf({ planClass, code }: Statement): string {
  return JSON.stringify([planClass, code]);
}

/** By characters, not by language: the same everywhere. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** One issue for each code that nobody knows. */
function unknownCodes({ spec, areas }: Sheet): Issue[] {
  const unknown = areas.filter(({ planClass }) => planClass === 'unclassified');
  return [...grouped(unknown, ({ code }) => code)].map(([code, of]) => issue('warning', 'plan-code-unknown', {
    layer: spec.id, feature: of[0]!.id, values: { code: code ?? '—', count: of.length },
  }));
}
