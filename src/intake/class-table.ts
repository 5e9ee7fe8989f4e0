import { classOfCode } from '../analyse/plans/classify.ts';
import { classValues, countValues } from '../check/columns/class-values.ts';
import type { FoundClass } from '../check/columns/class-values.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { ClassValue } from '../model/import.ts';
import type { Layer, Role } from '../model/layer.ts';
import { PLAN_CLASSES } from '../model/plan.ts';
import type { PlanClass } from '../model/plan.ts';
import { placesOf } from './item-place.ts';

/** So many values are listed; a column with more is hardly one of classes. */
const MOST_LISTED = 200;

/** So many items of each are shown on the map. */
const MOST_PLACES = 20;

/**
 * The values in a layer's column of classes with what they stand for: those that nobody knows first, then those
 * that the user told, then the others; the most frequent of each first.
 */
export function classTable(layer: Layer, { classes }: ImportCorrections): readonly ClassValue[] {
  const found = foundClasses(layer).map(({ value, count, recognised, items }): ClassValue => {
    const told = (Object.hasOwn(classes, value) ? classes[value] : null) ?? null;
    const isPlain = recognised !== null && told === null;
    return { value, count, recognised, told, places: isPlain ? [] : items.slice(0, MOST_PLACES).flatMap(placesOf) };
  });
  return found.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_LISTED);
}

/** A value that counts as nothing until somebody says what it stands for. */
export function isUnknown({ recognised, told }: ClassValue): boolean {
  return recognised === null && told === null;
}

/** What the project file has to say of the values: in the layer's own table, or in that of its plan. */
export function toldClasses(
  role: Role, settings: ImportCorrections['settings'], { classes }: ImportCorrections,
): ImportCorrections['settings'] {
  const told = Object.entries(classes).filter((entry): entry is [string, string] => entry[1] !== null);
  if (told.length === 0) return settings;
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

interface Found extends Omit<FoundClass, 'recognised'> {
  readonly recognised: string | null;
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

function rank(value: ClassValue): number {
  return isUnknown(value) ? 0 : value.told === null ? 2 : 1;
}
