import type { Findings } from '../findings.ts';
import type { Place } from '../positions.ts';
import { nameOf } from '../positions.ts';
import { readBoolean, readShare, readText } from '../values.ts';
import { readMonth } from '../month.ts';
import type { Column } from './column-table.ts';
import { cellOf } from './column-table.ts';

/** A feature whose cells are read: what its issues are about. */
export interface Row {
  readonly id: string;
  readonly place: Place;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Text of a cell, or `null` when it is empty. */
export function textCell(row: Row, column: Column | null): string | null {
  return readText(cellOf(row.properties, column));
}

/** A share from 0 to 1, or `null`; a cell that cannot be read is told. */
export function shareCell(row: Row, column: Column | null, findings: Findings): number | null {
  return cell(row, column, readShare, findings);
}

/** Yes or no, or `null`; a cell that cannot be read is told. */
export function booleanCell(row: Row, column: Column | null, findings: Findings): boolean | null {
  return cell(row, column, readBoolean, findings);
}

/** A month such as `2018-09`, or `null`; a cell that cannot be read is told. */
export function monthCell(row: Row, column: Column | null, findings: Findings): string | null {
  return cell(row, column, readMonth, findings);
}

/** Tells that the cell of `column` could not be read; an error when the feature counts nowhere for it. */
export function reportCell(
  row: Row,
  column: Column | null,
  code: 'bad-value' | 'bad-number' | 'unknown-class',
  findings: Findings,
  severity: 'warning' | 'error' = 'warning',
): void {
  const values = { column: column?.name ?? '', value: nameOf(cellOf(row.properties, column)) };
  findings.report(severity, code, { feature: row.id, place: row.place, values });
}

function cell<T>(
  row: Row, column: Column | null, read: (cell: unknown) => T | null, findings: Findings,
): T | null {
  const found = cellOf(row.properties, column);
  if (found === undefined) return null;
  const value = read(found);
  if (value === null) reportCell(row, column, 'bad-value', findings);
  return value;
}
