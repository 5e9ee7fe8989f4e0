import { html } from 'lit';
import { beforeEach, describe, expect, test } from 'vitest';
import '../../src/ui/settings/gcm-project-settings.ts';
import type { ProjectSettings } from '../../src/ui/settings/gcm-project-settings.ts';
import { mount } from './mount.ts';

const threshold = { value: 0.43, exclusive: false, source: '建城〔2022〕2号', verified: true, overridden: false };

const settings: ProjectSettings = {
  thresholds: [
    { indicator: 'green_cover', unit: 'share', threshold, own: null },
    { indicator: 'park_pc', unit: 'm2/person', threshold: { ...threshold, value: 15 }, own: { value: 15, verified: true, source: '甲' } },
  ],
  radii: [{ minAreaM2: 5000, radiusM: 500 }, { minAreaM2: 400, radiusM: 300 }],
  ownRadii: { source: '乙' },
  populations: [
    { id: 'a', name: '沁园街道', told: 74_600, own: null },
    { id: 'b', name: '济水街道', told: null, own: { residents: 10, source: '丙' } },
  ],
  populationBasis: '常住人口',
  classes: [{
    id: 'parks', role: 'green', title: '公园', own: { 园: 'G1', 远处: 'G2' }, source: '丁',
    values: [{ value: '园', count: 2, recognised: null }, { value: '街旁绿地', count: 1, recognised: 'G14' }], further: 1234,
  }],
};

/** What the dialog asked for, by the names of its events. */
let asked: Record<string, object> = {};
beforeEach(() => {
  asked = {};
});

async function open(part: number, shown = settings): Promise<HTMLElement> {
  const root = await mount(html`
    <gcm-project-settings .settings=${shown} today="2026-11-25"></gcm-project-settings>
  `);
  const dialog = root.querySelector('gcm-project-settings')!;
  for (const type of ['thresholds-edit', 'radii-edit', 'populations-edit', 'classes-edit', 'panel-close']) {
    dialog.addEventListener(type, (event) => { asked[type] = event; });
  }
  dialog.renderRoot.querySelectorAll<HTMLButtonElement>('nav button')[part]!.click();
  await dialog.updateComplete;
  const form = dialog.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('nav + *')!;
  await form.updateComplete;
  return form;
}

function write(form: HTMLElement, name: string, value: string): void {
  form.shadowRoot!.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = value;
}

function apply(form: HTMLElement): void {
  form.shadowRoot!.querySelector<HTMLButtonElement>('.primary')!.click();
}

describe('the settings of a project', () => {
  test('set a threshold in the unit that is shown, with its source, and leave the others', async () => {
    const form = await open(0);
    write(form, 'green_cover', '41.5');
    write(form, 'source', '市政府文件');
    apply(form);

    expect(asked['thresholds-edit']).toMatchObject({
      changes: { green_cover: { value: 0.415, verified: true, source: '市政府文件' } },
    });
    expect(Object.keys((asked['thresholds-edit'] as unknown as { changes: object }).changes)).toEqual(['green_cover']);
  });

  test('give the standard its threshold back when the number is taken away', async () => {
    const form = await open(0);
    write(form, 'park_pc', '');
    apply(form);

    expect(asked['thresholds-edit']).toMatchObject({ changes: { park_pc: null } });
  });

  test('that were not changed ask for nothing and shut', async () => {
    for (const part of [0, 1, 2, 3]) {
      asked = {};
      apply(await open(part));
      expect(Object.keys(asked)).toEqual(['panel-close']);
    }
  });

  test('set residents by district, and take them back', async () => {
    const form = await open(2);
    write(form, 'a', '90000');
    write(form, 'b', '');
    apply(form);

    expect(asked['populations-edit']).toMatchObject({
      changes: { a: { residents: 90_000, source: '手工修改 2026-11-25' }, b: null }, basis: undefined,
    });
  });

  test('say who is counted as a resident, without a change of the residents', async () => {
    const form = await open(2);
    write(form, 'basis', '户籍人口，2024 年');
    apply(form);
    expect(asked['populations-edit']).toMatchObject({ changes: {}, basis: '户籍人口，2024 年' });

    const emptied = await open(2);
    write(emptied, 'basis', '');
    apply(emptied);
    expect(asked['populations-edit']).toMatchObject({ changes: {}, basis: null });
  });

  test('change the basis in one language beside the others, which stay', async () => {
    const basis = { 'zh-Hans': '常住人口', 'zh-Hant': '常住人口（繁）', 'en': 'usual residents' };
    const form = await open(2, { ...settings, populationBasis: basis });
    const names = [...form.shadowRoot!.querySelectorAll('label')].map(({ textContent }) => textContent?.trim());
    expect(names.slice(0, 3)).toEqual(['人口口径 · 简体中文', '人口口径 · 繁體中文', '人口口径 · English']);
    write(form, 'basis-en', 'registered residents');
    apply(form);

    expect(asked['populations-edit']).toMatchObject({ basis: { ...basis, en: 'registered residents' } });
  });

  test('set radii line by line, and go back to the standard\'s', async () => {
    const form = await open(1);
    const [, radius] = form.shadowRoot!.querySelectorAll<HTMLInputElement>('td input');
    radius!.value = '600';
    radius!.dispatchEvent(new Event('change'));
    apply(form);
    expect(asked['radii-edit']).toMatchObject({ radii: [{ minAreaM2: 5000, radiusM: 600 }, settings.radii[1]] });

    (await open(1)).shadowRoot!.querySelector<HTMLButtonElement>('.link')!.click();
    expect(asked['radii-edit']).toMatchObject({ radii: null, source: null });
  });

  test('tell how many values of a file are not listed', async () => {
    const form = await open(3);

    expect([...form.shadowRoot!.querySelectorAll('.how')].at(-1)?.textContent).toBe('另有 1,234 个值未列出');
  });

  test('say what values in a file mean, keep what is said of others, and forget what is left to the house', async () => {
    const form = await open(3);
    const [park, pocket] = form.shadowRoot!.querySelectorAll<HTMLSelectElement>('td select');
    park!.value = '';
    pocket!.value = 'XG';
    write(form, 'source', '现场核对');
    apply(form);

    expect(asked['classes-edit']).toMatchObject({
      layerId: 'parks', classes: { 远处: 'G2', 街旁绿地: 'XG' }, source: '现场核对',
    });
    expect(Object.keys((asked['classes-edit'] as unknown as { classes: object }).classes)).toEqual(['远处', '街旁绿地']);
  });
});
