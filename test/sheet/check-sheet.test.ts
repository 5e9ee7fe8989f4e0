import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../src/sheet/check-sheet.ts';
import type { Mark, TextMark } from '../../src/sheet/drawing.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import type { Sheet } from '../../src/sheet/lay-out.ts';
import type { SheetPart } from '../../src/sheet/sheet-part.ts';
import { contentsAt, measure } from './contents.ts';

const contents = contentsAt(35);
const sheet = layOut(contents, measure);

/** The sheet with marks changed, or left out, wherever they stand. */
function changed(change: (mark: Mark, of: SheetPart['of']) => Mark | null): Sheet {
  const parts = sheet.parts.map((page) => page.map((part) => {
    const some = (marks: readonly Mark[]) => marks.flatMap((mark) => change(mark, part.of) ?? []);
    return { ...part, frame: some(part.frame), body: some(part.body) };
  }));
  return { ...sheet, parts, pages: parts.map((page) => page.flatMap(({ frame, body }) => [...frame, ...body])) };
}

function withText(change: (mark: TextMark, of: SheetPart['of']) => TextMark | null): Sheet {
  return changed((mark, of) => (mark.kind === 'text' ? change(mark, of) : mark));
}

const without = (words: string) => withText((mark) => (mark.text.includes(words) ? null : mark));

function found(broken: Sheet, said = contents): string[] {
  return checkSheet(broken, said).map(({ severity, code }) => `${severity} ${code}`);
}

test('a sheet as it is laid out is sound, and so is one that was only copied', () => {
  expect(found(sheet)).toEqual([]);
  expect(found(changed((mark) => mark))).toEqual([]);
});

describe('the scale', () => {
  /** The bar's rectangles, longer by a share of their distance from its left edge. */
  const stretched = (factor: number) => changed((mark, of) => {
    if (of !== 'bar' || mark.kind !== 'path') return mark;
    const left = Math.min(...sheet.parts.flat().find((part) => part.of === 'bar')?.body.flatMap((bar) =>
      (bar.kind === 'path' ? bar.steps.flatMap((step) => (step[0] === 'M' ? [step[1]] : [])) : [])) ?? []);
    return { ...mark, steps: mark.steps.map((step) => (step[0] === 'M' || step[0] === 'L' ? [step[0], left + (step[1] - left) * factor, step[2]] as const : step)) };
  });

  test('is off where the bar is drawn 1 % too long or too short, and not where it is drawn 0.1 % so', () => {
    expect(found(stretched(1.01))).toEqual(['error sheet-scale-off']);
    expect(found(stretched(0.99))).toEqual(['error sheet-scale-off']);
    expect(found(stretched(1.001))).toEqual([]);
  });

  test('is off where another is written than the map has', () => {
    expect(found(withText((mark) => ({ ...mark, text: mark.text.replace('1:10\u00A0000', '1:20\u00A0000') })))).toEqual(['error sheet-scale-off']);
  });

  test('is off where the bar has other numbers, or has them elsewhere', () => {
    expect(found(withText((mark, of) => (of === 'bar' ? { ...mark, text: mark.text.replace('500 m', '1 km') } : mark)))).toEqual(['error sheet-scale-off']);
    expect(found(withText((mark, of) => (of === 'bar' && mark.text === '250' ? { ...mark, x: mark.x + 1 } : mark)))).toEqual(['error sheet-scale-off']);
  });

  test('is off where the map is drawn at another', () => {
    expect(found({ ...sheet, map: { ...sheet.map, scale: 10_100 } })).toEqual(['error sheet-scale-off']);
    expect(found({ ...sheet, map: { ...sheet.map, scale: 10_010 } })).toEqual(['error sheet-scale-off']);
  });

  test('has bounds beyond which no map follows', () => {
    const extreme = (scale: number) => {
      const asked = contentsAt(35, { scale });
      return found(layOut(asked, measure), asked);
    };
    expect(extreme(50)).toContain('error sheet-scale-out-of-reach');
    expect(extreme(50_000_000)).toContain('error sheet-scale-out-of-reach');
  });
});

describe('what is missing is said:', () => {
  const first = (broken: Sheet) => checkSheet(broken, contents).map(({ severity, code, values }) => [severity, code, values['first']]);

  test('a line of the legend, also where another text has its words', () => {
    const said = { ...contents, notes: [...contents.notes, '公园绿地 G1'] };
    const whole = layOut(said, measure);
    const lost = new Set(whole.parts.flat().filter(({ of }) => of === 'legend').flatMap(({ body }) => body)
      .filter((mark) => mark.kind === 'text' && mark.text === '公园绿地 G1'));
    const broken = { ...whole, pages: whole.pages.map((marks) => marks.filter((mark) => !lost.has(mark))) };

    expect(found(whole, said)).toEqual([]);
    expect(found(broken, said)).toEqual(['error sheet-legend-short']);
    expect(first(without('前期'))).toEqual([['error', 'sheet-legend-short', '前期（虚线）']]);
  });

  test('the threshold among the classes', () => {
    expect(found(withText((mark, of) => (of === 'legend' && mark.text.startsWith('标准值') ? null : mark)))).toEqual(['error sheet-legend-short']);
  });

  test('a row of the table, or one cell of it', () => {
    expect(found(without('街道3号'))).toEqual(['error sheet-table-short']);
    let cells = 0;
    const broken = withText((mark, of) => (of === 'table' && mark.text === '12.50' && ++cells === 4 ? null : mark));
    expect(first(broken)).toEqual([['error', 'sheet-table-short', '街道4号12.5014.53']]);
  });

  test('a bar of the chart', () => {
    expect(first(withText((mark, of) => (of === 'chart' && mark.text === '乙' ? null : mark)))).toEqual([['error', 'sheet-chart-short', '乙—']]);
  });

  test('the sentence above the table', () => {
    const said = { ...contents, summary: '共检测出差异图斑 3 个' };
    const whole = layOut(said, measure);
    const broken = { ...whole, pages: whole.pages.map((marks) => marks.filter((mark) => mark.kind !== 'text' || !mark.text.includes('差异图斑'))) };

    expect(found(whole, said)).toEqual([]);
    expect(found(broken, said)).toEqual(['error sheet-notes-short']);
  });

  test('a note', () => {
    expect(first(without('界线为示意'))).toEqual([['error', 'sheet-notes-short', '2.界线为示意，非法定']]);
  });

  test('the sources, on any page, also where there are none', () => {
    expect(found(without('OpenStreetMap'))).toEqual(['error sheet-attribution-missing']);
    const empty = { ...contents, attribution: '' };
    expect(found(layOut(empty, measure), empty)).toEqual(['error sheet-attribution-missing']);

    const long = contentsAt(35, { paper: 'a4' }, 120);
    const whole = layOut(long, measure);
    const broken = { ...whole, pages: whole.pages.map((marks, page) =>
      (page === 0 ? marks : marks.filter((mark) => mark.kind !== 'text' || !mark.text.includes('OpenStreetMap')))) };
    expect(found(whole, long)).toEqual([]);
    expect(found(broken, long)).toEqual(['error sheet-attribution-missing']);
  });
});

describe('a text is out of its place', () => {
  test('where a title leaves the paper', () => {
    const long = { ...contents, title: '很长的图名'.repeat(40) };
    expect(found(layOut(long, measure), long)).toEqual(['error sheet-text-outside']);
  });

  test('where a row leaves its column, though it is still on the paper', () => {
    expect(found(withText((mark, of) => (of === 'notes' && mark.text.startsWith('以建成区') ? { ...mark, x: 150, y: 130 } : mark)))).toEqual(['error sheet-text-outside']);
  });

  test('where it lies over another', () => {
    expect(found(withText((mark, of) => (of === 'title' && mark.text === '2018 年' ? { ...mark, x: 60 } : mark)))).toEqual(['error sheet-text-outside']);
  });
});

test('the approval number is asked for', () => {
  const asked = contentsAt(35, { approval: null });
  expect(found(layOut(asked, measure), asked)).toEqual(['warning sheet-approval-missing']);
});
