import { expect, test } from 'vitest';
import { kitOf } from '../../src/sheet/block.ts';
import { flow } from '../../src/sheet/flow.ts';
import { notesBlock } from '../../src/sheet/notes-block.ts';
import { measure } from './contents.ts';

const kit = kitOf(measure, 1, 1);
const column = (widthMm: number, heightMm: number) => ({ x: 0, y: 0, widthMm, heightMm });
const note = Array.from({ length: 300 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');

test.each([[40, 90], [90, 40]])('a note goes on whole from a column of %i mm into one of %i mm', (first, further) => {
  const sheets = flow([(widthMm) => notesBlock('说明', [note, note], widthMm, kit)], [column(first, 40)], [column(further, 40)], kit, (title) => title);
  const written = sheets.flat().flatMap(({ body }) => body).map((mark) => (mark.kind === 'text' ? mark.text : '')).join('');

  expect(sheets.length).toBeGreaterThan(1);
  expect(written).toBe(`1.${note}2.${note}`);
});

test('what has no room at all is put into a column of its own, for the check to find', () => {
  const tall = { id: 'locator' as const, title: '位置', head: null, foot: null, pieces: [{ heightMm: 100, draw: () => [] }] };

  expect(flow([() => tall], [column(40, 20)], [column(40, 20)], kit, (title) => title)).toHaveLength(1);
});

test.each([[4, 2], [3, 1]])('a block of which %i pieces have room begins there, or in the next column', (fit, partsInFirst) => {
  const block = (id: 'legend' | 'table', count: number) => ({
    id, title: '', head: null, foot: null, pieces: Array.from({ length: count }, () => ({ heightMm: 10, draw: () => [] })),
  });
  // A title takes 7.77 mm, and between two blocks are 2.4.
  const first = { ...column(40, 2 * 7.77 + 2.4 + 10 + fit * 10 + 1), x: 0 };
  const [sheet = []] = flow([() => block('legend', 1), () => block('table', 20)], [first, { ...first, x: 50 }], [first], kit, (title) => title);

  expect(sheet.filter(({ box }) => box.x === 0)).toHaveLength(partsInFirst);
});
