import { expect, test } from 'vitest';
import type { SheetSettings } from '../../../src/model/sheet.ts';
import type { GcmSheetForm } from '../../../src/ui/sheet/gcm-sheet-form.ts';
import '../../../src/ui/sheet/gcm-sheet-form.ts';
import { contentsAt } from '../../sheet/contents.ts';

const { settings: SETTINGS } = contentsAt(35);

/** A form with these settings, all of it drawn, and what it asked for. */
async function formWith(settings: Partial<SheetSettings>, rest: Partial<GcmSheetForm> = {}) {
  const form = document.createElement('gcm-sheet-form');
  Object.assign(form, { settings: { ...SETTINGS, ...settings }, scales: [10_000, 20_000], grids: ['EPSG:4547'], ready: true, ...rest });
  document.body.append(form);
  const edits: Partial<SheetSettings>[] = [];
  const asked: string[] = [];
  form.addEventListener('sheet-edit', ({ changes }) => edits.push(changes));
  for (const name of ['sheet-retry', 'sheet-save'] as const) form.addEventListener(name, () => asked.push(name));
  await form.updateComplete;
  const contents = form.shadowRoot?.querySelector('gcm-sheet-contents');
  await contents?.updateComplete;
  const find = (selector: string) => form.shadowRoot?.querySelector(selector) ?? contents?.shadowRoot?.querySelector(selector);
  const choices = (name: string): HTMLSelectElement => {
    const found = find(`[name=${name}]`);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`no choice of ${name}`);
    return found;
  };
  const click = (selector: string) => {
    const found = find(selector);
    if (found instanceof HTMLElement) found.click();
  };
  return { form, edits, asked, choices, click };
}

test('a scale that only the project file has is shown as chosen, in its place', async () => {
  const { choices } = await formWith({ scale: 12_345 });

  expect(choices('scale').value).toBe('12345');
  expect([...choices('scale').options].map(({ value }) => value)).toEqual(['', '10000', '12345', '20000']);
});

test('blocks are left out and put back, and the project’s own grid is among the choices', async () => {
  const { choices, click, edits } = await formWith({ leftOut: ['chart'], grid: 'EPSG:4526' });
  click('[name=notes]');
  click('[name=chart]');

  expect(edits).toEqual([{ leftOut: ['chart', 'notes'] }, { leftOut: [] }]);
  expect([...choices('grid').options].map(({ value }) => value)).toEqual(['', 'EPSG:4547', 'EPSG:4526']);
  expect(choices('grid').value).toBe('EPSG:4526');
});

test('resolutions of a slide are those of screens', async () => {
  const { choices } = await formWith({ paper: 'slide', dpi: 144 });

  expect(choices('dpi').selectedOptions[0]?.textContent.trim()).toBe('1920 × 1080 px');
});

test('nothing is saved of a sheet that is not the one on show, and what failed can be tried again', async () => {
  const { click, form, asked } = await formWith({}, { ready: false, failed: true });
  const saves = [...(form.shadowRoot?.querySelectorAll<HTMLButtonElement>('.actions button') ?? [])];
  for (const button of saves) button.click();
  click('.failure button');

  expect(saves).toHaveLength(4);
  expect(asked).toEqual(['sheet-retry']);
});
