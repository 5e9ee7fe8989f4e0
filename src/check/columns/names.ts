import type { Column, ColumnTable } from './column-table.ts';

/** The columns that hold an item's name and its id. */
export function identityColumns(table: ColumnTable): { name: Column | null; id: Column | null } {
  return { name: table.find('name'), id: table.find('id') };
}
