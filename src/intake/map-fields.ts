import { ColumnNames } from '../check/columns/column-names.ts';
import { aliasesOf } from '../check/columns/aliases.ts';
import { spellingOf, unitOf } from '../check/columns/spelling.ts';
import type { FieldName } from '../model/field.ts';
import { FIELDS_BY_ROLE } from '../model/field.ts';
import type { ImportCorrections } from '../model/corrections.ts';
import type { FieldMapping, FieldSample } from '../model/import.ts';
import type { Role } from '../model/layer.ts';
import { districtCode } from './district-keys.ts';

/** Without these a layer of the role does not count, or not as it should. */
const NEEDED: Readonly<Partial<Record<Role, readonly FieldName[]>>> = {
  districts: ['name', 'population'], green: ['class'], roads: ['class'], projects: ['name'], plan: ['code'],
};

/** Shorter names of columns say too little to be the beginning of a field's name. */
const SHORTEST_CUT = 3;

/**
 * The column of each field of a role: as the user says, else by the field's
 * usual names, where a name that was cut may be the beginning of one; district
 * codes also by their cells.
 *
 * @param settled fields that the layer's settings answer, such as a class for all
 */
export function mapFields(
  role: Role, fields: readonly FieldSample[], { fields: said }: ImportCorrections, settled: readonly FieldName[] = [],
): FieldMapping[] {
  const columns = new ColumnNames(fields.map(({ name }) => name));
  const originals = new ColumnNames(fields.map(({ original }) => original));
  return FIELDS_BY_ROLE[role].map((field: FieldName): FieldMapping => {
    const isNeeded = !settled.includes(field) && (NEEDED[role]?.includes(field) ?? false);
    const told = Object.hasOwn(said, field) ? said[field] : undefined;
    if (told !== undefined) {
      const column = told === null ? null : nameNow(told, fields);
      return { field, column, how: 'user', unit: column === null ? '' : unitOf(column), isNeeded };
    }
    // A column that is called otherwise now is still what the file called it.
    const wasNamed = originals.find(role, field);
    const byName = columns.find(role, field) ?? (wasNamed === null ? null : nameNow(wasNamed, fields)) ?? cutColumn(role, field, fields);
    if (byName !== null) return { field, column: byName, how: 'alias', unit: unitOf(byName), isNeeded };
    const byCells = role === 'districts' && field === 'id' ? codeColumn(fields) : null;
    return { field, column: byCells, how: byCells === null ? 'none' : 'values', unit: '', isNeeded };
  });
}

/** What the project file has to say so that the checks find the same columns. */
export function namedFields(mapping: readonly FieldMapping[], fields: readonly FieldSample[], role: Role): Record<string, string | null> {
  const columns = new ColumnNames(fields.map(({ name }) => name));
  const named = mapping.filter(({ field, column, how }) =>
    how === 'user' || (column !== null && columns.find(role, field) !== column));
  return Object.fromEntries(named.map(({ field, column }) => [field, column]));
}

/** A column that is named as the file has it, or by its new name, by its name of now. */
function nameNow(column: string, fields: readonly FieldSample[]): string {
  return fields.some(({ name }) => name === column) ? column : (fields.find(({ original }) => original === column)?.name ?? column);
}

function cutColumn(role: Role, field: FieldName, fields: readonly FieldSample[]): string | null {
  const aliases = aliasesOf(role, field).map(spellingOf);
  const found = fields.find(({ name, isCut }) => {
    const beginning = spellingOf(name);
    return isCut && beginning.length >= SHORTEST_CUT && aliases.some((alias) => alias.startsWith(beginning));
  });
  return found?.name ?? null;
}

function codeColumn(fields: readonly FieldSample[]): string | null {
  const found = fields.find(({ samples }) => {
    const cells = samples.filter((cell) => cell !== '');
    return cells.length > 0 && cells.every((cell) => /^\d{7,12}$/.test(cell) && districtCode(cell) !== null);
  });
  return found?.name ?? null;
}
