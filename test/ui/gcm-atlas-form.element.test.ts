import { html } from 'lit';
import { expect, test } from 'vitest';
import { issue } from '../../src/model/issue.ts';
import '../../src/ui/sheet/gcm-atlas-form.ts';
import type { GcmAtlasForm } from '../../src/ui/sheet/gcm-atlas-form.ts';
import { mount } from './mount.ts';

const words = (element: HTMLElement) => element.shadowRoot?.textContent?.replaceAll(/\s+/g, ' ') ?? '';
const buttons = (element: HTMLElement) => [...(element.shadowRoot?.querySelectorAll('button') ?? [])];

/** A form with these properties. */
async function formWith(properties: Partial<GcmAtlasForm>): Promise<GcmAtlasForm> {
  const root = await mount(html`<gcm-atlas-form></gcm-atlas-form>`);
  const form = root.querySelector('gcm-atlas-form')!; // stands in the template
  Object.assign(form, properties);
  await form.updateComplete;
  return form;
}

test('tells which sheet is being made, and gives it up when asked', async () => {
  const form = await formWith({ count: 16, busy: true, progress: { sheet: 3, sheets: 17 } });
  const asked: unknown[] = [];
  form.addEventListener('atlas-save', ({ kind }) => asked.push(kind));

  expect(words(form)).toContain('第 3 张，共 17 张');
  const [save, cancel] = buttons(form);
  expect(save?.disabled).toBe(true);
  cancel?.click();
  expect(asked).toEqual([null]);
});

test('names the sheets that were found wrong, and says that nothing was exported', async () => {
  const findings = [
    { sheets: ['目录', '甲街道'], isOfAll: true, issue: issue('warning', 'sheet-approval-missing') },
    { sheets: ['甲街道'], isOfAll: false, issue: issue('error', 'sheet-outdated') },
  ];
  const form = await formWith({ count: 2, findings });

  expect(words(form)).toContain('未导出');
  expect(words(form)).toContain('全部 2 张：没有审图号');
  expect(words(form)).toContain('甲街道：图中数字已过期');
});

test('offers a sheet for each finding where the sheet is about them', async () => {
  const form = await formWith({ count: 5, findingCount: 12 });
  const asked: unknown[] = [];
  form.addEventListener('atlas-save', ({ kind }) => asked.push(kind));
  for (const button of buttons(form)) button.click();

  expect(asked).toEqual(['districts', 'conflicts']);
});
