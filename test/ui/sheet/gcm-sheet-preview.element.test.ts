import { afterEach, expect, test } from 'vitest';
import type { SheetSettings } from '../../../src/model/sheet.ts';
import '../../../src/ui/sheet/gcm-sheet-preview.ts';
import { contentsAt } from '../../sheet/contents.ts';

const { settings: SETTINGS } = contentsAt(35);

afterEach(() => document.body.replaceChildren());

async function previewWith(settings: Partial<SheetSettings>) {
  const preview = document.createElement('gcm-sheet-preview');
  Object.assign(preview, { pages: ['<svg viewBox="0 0 420 297"></svg>', '<svg viewBox="0 0 420 297"></svg>'], settings: { ...SETTINGS, ...settings } });
  document.body.append(preview);
  const edits: Partial<SheetSettings>[] = [];
  preview.addEventListener('sheet-edit', ({ changes }) => edits.push(changes));
  await preview.updateComplete;
  const buttons = [...preview.shadowRoot?.querySelectorAll<HTMLButtonElement>('.tools .button:not(.size)') ?? []];
  return { preview, edits, buttons };
}

test('what was left out is offered to be put back, by its name', async () => {
  const { edits, buttons } = await previewWith({ leftOut: ['table', 'notes'] });
  expect(buttons.map(({ textContent }) => textContent.trim())).toEqual(['放回表格', '放回说明']);
  buttons[0]?.click();

  expect(edits).toEqual([{ leftOut: ['notes'] }]);
});

test('a sheet of differences has no chart to be put back', async () => {
  const { buttons } = await previewWith({ leftOut: ['chart'], subject: 'conflicts' });

  expect(buttons).toEqual([]);
});

test('each page has its own places', async () => {
  const { preview } = await previewWith({});
  const box = { x: 0, y: 0, widthMm: 1, heightMm: 1 };
  preview.spots = [[{ kind: 'block', id: 'table', box }], [{ kind: 'block', id: 'notes', box }]];
  await preview.updateComplete;
  const pages = [...preview.shadowRoot?.querySelectorAll('gcm-sheet-spots') ?? []];

  expect(pages.map(({ spots }) => spots.map(({ id }) => id))).toEqual([['table'], ['notes']]);
});
