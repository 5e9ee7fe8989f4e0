import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/sheet/check-sheet.ts';
import type { IndexArea } from '../../src/sheet/key-map.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import { contentsAt, measure } from './contents.ts';

/** Squares of 0.001° in a row, `apart` degrees from one to the next. */
function areasOf(count: number, apart: number): readonly IndexArea[] {
  return Array.from({ length: count }, (_, at) => {
    const [west, south] = [112.6 + at * apart, 35];
    const ring = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]].map(([x = 0, y = 0]) => [west + x * 0.001, south + y * 0.001]);
    return { number: String(at + 1), name: `街道甲${at + 1}`, place: [west + 0.0005, south + 0.0005], rings: [ring] };
  });
}

function indexOf(areas: readonly IndexArea[], page = 2) {
  const contents = contentsAt(35, { scale: null, approval: '审图〔2026〕1 号' });
  const list = {
    title: '图幅目录', head: ['图幅', '编号', '比例尺', '页'], note: '',
    rows: areas.map(({ number, name }, at) => ({ cells: [name, number ?? '', '约 1:10 000', String(page + at)], bold: false })),
  };
  const whole = { ...contents, legend: [], chart: null, index: { list, areas } };
  return { contents: whole, sheet: layOut(whole, measure, { before: 0, total: 1 + areas.length }) };
}

/** Where each number stands, mm. */
function discsOf({ sheet }: ReturnType<typeof indexOf>, count: number) {
  const texts = sheet.pages[0]?.filter((mark) => mark.kind === 'text' && mark.colour === '#FFFFFF') ?? [];
  expect(texts).toHaveLength(count);
  return texts.flatMap((mark) => (mark.kind === 'text' ? [[mark.x, mark.y] as const] : []));
}

describe('the index of an atlas', () => {
  test('has a map that is drawn, no picture, the list with its pages, and no finding', () => {
    const { sheet, contents } = indexOf(areasOf(4, 0.001));
    const words = sheet.pages.flat().flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

    expect(sheet.pages.flat().some(({ kind }) => kind === 'picture')).toBe(false);
    expect(words).toEqual(expect.arrayContaining(['图幅目录', '街道甲1', '2', '街道甲4', '5', '园城图\u3000第 1 页，共 5 页']));
    expect(checkSheet(sheet, contents)).toEqual([]);
  });

  test('names an area on the map where there is room', () => {
    const { sheet } = indexOf(areasOf(4, 0.001));
    expect(sheet.pages[0]?.some((mark) => mark.kind === 'text' && mark.text === '街道甲3')).toBe(true);
  });

  test('writes no name across the frame, above or below a number near its edge', () => {
    const [whole] = areasOf(1, 0);
    // 278 m, or 0.0025°, are half of the map at 1:2500.
    for (const offset of [-0.002_48, -0.002_44, -0.002_4, 0.002_4, 0.002_44, 0.002_48]) {
      const { sheet, contents } = indexOf([{ ...whole!, place: [112.602, 35 + offset] }]);
      const { map: { y, heightMm }, pages } = sheet;
      const names = pages[0]?.flatMap((mark) => (mark.kind === 'text' && mark.text === whole?.name && mark.anchor === 'middle' ? [mark] : [])) ?? [];

      expect(names.map((name) => name.y > y + name.sizeMm && name.y < y + heightMm)).toEqual([true]);
      expect(checkSheet(sheet, contents)).toEqual([]);
    }
  });

  test('numbers of areas at one place stand apart, in the frame, with nothing over another', () => {
    const index = indexOf(areasOf(9, 0.000_001));
    const discs = discsOf(index, 9);
    const { x, y, widthMm, heightMm } = index.sheet.map;

    for (const [at, [left, top]] of discs.entries()) {
      // Discs of 2.5 mm on A3.
      for (const [otherLeft, otherTop] of discs.slice(at + 1)) expect(Math.hypot(left - otherLeft, top - otherTop)).toBeGreaterThan(5);
      expect(left > x && left < x + widthMm && top > y && top < y + heightMm).toBe(true);
    }
    expect(checkSheet(index.sheet, index.contents)).toEqual([]);
  });

  test('without its list it is found wrong', () => {
    const { sheet, contents } = indexOf(areasOf(4, 0.001));
    const longer = { ...contents, index: { ...contents.index, list: indexOf(areasOf(5, 0.001)).contents.index.list } };
    expect(checkSheet(sheet, longer).map(({ code }) => code)).toEqual(['sheet-table-short']);
  });
});

test('the pages of a sheet in an atlas are counted through', () => {
  const contents = contentsAt(35, { paper: 'a4' }, 80);
  const sheet = layOut(contents, measure, { before: 3, total: 40 });
  const numbers = sheet.pages.map((marks) => marks.flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('园城图') ? [mark.text] : [])));

  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.flat()).toEqual(numbers.map((_, at) => `园城图\u3000第 ${4 + at} 页，共 40 页`));
});
