import { withoutOffice } from '../check/columns/office-names.ts';

/** Digits of a township in the national code; the official form has three zeros behind. */
const CODE_DIGITS = 9;

/**
 * The code of a district in one spelling: nine digits, with the zeros back that
 * a spreadsheet dropped from its end (`4190011` is 419001100), without those of
 * the twelve-digit form. `null` for what is no such code.
 */
export function districtCode(cell: string): string | null {
  const digits = cell.normalize('NFKC').trim().replace(/\.0+$/, '');
  if (!/^[1-8]\d{5,11}$/.test(digits)) return null;
  if (digits.length === 12) return digits.endsWith('000') ? digits.slice(0, CODE_DIGITS) : digits;
  return digits.length <= CODE_DIGITS ? digits.padEnd(CODE_DIGITS, '0') : digits.padEnd(12, '0').slice(0, CODE_DIGITS);
}

/** Whether a cell is a code that lost zeros from its end. */
export function isShortCode(cell: string): boolean {
  const digits = cell.normalize('NFKC').trim();
  return /^[1-8]\d{6,7}$/.test(digits) && digits !== districtCode(digits);
}

/**
 * The name of a district in one spelling: without the city before it and the
 * office behind it, so that 济源市沁园街道办事处 is 沁园街道.
 */
export function districtName(cell: string): string {
  let name = withoutOffice(cell.normalize('NFKC').replaceAll(/\s/g, ''));
  // Each round takes one level: 河南省, 济源市.
  for (let rest = withoutLevel(name); rest !== name; rest = withoutLevel(name)) name = rest;
  return name;
}

function withoutLevel(name: string): string {
  const rest = name.replace(/^(?:[^省市县縣区區]{2,10}(?:省|自治区|自治區|市|示范区|示範區|[县縣区區]))(?=.{2,})/, '');
  // A town is no level that is left when nothing but its kind remains.
  return /^(?:街道|街道办事处|镇|乡|区|县)$/.test(rest) ? name : rest;
}

/** The bare name, for tables that leave 街道, 镇 or 乡 away, or write 沁园办. */
export function bareName(cell: string): string {
  return districtName(cell).replace(/[办辦]$/, '').replace(/(?:街道|[镇鎮乡鄉])$/, '');
}
