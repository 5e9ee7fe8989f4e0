import type { District } from '../../model/layer.ts';
import type { Findings } from '../findings.ts';
import { readNumber, readText } from '../values.ts';
import type { Row } from './cells.ts';
import { textCell } from './cells.ts';
import type { ColumnTable } from './column-table.ts';
import { cellOf } from './column-table.ts';
import { populationCell } from './population.ts';

const POPULATION = [
  '人口', '常住人口', '城区人口', '总人口', '人口数', '居住人口', 'pop', 'residents', 'inhabitants', 'rk', 'rks',
];

/** What districts have besides id, name and shape. */
export type DistrictFields = Pick<District, 'population' | 'populationYear' | 'populationBasis'>;

/** Reads population, its year and its basis; see {@link populationCell}. */
export function districtFields(table: ColumnTable, findings: Findings): (row: Row) => DistrictFields {
  const population = table.find('population', POPULATION);
  const year = table.find('populationYear', ['人口年份', '人口年度', '统计年份', 'population year', 'pop year']);
  const basis = table.find('populationBasis', ['人口口径', '统计口径', 'population basis']);
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
