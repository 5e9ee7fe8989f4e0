import type { District } from '../../model/layer.ts';
import type { Findings } from '../findings.ts';
import { readNumber, readText } from '../values.ts';
import type { Row } from './cells.ts';
import { textCell } from './cells.ts';
import type { ColumnTable } from './column-table.ts';
import { cellOf } from './column-table.ts';
import { populationCell } from './population.ts';

/** What districts have besides id, name and shape. */
export type DistrictFields = Pick<District, 'population' | 'populationYear' | 'populationBasis'>;

/** Reads population, its year and its basis; see {@link populationCell}. */
export function districtFields(table: ColumnTable, findings: Findings): (row: Row) => DistrictFields {
  const population = table.find('population');
  const year = table.find('populationYear');
  const basis = table.find('populationBasis');
  if (population === null) table.reportMissing('population');
  return (row) => ({
    population: populationCell(row, population, findings),
    populationYear: yearOf(cellOf(row.properties, year)),
    populationBasis: textCell(row, basis),
  });
}

/** A year that is one; others, such as `2018-2020`, are not guessed at. */
function yearOf(cell: unknown): number | null {
  const read = readNumber(cell);
  const year = read?.value ?? Number(/^(\d{4})[-/.]/.exec(readText(cell) ?? '')?.[1]);
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null;
}
