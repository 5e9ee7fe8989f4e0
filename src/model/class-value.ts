import { GREEN_CODES, NO_GREEN } from './green-class.ts';
import type { Role } from './layer.ts';
import { ROAD_CLASSES } from './layer.ts';
import { PLAN_CLASSES } from './plan.ts';

/** So many values of one kind are listed; a column with more is hardly one of classes. */
export const MOST_CLASS_VALUES = 200;

/** A value that stands for a class: of green space, of roads, or the code of a plan. */
export interface ClassValue {
  /** As it stands in the file. */
  readonly value: string;
  /** Items that have it. */
  readonly count: number;
  /** What it stands for by itself, in the house's code of the class; `null`: nobody knows. */
  readonly recognised: string | null;
  /** What the user says it stands for; `null`: nothing. */
  readonly told: string | null;
  /** Where some of them are, longitude and latitude; of the values that are recognised by themselves none. */
  readonly places: readonly (readonly [number, number])[];
}

/** The values in a column of classes; the counts are of the whole file. */
export interface ClassTable {
  /** Those that nobody knows, those that the user told, the others; of the first and the last at most {@link MOST_CLASS_VALUES}. */
  readonly values: readonly ClassValue[];
  /** How many values nobody knows, and how many are recognised by themselves and stand for that. */
  readonly unknown: number;
  readonly known: number;
}

export const NO_CLASSES: ClassTable = { values: [], unknown: 0, known: 0 };

/** A value that counts as nothing until somebody says what it stands for. */
export function isUnknown({ recognised, told }: Pick<ClassValue, 'recognised' | 'told'>): boolean {
  return recognised === null && told === null;
}

/** What a value in a layer of this role may be said to stand for, in the order of the standard; none for other roles. */
export function classCodes(role: Role): readonly string[] {
  switch (role) {
    case 'green':
      return [...GREEN_CODES, NO_GREEN];
    case 'roads':
      return ROAD_CLASSES;
    case 'plan':
      return PLAN_CLASSES.filter((planClass) => planClass !== 'unclassified');
    default:
      return [];
  }
}
