import type { Findings } from '../findings.ts';
import { readNumber } from '../values.ts';
import type { Row } from './cells.ts';
import { reportCell } from './cells.ts';
import type { Column } from './column-table.ts';
import { cellOf } from './column-table.ts';

/** Yuan in a unit of a ledger. */
const YUAN: Readonly<Record<string, number>> = {
  '元': 1, 'yuan': 1, 'cny': 1, 'rmb': 1, '万元': 1e4, '萬元': 1e4, '万': 1e4, '亿元': 1e8, '億元': 1e8, '亿': 1e8,
};

/** Ledgers are in 万元 unless they say otherwise. */
const USUAL_UNIT = '万元';

/**
 * An amount in yuan. The unit is the one in the cell (`1.2亿元`), else the one
 * in the column's name (`总投资（亿元）`), else 万元. `null` when the cell is
 * empty or, with an issue, no amount.
 */
export function moneyCell(row: Row, column: Column | null, findings: Findings): number | null {
  const cell = cellOf(row.properties, column);
  if (cell === undefined) return null;
  const read = readNumber(cell);
  const unit = (read?.unit ?? '').toLowerCase();
  if (read === null || read.value < 0 || !(unit === '' || Object.hasOwn(YUAN, unit))) {
    reportCell(row, column, 'bad-number', findings);
    return null;
  }
  // `readNumber` has multiplied by the 万 or 亿 of the cell already.
  if (unit !== '') return read.value;
  const columnUnit = (column?.unit ?? '').toLowerCase();
  const factor = YUAN[Object.hasOwn(YUAN, columnUnit) ? columnUnit : USUAL_UNIT] ?? 1;
  return Number((read.value * factor).toPrecision(15));
}
