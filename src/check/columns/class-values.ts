import type { GreenCode } from '../../model/green-class.ts';
import type { Item, Layer, RoadClass } from '../../model/layer.ts';
import { Findings } from '../findings.ts';
import { readText } from '../values.ts';
import type { Column } from './column-table.ts';
import { ColumnTable, cellOf } from './column-table.ts';
import { greenCodeOf } from './green-codes.ts';
import { roadClassOf } from './roads.ts';

/** A value of a column, as the file has it, with the items that have it. */
interface CountedValue {
  readonly value: string;
  readonly count: number;
  readonly items: readonly Item[];
}

/** A value that stands for a class, as the file has it. */
export interface FoundClass extends CountedValue {
  /** What it stands for when nobody says otherwise; `null`: it is not known. */
  readonly recognised: GreenCode | RoadClass | null;
}

/** The values in the column of classes, the most frequent first; none for canopy, and without such a column. */
export function classValues(layer: Layer<'green'> | Layer<'roads'>): readonly FoundClass[] {
  const { spec, items } = layer;
  if (layer.role === 'green' && spec.measure === 'canopy') return [];
  const column = new ColumnTable(spec, items, new Findings(spec.id)).find('class');
  const recognise = recogniser(layer, column);
  return countValues<Item>(items, ({ properties }) => readText(cellOf(properties, column)))
    .map((counted) => ({ ...counted, recognised: recognise(counted.value) }));
}

/** The values of items, the most frequent first. */
export function countValues<I extends Item>(
  items: readonly I[], valueOf: (item: I) => string | null,
): readonly CountedValue[] {
  const found = new Map<string, I[]>();
  for (const item of items) {
    const value = valueOf(item);
    if (value === null) continue;
    const same = found.get(value);
    if (same === undefined) found.set(value, [item]);
    else same.push(item);
  }
  return [...found]
    .map(([value, same]) => ({ value, count: same.length, items: same }))
    .sort((a, b) => b.count - a.count);
}

function recogniser(
  { role, spec }: Layer<'green'> | Layer<'roads'>, column: Column | null,
): (value: string) => FoundClass['recognised'] {
  if (role === 'roads') return roadClassOf;
  // A column that the project names has no other meaning to fall back on.
  const unknown = column?.isNamed === true ? null : spec.defaultClass;
  return (value) => greenCodeOf(value, spec.scheme) ?? unknown;
}
