import type { Findings } from '../findings.ts';
import { nameOf } from '../positions.ts';
import { readNumber, readText } from '../values.ts';
import type { Row } from './cells.ts';
import { reportCell } from './cells.ts';
import type { Column } from './column-table.ts';
import { cellOf } from './column-table.ts';

/** Words that may follow the number. */
const PEOPLE = /^[千万萬]?(?:人|口|persons?|people|residents)?$/i;

/**
 * Residents as a whole number; `null`, with an issue, when the cell is empty or
 * tells no such number. Other spellings are read (`"4.8万"`, `"12,000"`), and told.
 */
export function populationCell(row: Row, column: Column | null, findings: Findings): number | null {
  if (column === null) return null;
  const cell = cellOf(row.properties, column);
  const subject = { feature: row.id, place: row.place };
  if (cell === undefined) {
    findings.report('warning', 'missing-value', { ...subject, values: { column: column.name } });
    return null;
  }
  const read = readNumber(cell);
  if (read === null || read.value < 0 || !PEOPLE.test(read.unit)) {
    reportCell(row, column, 'bad-number', findings);
    return null;
  }
  const isInTenThousands = /^[万萬]人?$/.test(column.unit) && !/^[千万萬]/.test(read.unit);
  const population = Math.round(isInTenThousands ? read.value * 10_000 : read.value);
  if (String(population) !== readText(cell)) {
    const values = { column: column.name, text: nameOf(cell), number: population };
    findings.report('info', 'number-from-text', { ...subject, values });
  }
  return population;
}
