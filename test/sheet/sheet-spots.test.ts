import { expect, test } from 'vitest';
import type { SheetSpot } from '../../src/model/sheet-spot.ts';
import { layOut } from '../../src/sheet/lay-out.ts';
import { sheetSpots } from '../../src/sheet/sheet-spots.ts';
import { contentsAt, measure } from './contents.ts';

const FOOT = [
  [[{ label: '编制单位', value: null, tells: 'compiler' as const }], [{ label: '图号', value: 'YCT-01', tells: 'number' as const }]],
  [[{ label: '用途', value: '内部资料，仅供会议研究使用，不作审批依据。'.repeat(6), tells: 'use' as const }]],
];

function spotsOf(changes: Parameters<typeof contentsAt>[1] = {}, rows = 6) {
  const contents = { ...contentsAt(35, changes, rows), foot: FOOT };
  return sheetSpots(layOut(contents, measure), contents);
}

function spotOf(spots: readonly SheetSpot[] | undefined, id: SheetSpot['id']) {
  const spot = spots?.find((each) => each.id === id);
  if (spot === undefined) throw new Error(`no spot ${id}`);
  return spot;
}

// A3 lying: frame and free edge take 15 mm, so the title begins there, 8.6 mm below that edge, and its em has 7.4 mm.
test('words have the place, height and width that they have on paper', () => {
  const [page] = spotsOf();
  const title = spotOf(page, 'title');

  expect(title).toMatchObject({ kind: 'text', words: '济源市人均公园绿地图', baselineMm: 23.6, sizeMm: 7.4, bold: true, anchor: 'start' });
  // Ten Chinese signs, each as wide as the em.
  expect([title.box.x, title.box.widthMm].map((mm) => Number(mm.toFixed(2)))).toEqual([15, 74]);
  expect(spotOf(page, 'subtitle')).toMatchObject({ words: '2018 年', anchor: 'end' });
  expect(spotOf(page, 'number')).toMatchObject({ words: 'YCT-01' });
});

test('a line that waits for a hand can be written on, and words of several lines are one place', () => {
  const [page] = spotsOf();
  const [blank, use] = [spotOf(page, 'compiler'), spotOf(page, 'use')];

  // The line is 22 mm long.
  expect(blank).toMatchObject({ words: '', box: { widthMm: 22, heightMm: 3 } });
  expect(use).toMatchObject({ words: FOOT[1]?.[0]?.[0]?.value });
  expect(use.box.heightMm).toBeGreaterThan(2 * spotOf(page, 'number').box.heightMm);
});

test('what can be left out, paper and scale have a place each; the legend has none', () => {
  const [page = []] = spotsOf();

  expect(page.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    'text title', 'text subtitle', 'block table', 'block chart', 'block notes', 'choice scale', 'choice paper',
    'text compiler', 'text number', 'text use',
  ]);
});

test('a further page can lose its blocks, and has no words to be written', () => {
  const [, second = []] = spotsOf({ paper: 'a4' }, 120);

  expect(second.length).toBeGreaterThan(0);
  expect(new Set(second.map(({ kind }) => kind))).toEqual(new Set(['block']));
});
