import { FIELDS_BY_ROLE } from '../../model/field.ts';
import type { FieldName } from '../../model/field.ts';
import type { ImportCorrections } from '../../model/corrections.ts';
import type { FieldMapping, FieldSample } from '../../model/import.ts';
import type { Role } from '../../model/layer.ts';

/** A column of the file with what it is used for. */
export interface MappingRow {
  readonly sample: FieldSample;
  /** `null`: used for nothing. */
  readonly mapping: FieldMapping | null;
}

export function mappingRows(samples: readonly FieldSample[], mappings: readonly FieldMapping[]): readonly MappingRow[] {
  return samples.map((sample) => {
    return { sample, mapping: mappings.find(({ column }) => column === sample.name) ?? null };
  });
}

/** Fields without which the layer does not count, and that no column fills. */
export function missingFields(mappings: readonly FieldMapping[]): readonly FieldMapping[] {
  return mappings.filter(({ column, isNeeded }) => isNeeded && column === null);
}

/** What a column may be used for in a layer of this role. */
export function fieldsOf(role: Role): readonly FieldName[] {
  return FIELDS_BY_ROLE[role];
}

/** What to correct so that `column` fills `field`, or nothing (`null`). A column fills one field at most. */
export function useColumn(
  column: string, field: FieldName | null, mappings: readonly FieldMapping[],
): Pick<ImportCorrections, 'fields'> {
  const before = mappings.filter((mapping) => mapping.column === column && mapping.field !== field);
  const freed = Object.fromEntries(before.map((mapping) => [mapping.field, null]));
  return { fields: field === null ? freed : { ...freed, [field]: column } };
}
