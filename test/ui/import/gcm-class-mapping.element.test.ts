import { html } from 'lit';
import { expect, test } from 'vitest';
import '../../../src/ui/import/gcm-class-mapping.ts';
import { isUnknown } from '../../../src/model/class-value.ts';
import type { ClassValue } from '../../../src/model/class-value.ts';
import '../../../src/ui/import/import-events.ts';
import { mount } from '../mount.ts';

function value(name: string, count: number, recognised: string | null, told: string | null = null): ClassValue {
  return { value: name, count, recognised, told, places: [] };
}

const VALUES = [value('街头绿化', 1200, null), value('苗木', 2, null, 'none'), value('G11', 7, 'G11')];

async function open(values: readonly ClassValue[], role = 'green', further = { unknown: 0, known: 0 }) {
  const unknown = values.filter(isUnknown).length;
  const known = values.filter(({ recognised, told }) => recognised !== null && told === null).length;
  const table = { values, unknown: unknown + further.unknown, known: known + further.known };
  const root = await mount(html`<gcm-class-mapping .table=${table} layer-role=${role}></gcm-class-mapping>`);
  const element = root.querySelector('gcm-class-mapping')!;
  const asked: object[] = [];
  element.addEventListener('import-correct', (event) => asked.push(event.corrections));
  return { element, asked };
}

const rowsOf = (element: HTMLElement) => [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) => {
  const select = row.querySelector('select')!;
  return [row.querySelector('th')!.textContent, row.querySelector('.number')!.textContent, select.selectedOptions[0]?.textContent];
});

test('values that nobody knows stand with their counts before those that are recognised', async () => {
  const { element } = await open(VALUES);

  expect(rowsOf(element)).toEqual([
    ['街头绿化', '1,200', '未识别，请选择'], ['苗木', '2', '不计入绿地'], ['G11', '7', '自动：G11 综合公园'],
  ]);
  expect(element.shadowRoot!.querySelector('header span')?.textContent).toBe('1 项待定');
  expect(element.shadowRoot!.querySelectorAll('details tbody tr')).toHaveLength(1);
});

test('values that are not listed are counted', async () => {
  const { element } = await open(VALUES, 'green', { unknown: 1250, known: 33 });

  expect([...element.shadowRoot!.querySelectorAll('header span, .further, summary')].map(({ textContent }) => textContent?.trim())).toEqual([
    '1,251 项待定', '另有 1,250 个值未列出', '已认出的 34 个值', '另有 33 个值未列出',
  ]);
});

test('a choice says what the value stands for, and the first one takes that back', async () => {
  const { element, asked } = await open(VALUES);
  const [first, second] = element.shadowRoot!.querySelectorAll('select');
  first!.value = 'G14';
  first!.dispatchEvent(new Event('change'));
  second!.value = '';
  second!.dispatchEvent(new Event('change'));

  expect(asked).toEqual([{ classes: { 街头绿化: 'G14' } }, { classes: { 苗木: null } }]);
});

test('roads and plans have classes of their own', async () => {
  const { element } = await open([value('一级街', 1, null)], 'roads');
  const choices = [...element.shadowRoot!.querySelectorAll('option')].map(({ textContent }) => textContent);

  expect(choices).toEqual(['未识别，请选择', '快速路', '主干路', '次干路', '支路', '绿道', '铁路', '其他道路']);
});
