import type { GreenClass, GreenCode } from '../../model/green-class.ts';
import { NO_GREEN, isGreenCode } from '../../model/green-class.ts';
import type { GreenSpace } from '../../model/layer.ts';
import type { LayerSpec } from '../../model/project.ts';
import type { Findings } from '../findings.ts';
import { readText } from '../values.ts';
import type { Row } from './cells.ts';
import { reportCell, shareCell } from './cells.ts';
import type { Column, ColumnTable } from './column-table.ts';
import { cellOf } from './column-table.ts';
import { greenCodeOf } from './green-codes.ts';

/** What green spaces have besides id, name and shape. */
export type GreenFields = Pick<GreenSpace, 'code' | 'greenShare'>;

/**
 * Reads class and green share. The layer's own table of classes comes first,
 * then codes and names of its scheme. The default class stands for an empty
 * cell, and for a value that is unknown in a column that was only found by its
 * name. Canopy layers have no classes.
 */
export function greenFields(
  spec: LayerSpec, table: ColumnTable, findings: Findings,
): (row: Row) => GreenFields {
  const classes = spec.measure === 'canopy' ? null : table.find('class');
  const share = table.find('greenShare');
  const needsClass = spec.measure === 'landuse' && spec.defaultClass === null;
  if (classes === null && needsClass) table.reportMissing('class');
  return (row) => ({
    code: classes === null ? spec.defaultClass : classCell(row, classes, spec, findings),
    greenShare: shareCell(row, share, findings),
  });
}

function classCell(row: Row, column: Column, spec: LayerSpec, findings: Findings): GreenClass {
  const value = readText(cellOf(row.properties, column));
  if (value === null) {
    if (spec.defaultClass === null) {
      const values = { column: column.name };
      findings.report('error', 'missing-value', { feature: row.id, place: row.place, values });
    }
    return spec.defaultClass;
  }
  const told = Object.hasOwn(spec.classes, value) ? (spec.classes[value] ?? '') : null;
  if (told === NO_GREEN) return NO_GREEN;
  const code = told === null ? greenCodeOf(value, spec.scheme) : mappedCode(told);
  if (code !== null) return code;
  if (!column.isNamed && spec.defaultClass !== null) return spec.defaultClass;
  reportCell(row, column, 'unknown-class', findings, 'error');
  return null;
}

/** The layer's table gives codes of the 2017 edition, whatever the scheme of the file. */
function mappedCode(code: string): GreenCode | null {
  return isGreenCode(code) ? code : greenCodeOf(code, '2017');
}
