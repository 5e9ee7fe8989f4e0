import { classOfCode } from '../analyse/plans/classify.ts';
import { classValues, countValues } from '../check/columns/class-values.ts';
import type { FoundClass } from '../check/columns/class-values.ts';
import { MOST_CLASS_VALUES, classCodes, isUnknown } from '../model/class-value.ts';
import type { ClassTable, ClassValue } from '../model/class-value.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { Layer, Role } from '../model/layer.ts';
import { PLAN_CLASSES } from '../model/plan.ts';
import type { PlanClass } from '../model/plan.ts';
import { placesOf } from './item-place.ts';

/** So many items of each value are shown on the map. */
const MOST_PLACES = 20;

/** The values in a layer's column of classes with what they stand for; the most frequent of each kind first. */
export function classTable(layer: Layer, { classes }: Pick<ImportCorrections, 'classes'>): ClassTable {
  const told = new Map(toldEntries(layer.role, classes));
  const all = foundClasses(layer).map((found) => ({ ...found, told: told.get(found.value) ?? null }));
  const unknown = all.filter(isUnknown);
  const known = all.filter((each) => each.recognised !== null && each.told === null);
  const said = all.filter((each) => each.told !== null);
  const listed = [...unknown.slice(0, MOST_CLASS_VALUES), ...said, ...known.slice(0, MOST_CLASS_VALUES)];
  return { values: listed.map(listedValue), unknown: unknown.length, known: known.length };
}

/** What the project file has to say of the values: in the layer's own table, or in that of its plan. */
export function toldClasses(
  role: Role, settings: ImportCorrections['settings'], { classes }: Pick<ImportCorrections, 'classes'>,
): ImportCorrections['settings'] {
  const told = settings.measure === 'canopy' ? [] : toldEntries(role, classes);
  if (told.length === 0) {
    // Nobody has changed anything, or no longer.
    const { classesSource: _, ...others } = settings;
    return others;
  }
  if (role !== 'plan') return { ...settings, classes: { ...settings.classes, ...Object.fromEntries(told) } };
  const known = told.flatMap(([value, name]): [string, PlanClass][] => {
    const planClass = PLAN_CLASSES.find((each) => each === name);
    return planClass === undefined ? [] : [[value, planClass]];
  });
  const plan = settings.plan ?? NO_PLAN;
  return { ...settings, plan: { ...plan, classes: { ...plan.classes, ...Object.fromEntries(known) } } };
}

/** A plan of which nothing is told. */
export const NO_PLAN = {
  id: null, name: null, authority: null, status: null, date: null, sourceScale: null, classes: {}, class: null,
};

/** What the user said, of the classes that layers of this role have: it may have been said for another role. */
function toldEntries(role: Role, classes: ImportCorrections['classes']): (readonly [string, string])[] {
  const codes = classCodes(role);
  return Object.entries(classes).filter((entry): entry is [string, string] => entry[1] !== null && codes.includes(entry[1]));
}

interface Found extends Omit<FoundClass, 'recognised'> {
  readonly recognised: string | null;
}

function listedValue({ value, count, recognised, told, items }: Found & Pick<ClassValue, 'told'>): ClassValue {
  const isPlain = recognised !== null && told === null;
  return { value, count, recognised, told, places: isPlain ? [] : items.slice(0, MOST_PLACES).flatMap(placesOf) };
}

function foundClasses(layer: Layer): readonly Found[] {
  switch (layer.role) {
    case 'green':
    case 'roads':
      return classValues(layer);
    case 'plan':
      // One class for all leaves no question.
      return (layer.spec.plan?.class ?? null) === null ? planCodes(layer) : [];
    default:
      return [];
  }
}

function planCodes({ items }: Layer<'plan'>): readonly Found[] {
  return countValues(items, ({ code }) => code).map((counted) => ({ ...counted, recognised: classOfCode(counted.value) }));
}
