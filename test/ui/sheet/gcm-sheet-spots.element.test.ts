import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { SheetSpot, TextSpot } from '../../../src/model/sheet-spot.ts';
import type { SheetSettings } from '../../../src/model/sheet.ts';
import '../../../src/ui/sheet/gcm-sheet-spots.ts';
import { contentsAt } from '../../sheet/contents.ts';

const { settings: SETTINGS } = contentsAt(35);

/** Of a page of 400 mm shown 800 px wide: 2 px a millimetre, 10 px an em. */
const TITLE: TextSpot = {
  kind: 'text', id: 'title', words: '济源市图', box: { x: 20, y: 16, widthMm: 60, heightMm: 9.5 }, baselineMm: 24, sizeMm: 10, bold: true, anchor: 'start',
};
const SUBTITLE: TextSpot = { ...TITLE, id: 'subtitle', words: '2018 年', box: { x: 300, y: 16, widthMm: 40, heightMm: 9.5 }, anchor: 'end' };
const COMPILER: TextSpot = { ...TITLE, id: 'compiler', words: '', box: { x: 100, y: 250, widthMm: 22, heightMm: 3 }, baselineMm: 252.4, sizeMm: 2.5, bold: false };
const TABLE: SheetSpot = { kind: 'block', id: 'table', box: { x: 280, y: 100, widthMm: 100, heightMm: 50 } };
const PAPER: SheetSpot = { kind: 'choice', id: 'paper', box: { x: 50, y: 270, widthMm: 40, heightMm: 4 } };
const SCALE: SheetSpot = { kind: 'choice', id: 'scale', box: { x: 20, y: 270, widthMm: 20, heightMm: 4 } };

afterEach(() => document.body.replaceChildren());

/** A page with these places, and what was asked for. */
async function pageWith(settings: Partial<SheetSettings> = {}) {
  const page = document.createElement('div');
  Object.assign(page.style, { position: 'absolute', left: '0', top: '0', width: '800px', height: '600px' });
  const spots = document.createElement('gcm-sheet-spots');
  Object.assign(spots, {
    spots: [TITLE, SUBTITLE, TABLE, SCALE, PAPER, COMPILER], widthMm: 400, settings: { ...SETTINGS, ...settings }, scales: [10_000, 20_000], fittedScale: 20_000,
  });
  page.append(spots);
  document.body.append(page);
  const edits: Partial<SheetSettings>[] = [];
  spots.addEventListener('sheet-edit', ({ changes }) => edits.push(changes));
  await spots.updateComplete;
  const find = (selector: string): HTMLElement => {
    const found = spots.shadowRoot?.querySelector(selector);
    if (!(found instanceof HTMLElement)) throw new Error(`no ${selector}`);
    return found;
  };
  const write = async (id: TextSpot['id']): Promise<HTMLInputElement> => {
    find(`[data-id=${id}]`).click();
    await spots.updateComplete;
    const field = find('input');
    if (!(field instanceof HTMLInputElement)) throw new Error('no field');
    return field;
  };
  const focused = () => spots.shadowRoot?.activeElement;
  return { spots, edits, find, write, focused };
}

test('a place lies where its words stand on the page, in the size that the page is shown in', async () => {
  const { spots, find } = await pageWith();
  const title = find('[data-id=title]');
  const corners = () => {
    const { left, top, width, height } = title.getBoundingClientRect();
    return [left, top, width, height].map(Math.round);
  };
  expect(corners()).toEqual([40, 32, 120, 19]);

  // Twice as large, all of it is.
  Object.assign(spots.parentElement?.style ?? {}, { width: '1600px', height: '1200px' });
  expect(corners()).toEqual([80, 64, 240, 38]);
});

describe('words', () => {
  test('become a field in their place, in their size, with all of them selected', async () => {
    const { write, focused } = await pageWith();
    const field = await write('title');
    const { left } = field.getBoundingClientRect();

    expect(focused()).toBe(field);
    expect([field.value, field.selectionStart, field.selectionEnd]).toEqual(['济源市图', 0, 4]);
    expect(getComputedStyle(field).fontSize).toBe('20px');
    // The words themselves, not the edge of the field.
    expect(left + 3).toBeCloseTo(40, 0);
  });

  test('that end on the right keep their end there', async () => {
    const { spots, write } = await pageWith();
    const { right } = (await write('subtitle')).getBoundingClientRect();

    // The window may be narrower than the page, and follows the focus.
    expect(right - 3 - spots.getBoundingClientRect().left).toBeCloseTo(680, 0);
  });

  test('can be read while they are written where the sheet is shown small', async () => {
    const { write } = await pageWith();

    // 2.5 mm would be 5 px.
    expect(getComputedStyle(await write('compiler')).fontSize).toBe('13px');
  });

  test('are confirmed by Enter, and the place has the focus again', async () => {
    const { spots, write, edits, focused, find } = await pageWith();
    await write('title');
    await userEvent.keyboard('济源市现状图{Enter}');
    await spots.updateComplete;

    expect(edits).toEqual([{ title: '济源市现状图' }]);
    expect(focused()).toBe(find('[data-id=title]'));
  });

  test('are confirmed where the focus goes elsewhere', async () => {
    const { write, edits, find } = await pageWith();
    await write('compiler');
    await userEvent.keyboard('市园林局');
    find('[data-id=scale]').focus();

    expect(edits).toEqual([{ compiler: '市园林局' }]);
  });

  test('are given up by Escape, and stay as they are where nothing was changed', async () => {
    const { spots, write, edits, focused, find } = await pageWith();
    await write('title');
    await userEvent.keyboard('不要了{Escape}');
    await spots.updateComplete;
    expect(focused()).toBe(find('[data-id=title]'));
    await write('title');
    await userEvent.keyboard('{Enter}');

    expect(edits).toEqual([]);
  });

  test('that are taken away leave the sheet to say what it says by itself', async () => {
    const { write, edits } = await pageWith();
    await write('title');
    await userEvent.keyboard('{Delete}{Enter}');

    expect(edits).toEqual([{ title: null }]);
  });

  test('are not confirmed by the Enter that chooses a Chinese sign', async () => {
    const { write, edits, find } = await pageWith();
    const field = await write('title');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));

    expect(edits).toEqual([]);
    expect(find('input')).toBe(field);
  });

  test('are reached and begun by keys', async () => {
    const { spots, focused, find } = await pageWith();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe(find('[data-id=title]'));
    await userEvent.keyboard('{Enter}');
    await spots.updateComplete;

    expect(focused()).toBe(find('input'));
  });
});

test('a field that is open stays open, with what was typed, while the sheet around it changes', async () => {
  const { spots, write, find } = await pageWith();
  const field = await write('compiler');
  await userEvent.keyboard('市园');
  // A table in two columns, and a title that was made anew.
  spots.spots = [{ ...TITLE, words: '新图名' }, TABLE, { ...TABLE, box: { ...TABLE.box, x: 10 } }, COMPILER];
  await spots.updateComplete;

  expect(find('input')).toBe(field);
  expect(field.value).toBe('市园');
  expect(spots.shadowRoot?.querySelectorAll('[data-id=table]')).toHaveLength(2);
});

test('a block is left out beside those that already are', async () => {
  const { find, edits } = await pageWith({ leftOut: ['notes'] });
  find('[data-id=table]').click();

  expect(edits).toEqual([{ leftOut: ['table', 'notes'] }]);
});

test('paper and scale are chosen where they stand', async () => {
  const { find, edits } = await pageWith();
  await userEvent.selectOptions(find('[data-id=paper]'), 'a1 portrait');
  await userEvent.selectOptions(find('[data-id=scale]'), '10000');
  await userEvent.selectOptions(find('[data-id=scale]'), '');

  expect(edits).toEqual([{ paper: 'a1', orientation: 'portrait' }, { scale: 10_000 }, { scale: null }]);
});

test.each([
  ['zh-Hans', '修改图名 (济源市图)', '去掉表格', '修改纸张'],
  ['zh-Hant', '修改圖名 (济源市图)', '去掉表格', '修改紙張'],
  ['en', 'Edit: Title (济源市图)', 'Leave out: Table', 'Edit: Paper'],
] as const)('all places have a name in %s', async (language, ...names) => {
  const { spots, find } = await pageWith();
  spots.language = language;
  await spots.updateComplete;

  expect(['title', 'table', 'paper'].map((id) => find(`[data-id=${id}]`).ariaLabel)).toEqual(names);
});
