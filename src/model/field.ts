import type { Role } from './layer.ts';

/**
 * The fields of the house that a column of a file may fill, by role, the most telling first. A
 * project file names columns under these names (`LayerSpec.fields`), `check/columns/` reads them,
 * and the mapping screen offers them. `statedArea` is compared with the measured area, nothing else.
 */
export const FIELDS_BY_ROLE = {
  'districts': ['id', 'name', 'population', 'populationYear', 'populationBasis', 'statedArea'],
  'built-up': ['id', 'name', 'statedArea'],
  'green': ['id', 'name', 'class', 'greenShare', 'statedArea'],
  'residential': ['id', 'name', 'statedArea'],
  'water': ['id', 'name', 'kind', 'naturalShoreShare', 'statedArea'],
  'roads': ['id', 'name', 'class', 'shaded', 'streetTrees'],
  'projects': [
    'id', 'name', 'category', 'status', 'nature', 'location', 'content', 'investTotal', 'investDone', 'owner',
    'start', 'finish', 'progress', 'problems',
  ],
  'plan': ['id', 'name', 'code', 'statedArea'],
  'other': ['id', 'name'],
} as const satisfies Readonly<Record<Role, readonly string[]>>;

export type FieldName = (typeof FIELDS_BY_ROLE)[Role][number];
