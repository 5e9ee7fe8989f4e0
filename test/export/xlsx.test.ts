import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/export/csv.ts';
import { xlsxBytes } from '../../src/export/xlsx.ts';
import { openWorkbook } from './open-workbook.ts';

/** The one cell of a workbook of one cell, after a way through the file. */
async function cell(value: Cell) {
  const [sheet] = await openWorkbook(await xlsxBytes([{ name: 'A', rows: [['head'], [value]], headRows: 1 }]));
  return sheet?.cells.get('A2');
}

describe('a workbook', () => {
  test('keeps numbers as numbers and text as text, sheet by sheet', async () => {
    const sheets = await openWorkbook(await xlsxBytes([
      { name: '指标', rows: [['街道', '人口'], ['沁园', 48000]], headRows: 1 },
      { name: '说明', rows: [['济源']], headRows: 0 },
    ]));

    expect(sheets.map(({ name }) => name)).toEqual(['指标', '说明']);
    expect(sheets[0]?.cells.get('A2')).toEqual({ type: 's', value: '沁园' });
    expect(sheets[0]?.cells.get('B2')).toEqual({ type: 'n', value: '48000' });
    expect(sheets[1]?.cells.get('A1')).toEqual({ type: 's', value: '济源' });
  });

  test.each([-12.4, 1e-7, 0, 1e21, 51_715_500.25])('writes the number %j to its last digit', async (value) => {
    const written = await cell(value);

    expect(written?.type).toBe('n');
    expect(Number(written?.value)).toBe(value);
  });

  test.each([null, '', Number.NaN, Number.POSITIVE_INFINITY])('leaves %j empty', async (value) => {
    expect(await cell(value)).toBeUndefined();
  });

  test.each([
    '419001000', '007', '=1+1', '+cmd', '-12.4', '@SUM(A1)', '<b>&amp;"\'', ' spaces ', 'a\nb\tc', 'a\r\nb',
    'constructor', '__proto__', 'toString', '_x0041_', '𠮷野家',
  ])('keeps the text %j as it is', async (value) => {
    expect(await cell(value)).toEqual({ type: 's', value });
  });

  test('drops what XML cannot hold, and what is longer than Excel shows', async () => {
    expect(await cell('a\u0000\u0008b')).toEqual({ type: 's', value: 'ab' });
    expect((await cell('长'.repeat(40_000)))?.value).toHaveLength(32_767);
  });

  test('gives a sheet a name that Excel takes', async () => {
    const name = async (asked: string) => {
      return (await openWorkbook(await xlsxBytes([{ name: asked, rows: [['x']], headRows: 0 }])))[0]?.name;
    };

    expect(await name('a/b\\c:d*e?f[g]')).toBe('a b c d e f g');
    expect(await name("'quoted'")).toBe('quoted');
    expect(await name('很'.repeat(40))).toBe('很'.repeat(31));
    expect(await name('')).toBe('-');
  });

  test('packs many rows as well, where the library takes another way', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`名称 ${index}`, index / 7]);
    const [sheet] = await openWorkbook(await xlsxBytes([{ name: 'A', rows, headRows: 0 }]));

    expect(sheet?.cells.get('A20000')).toEqual({ type: 's', value: '名称 19999' });
    expect(Number(sheet?.cells.get('B20000')?.value)).toBe(19_999 / 7);
  });

  test('refuses more rows than a sheet can hold', async () => {
    const rows = Array.from({ length: 1_048_577 }, () => [null]);

    await expect(xlsxBytes([{ name: 'A', rows, headRows: 0 }])).rejects.toMatchObject({ code: 'export/too-many-rows' });
  });
});
