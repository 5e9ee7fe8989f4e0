import type { ImportCorrections, PopulationBasis } from '../model/corrections.ts';
import type { FieldMapping } from '../model/import.ts';

/** Heads of columns that say who is counted. */
const SIGNS: readonly (readonly [RegExp, PopulationBasis['who']])[] = [
  [/常住|usual|permanent/i, 'usual'],
  [/[户戶]籍.*[暂暫]住|[暂暫]住.*[户戶]籍/, 'registered-temporary'],
  [/[户戶]籍|registered|hukou/i, 'registered'],
];

/**
 * Who is counted in the column of residents: as the user says, else as its head does, else not known. `null`
 * where there is no such column, or another one that tells it for each district.
 */
export function basisInForce(
  mapping: readonly FieldMapping[], { populationBasis: said }: Pick<ImportCorrections, 'populationBasis'>,
): PopulationBasis | null {
  const column = columnOf(mapping, 'population');
  if (column === null || columnOf(mapping, 'populationBasis') !== null) return null;
  return said ?? { who: SIGNS.find(([pattern]) => pattern.test(column))?.[1] ?? null, details: '' };
}

/** Neither the user nor the file says who is counted. */
export function isBasisOpen(mapping: readonly FieldMapping[], said: PopulationBasis | null): boolean {
  return said === null && basisInForce(mapping, { populationBasis: null })?.who === null;
}

function columnOf(mapping: readonly FieldMapping[], wanted: FieldMapping['field']): string | null {
  return mapping.find(({ field }) => field === wanted)?.column ?? null;
}
