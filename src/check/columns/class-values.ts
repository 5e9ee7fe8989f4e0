import type { GreenCode } from '../../model/green-class.ts';
import type { Layer } from '../../model/layer.ts';
import { Findings } from '../findings.ts';
import { readText } from '../values.ts';
import { ColumnTable, cellOf } from './column-table.ts';
import { greenCodeOf } from './green-codes.ts';

/** A value that stands for a class in a layer of green space, as the file has it. */
export interface FoundClass {
  readonly value: string;
  readonly count: number;
  /** What it stands for when nobody says otherwise; `null`: it is not known. */
  readonly recognised: GreenCode | null;
}

/** The values in the column of classes, the most frequent first; none for canopy, and without such a column. */
export function classValues({ spec, items }: Layer<'green'>): readonly FoundClass[] {
  if (spec.measure === 'canopy') return [];
  const column = new ColumnTable(spec, items, new Findings(spec.id)).find('class');
  // A column that the project names has no other meaning to fall back on.
  const unknown = column?.isNamed === true ? null : spec.defaultClass;
  const counts = new Map<string, number>();
  for (const { properties } of items) {
    const value = readText(cellOf(properties, column));
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count, recognised: greenCodeOf(value, spec.scheme) ?? unknown }))
    .sort((a, b) => b.count - a.count);
}
