import { describe, expect, test } from 'vitest';
import { ORIENTATIONS, PAPER_IDS } from '../../src/model/sheet.ts';
import { checkSheet } from '../../src/sheet/check-sheet.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import type { Sheet } from '../../src/sheet/lay-out.ts';
import { contentsAt, measure } from './contents.ts';

function textsOf({ pages }: Sheet): string[] {
  return pages.flat().flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

function found(contents: ReturnType<typeof contentsAt>): string[] {
  return checkSheet(layOut(contents, measure), contents).map(({ severity, code }) => `${severity} ${code}`);
}

describe.each(PAPER_IDS.flatMap((paper) => ORIENTATIONS.map((orientation) => ({ paper, orientation }))))('$paper $orientation', (kind) => {
  test('takes everything, inside its frame and without one text over another', () => {
    expect(found(contentsAt(35, kind))).toEqual([]);
    expect(found(contentsAt(35, kind, 80))).toEqual([]);
  });

  test('has no text below 7 pt', () => {
    const marks = layOut(contentsAt(35, kind), measure).pages.flat();
    const sizes = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.sizeMm] : []));

    expect(Math.min(...sizes)).toBeGreaterThanOrEqual((7 / 72) * 25.4 - 0.01);
  });
});

test('papers have the sides of ISO 216', () => {
  const size = (paper: 'a4' | 'a0', orientation: 'landscape' | 'portrait') => {
    const { widthMm, heightMm } = layOut(contentsAt(35, { paper, orientation }), measure).paper;
    return [widthMm, heightMm];
  };
  expect(size('a4', 'landscape')).toEqual([297, 210]);
  expect(size('a0', 'portrait')).toEqual([841, 1189]);
});

test('a long table goes on in further sheets with its head, each row once, and the pages are counted', () => {
  const sheet = layOut(contentsAt(35, { paper: 'a4' }, 120), measure);
  const texts = textsOf(sheet);

  expect(Array.from({ length: 120 }, (_, index) => texts.filter((words) => words === `街道${index + 1}号`).length)).toEqual(Array(120).fill(1));
  expect(sheet.pages.length).toBeGreaterThan(1);
  expect(texts.filter((words) => words === '指标表（续）').length).toBeGreaterThan(0);
  expect(texts).toContain(`园城图　第 ${sheet.pages.length} 页，共 ${sheet.pages.length} 页`);
});

test('the bar is as long as its scale says', () => {
  const { bar } = layOut(contentsAt(35, { scale: 40_000 }), measure);

  expect(bar).toEqual({ lengthM: 2000, widthMm: 50 });
});

test('without a wish the scale is the largest round one that shows all', () => {
  // 0.004° of latitude are 444 m; 444 × 1.05 ÷ 0.215 m of frame: 1:2 168 or so, thus 1:2 500.
  const sheet = layOut(contentsAt(35, { scale: null }), measure);

  expect(sheet.map.scale).toBe(2500);
});

test('what does not fit at the wished scale is said, with the scale that would', () => {
  const contents = contentsAt(35, { scale: 1000 });
  const [issue] = checkSheet(layOut(contents, measure), contents);

  expect(issue).toMatchObject({ severity: 'warning', code: 'sheet-extent-cut', values: { scale: '1,000', next: '2,500' } });
});

describe('the check', () => {
  const contents = contentsAt(35);
  const sheet = layOut(contents, measure);
  const without = (words: string) => ({ ...sheet, pages: sheet.pages.map((marks) => marks.filter((mark) => mark.kind !== 'text' || !mark.text.includes(words))) });

  test('misses a line of the legend', () => {
    expect(checkSheet(without('公园绿地 G1'), contents)).toMatchObject([{ code: 'sheet-legend-short', values: { first: '公园绿地 G1' } }]);
  });

  test('misses a row of the table', () => {
    expect(checkSheet(without('街道3号'), contents)).toMatchObject([{ severity: 'error', code: 'sheet-table-short' }]);
  });

  test('misses the sources, also where there are none', () => {
    expect(checkSheet(without('OpenStreetMap'), contents)).toMatchObject([{ severity: 'error', code: 'sheet-attribution-missing' }]);
    expect(found({ ...contents, attribution: '' })).toEqual(['error sheet-attribution-missing']);
  });

  test('sees a bar that is 1 % too long', () => {
    const bar = { ...sheet.bar, widthMm: sheet.bar.widthMm * 1.01 };
    expect(checkSheet({ ...sheet, bar }, contents)).toMatchObject([{ severity: 'error', code: 'sheet-scale-off' }]);
  });

  test('sees a title that leaves the paper', () => {
    expect(found({ ...contents, title: '很长的图名'.repeat(40) })).toEqual(['error sheet-text-outside']);
  });

  test('asks for the approval number', () => {
    expect(found(contentsAt(35, { approval: null }))).toEqual(['warning sheet-approval-missing']);
  });
});

test('ticks stand at round minutes, each at its place', () => {
  const sheet = layOut(contentsAt(35, { scale: 40_000 }), measure);
  const ticks = textsOf(sheet).filter((words) => words.endsWith('E'));

  // 267 mm at 1:40 000 are 10.7 km, 7′02″ at 35°, around 112°36′07″: from 112°32′36″ to 112°39′38″.
  expect([...new Set(ticks)]).toEqual([33, 34, 35, 36, 37, 38, 39].map((minute) => `112°${minute}′E`));
});
