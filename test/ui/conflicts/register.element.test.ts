import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/ui/conflicts/gcm-conflict-list.ts';
import type { ShownFinding } from '../../../src/ui/conflicts/shown-findings.ts';
import { find, findAll, findInput, listen, mount, settled, textsOf } from '../mount.ts';
import { findingOf, reviewOf } from './findings.ts';

const DISTRICTS = new Map([['d1', '玉泉街道'], ['d2', '沁园街道']]);
const REPORT = {
  plans: ['city', 'land'].map((id) => ({
    id, name: id === 'city' ? '总规' : '土规', authority: null, status: null, date: null, sourceScale: null,
    isLine: false, classes: [],
  })),
  rules: [],
};
const FEW = [
  findingOf(1, { severity: 'severe', areaM2: 30_000, districtId: 'd2' }),
  findingOf(2, { areaM2: 50_000, review: reviewOf({ state: 'resolved', areaM2: 45_000, why: '土规已调整' }) }),
  findingOf(3, { areaM2: 40_000 }),
];

function mountList(findings: readonly ShownFinding[] = FEW, selectedId: string | null = null) {
  return mount(html`
    <gcm-conflict-list
      .findings=${findings} .report=${REPORT} .districts=${DISTRICTS} .selectedId=${selectedId} reviewer="王工"
    ></gcm-conflict-list>`);
}

const numbers = (root: HTMLElement) => textsOf(findAll(root, 'tbody .pick'));

describe('the register', () => {
  test('has a row for each finding: number, what the plans say, hectares, district, state', async () => {
    const root = await mountList();
    const [first] = findAll(root, 'tbody tr');

    expect(textsOf(findAll(first!, 'th, td'))).toEqual(['001', '', '居住用地 → 耕地', '3.00', '沁园街道', '待审']);
    expect(numbers(root)).toEqual(['001', '002', '003']);
  });

  test('shows one state by its chip, which has the count', async () => {
    const root = await mountList();
    expect(textsOf(findAll(root, '.chip'))).toEqual(['全部 3', '待审 2', '确认冲突 0', '已协调 1', '误报 0']);

    findAll(root, '.chip')[1]!.click();
    await settled(root);
    expect(numbers(root)).toEqual(['001', '003']);
  });

  test('sorts by area, up and down, and back to the usual order', async () => {
    const root = await mountList();
    const head = find(root, 'thead .number');

    for (const order of [['002', '003', '001'], ['001', '003', '002'], ['001', '002', '003']]) {
      find(head, 'button').click();
      await settled(root);
      expect(numbers(root)).toEqual(order);
    }
  });

  test('groups by district, each with its sum', async () => {
    const root = await mountList();
    await userEvent.selectOptions(findAll(root, 'select')[2]!, 'district');
    await settled(root);

    expect(textsOf(findAll(root, '.group'))).toEqual(['沁园街道1 个，3.00 公顷', '玉泉街道2 个，9.00 公顷']);
  });

  test('says which row is chosen, and which is let go', async () => {
    const root = await mountList(FEW, 'CY-3');
    const heard = listen(root, 'conflict-select');
    findAll(root, 'tbody .pick')[0]!.click();
    findAll(root, 'tbody .pick')[2]!.click();

    expect(heard.map(({ findingId }) => findingId)).toEqual(['CY-1', null]);
  });

  test('turns to the page of what was selected elsewhere, whatever the filters hide', async () => {
    const many = Array.from({ length: 45 }, (_, at) => findingOf(at + 1));
    const root = await mountList(many);
    expect(textsOf(findAll(root, '.pager span'))).toEqual(['第 1–20 个，共 45 个']);
    findAll(root, '.chip')[2]!.click();
    await settled(root);
    expect(numbers(root)).toEqual([]);

    const list = find(root, 'gcm-conflict-list');
    list.setAttribute('selected-id', 'CY-44');
    await settled(root);
    expect(textsOf(findAll(root, '.pager span'))).toEqual(['第 41–45 个，共 45 个']);
    expect(textsOf(findAll(root, 'tr.selected .pick'))).toEqual(['044']);
  });
});

describe('the open row', () => {
  test('has rule, area in three units, shares, and the decision beside what is computed now', async () => {
    const root = await mountList(FEW, 'CY-2');
    const told = textsOf(findAll(find(root, 'gcm-finding'), 'dd'));

    expect(told).toContain('一规为建设用地，另一规为农用地 → 冲突');
    // 5 ha are 75 mu.
    expect(told).toContain('5.00 公顷 = 75.00 亩 = 50,000 m²');
    expect(told).toContain('甲地块的 50.0 %；乙图斑的 25.0 %');
    expect(told.at(-1)).toBe('已协调 · 李工 · 2025-03-18 「土规已调整」 审查时面积为 4.50 公顷，现为 5.00 公顷');
  });

  test('takes a decision with who, when, why and the area that was decided on', async () => {
    const root = await mountList(FEW, 'CY-1');
    const heard = listen(root, 'conflict-review');
    findAll(find(root, 'gcm-finding'), '.link')[0]!.click();
    await settled(root);
    expect(findInput(root, '[name=who]').value).toBe('王工');

    await userEvent.click(findInput(root, '[value=false-alarm]'));
    await userEvent.fill(findInput(root, '[name=when]'), '2025-04-01');
    await userEvent.fill(find(root, '[name=why]'), '现状为道路');
    find(root, 'form .primary').click();

    expect(heard.map(({ findingId, review }) => [findingId, review])).toEqual([['CY-1', {
      state: 'false-alarm', who: '王工', when: '2025-04-01', why: '现状为道路', areaM2: 30_000,
    }]]);
  });

  test('takes a decision back when it is open again and nothing is said', async () => {
    const root = await mountList(FEW, 'CY-2');
    const heard = listen(root, 'conflict-review');
    findAll(find(root, 'gcm-finding'), '.link')[0]!.click();
    await settled(root);
    await userEvent.click(findInput(root, '[value=open]'));
    await userEvent.clear(find(root, '[name=why]'));
    find(root, 'form .primary').click();

    expect(heard.map(({ review }) => review)).toEqual([null]);
  });
});

test.each([['light', []], ['dark', ['dark']]])('nobody is kept out, in %s', async (_, attributes) => {
  const root = await mount(html`<div style="background: var(--gcm-surface)"><gcm-conflict-list
    .findings=${FEW} .report=${REPORT} .districts=${DISTRICTS} selected-id="CY-2"></gcm-conflict-list></div>`, attributes);
  findAll(find(root, 'gcm-finding'), '.link')[0]!.click();
  await settled(root);
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at)])).toEqual([]);
});
