import { describe, expect, test } from 'vitest';
import { ORIENTATIONS, PAPER_IDS } from '../../src/model/sheet.ts';
import { checkSheet } from '../../src/sheet/check-sheet.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import type { Mark } from '../../src/sheet/drawing.ts';
import type { Sheet } from '../../src/sheet/lay-out.ts';
import type { SheetPart } from '../../src/sheet/sheet-part.ts';
import { contentsAt, measure } from './contents.ts';

function textsOf({ pages }: Sheet): string[] {
  return pages.flat().flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

function partOf({ parts }: Sheet, of: SheetPart['of']): readonly Mark[] {
  return parts.flat().filter((part) => part.of === of).flatMap(({ body }) => body);
}

function found(contents: ReturnType<typeof contentsAt>): string[] {
  return checkSheet(layOut(contents, measure), contents).map(({ severity, code }) => `${severity} ${code}`);
}

describe.each(PAPER_IDS.flatMap((paper) => ORIENTATIONS.map((orientation) => ({ paper, orientation }))))('$paper $orientation', (kind) => {
  test('takes everything, inside its frame and without one text over another', () => {
    expect(found(contentsAt(35, kind))).toEqual([]);
    expect(found(contentsAt(35, kind, 80))).toEqual([]);
  });

  test('has the locator: lying, at the end of the foot, over the page number', () => {
    const ring = [[112.5, 34.9], [112.7, 34.9], [112.7, 35.1], [112.5, 35.1], [112.5, 34.9]];
    const locator = { title: '位置示意', outlines: [{ ring, isSubject: true }], bounds: [112.5, 34.9, 112.7, 35.1] } as const;
    const contents = { ...contentsAt(35, kind), locator };
    const sheet = layOut(contents, measure);
    const { box } = sheet.parts.flat().find(({ of }) => of === 'locator')!; // the next line holds that there is one

    expect(textsOf(sheet)).toContain('位置示意');
    expect(checkSheet(sheet, contents)).toEqual([]);
    expect(box.y > sheet.paper.heightMm * 0.8).toBe(kind.orientation === 'landscape');
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

test.each([
  ['街道', '公园绿地\n公顷', '人口\n万人', '人均公园\nm²/人', '余缺\n公顷', '服务半径\n%', '绿化覆盖\n%'],
  ['District', 'Parks\nha', 'Residents', 'Parks\nm²/person', 'Gap\nha', 'Service\n%', 'Coverage\n%'],
])('a table of seven columns on A4 is sound, and names are broken only where no head can be (%s)', (...head) => {
  const rows = ['沁园街道', '五龙口镇'].map((name) => ({ cells: [name, '75.55', '4.80', '15.74', '余 4.5', '80.79', '34.81'], bold: false }));
  const contents = { ...contentsAt(35, { paper: 'a4' }), table: { title: '指标表', head, rows, note: '' } };

  expect(textsOf(layOut(contents, measure)).includes('五龙口镇')).toBe(head[0] === '街道');
  expect(found(contents)).toEqual([]);
});

test('a chart of 60 districts goes on where there is room, with its axis under each part, each bar once', () => {
  const bars = Array.from({ length: 60 }, (_, index) =>
    ({ name: `街道${index + 1}号`, value: index + 1, label: `${index + 1}.00`, fails: index % 2 === 0, isSubject: false }));
  const contents = { ...contentsAt(35, { paper: 'a4' }, 60), chart: { title: '图表', unit: 'm²/人', bars, threshold: { value: 14.8, label: '14.80' } } };
  const sheet = layOut(contents, measure);
  const charts = sheet.parts.flat().filter((part) => part.of === 'chart');
  const names = partOf(sheet, 'chart').flatMap((mark) => (mark.kind === 'text' && mark.text.startsWith('街道') ? [mark.text] : []));

  expect(charts.length).toBeGreaterThan(1);
  expect(names).toEqual(bars.map(({ name }) => name));
  expect(charts.map(({ frame }) => frame.filter((mark) => mark.kind === 'text' && mark.text === '14.80').length)).toEqual(charts.map(() => 1));
  expect(found(contents)).toEqual([]);
});

test('sheets without sources leave a line to write them on, and nothing runs over another', () => {
  const contents = { ...contentsAt(35), foot: [[[{ label: '资料来源', value: '' }], [{ label: '用途', value: '内部' }]]], attribution: '' };

  expect(found(contents)).toEqual(['error sheet-attribution-missing']);
});

test('the bar is as long as its scale says', () => {
  const bar = partOf(layOut(contentsAt(35, { scale: 40_000 }), measure), 'bar');
  const edges = bar.flatMap((mark) => (mark.kind === 'path' ? mark.steps.flatMap((step) => (step[0] === 'L' ? [step[1]] : [])) : []));

  expect(bar.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toEqual(['0', '0.5', '1', '2 km']);
  expect(Math.max(...edges) - Math.min(...edges)).toBeCloseTo(50, 9);
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

test('ticks stand at round minutes, each at its place', () => {
  const sheet = layOut(contentsAt(35, { scale: 40_000 }), measure);
  const ticks = textsOf(sheet).filter((words) => words.endsWith('E'));

  // 267 mm at 1:40 000 are 10.7 km, 7′02″ at 35°, around 112°36′07″: from 112°32′36″ to 112°39′38″.
  expect([...new Set(ticks)]).toEqual([33, 34, 35, 36, 37, 38, 39].map((minute) => `112°${minute}′E`));
});

test('a sign of which nothing is in the frame of the map is not in the legend, nor a heading without signs', () => {
  const contents = contentsAt(35, { scale: null });
  const swatch = { kind: 'area', fill: '#4E9E62', edge: '#1E6238', hatch: null } as const;
  const lineAt = (label: string, longitude: number) => (
    { kind: 'sign', swatch, label, opacity: 1, isIn: ([west, , east]: readonly number[]) => longitude > (west ?? 0) && longitude < (east ?? 0) } as const);
  const legend = [
    { title: '水系', lines: [lineAt('在图上', 112.602), lineAt('在图外', 112.9)] },
    { title: '道路', lines: [lineAt('都在图外', 112.9)] },
  ];
  const sheet = layOut({ ...contents, legend }, measure);
  const words = textsOf(sheet);

  expect(['水系', '在图上', '在图外', '道路', '都在图外'].filter((each) => words.includes(each))).toEqual(['水系', '在图上']);
  expect(checkSheet(sheet, { ...contents, legend })).toEqual([]);
});

test('the note under a table never stands in a column without a row', () => {
  for (let rows = 1; rows <= 60; rows += 1) {
    const sheet = layOut(contentsAt(35, { paper: 'a4' }, rows), measure);
    const tables = sheet.parts.flat().filter(({ of }) => of === 'table').map(({ body }) => body.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));

    expect(tables.filter((words) => words.includes('余：高于标准值。')).map((words) => words.some((each) => each.startsWith('街道')))).toEqual([true]);
  }
});
