import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/export/csv.ts';

/** The one cell of a file of one cell, with neither byte order mark nor line end. */
function cell(value: string | number | null): string {
  return csvText([[value]]).slice(1, -2);
}

describe('a CSV file', () => {
  test('begins with a byte order mark and ends each row with CR LF, as RFC 4180 has it', () => {
    expect(csvText([['街道', '人口'], ['沁园', 48000]])).toBe('\uFEFF街道,人口\r\n沁园,48000\r\n');
  });

  test('leaves an unknown value empty', () => {
    expect(cell(null)).toBe('');
  });

  test.each(['=1+1', '+cmd', '-cmd|calc', '@SUM(A1)', '\tx', '＝1+1', '－cmd'])('does not let %j run as a formula', (value) => {
    expect(cell(value)).toBe(`'${value}`);
  });

  test.each([-12.4, 1e-7, '-12.4', '+3'])('leaves the number %j alone', (value) => {
    expect(cell(value)).toBe(String(value));
  });

  test('quotes commas, quotes and line breaks', () => {
    expect(cell('a,b')).toBe('"a,b"');
    expect(cell('say "x"')).toBe('"say ""x"""');
    expect(cell('a\nb')).toBe('"a\nb"');
    expect(cell('\r=1')).toBe('"\'\r=1"');
  });
});
