import { plain } from './values.ts';

const WITH_SIGNS = /^(\d{4})\s*[-./年]\s*(\d{1,2})(?!\d)/;
const WITHOUT_SIGNS = /^(\d{4})(\d{2})(?:\d{2})?$/;

/** Days of Excel's calendar that are taken for a date: 1954 to 2119. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 80_000;

/** Excel counts days from the eve of 1900, and takes 1900 for a leap year. */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * Year and month, `2018-09`, out of `2018.9`, `2018年9月`, `2018-09-15`,
 * `201809` or a day number of Excel. `null` when it cannot be told: a year
 * alone, words, and the number 2018.1, which Excel makes of October and of January.
 */
export function readMonth(cell: unknown): string | null {
  if (typeof cell === 'number') return monthOfNumber(cell);
  return typeof cell === 'string' ? monthOfText(plain(cell)) : null;
}

function monthOfNumber(cell: number): string | null {
  if (cell >= FIRST_SERIAL && cell <= LAST_SERIAL) {
    return new Date(SERIAL_ZERO + Math.floor(cell) * DAY_MS).toISOString().slice(0, 7);
  }
  const text = String(cell);
  return text.endsWith('.1') ? null : monthOfText(text);
}

function monthOfText(text: string): string | null {
  if (/^\d{5}$/.test(text)) return monthOfNumber(Number(text));
  const [, year, month] = WITH_SIGNS.exec(text) ?? WITHOUT_SIGNS.exec(text) ?? [];
  if (year === undefined || month === undefined) return null;
  const isMonth = Number(month) >= 1 && Number(month) <= 12 && Number(year) >= 1900 && Number(year) <= 2200;
  return isMonth ? `${year}-${month.padStart(2, '0')}` : null;
}
