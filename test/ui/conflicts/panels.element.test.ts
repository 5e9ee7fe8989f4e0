import axe from 'axe-core';
import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findConflicts } from '../../../src/analyse/plans/find-conflicts.ts';
import type { PlanInfo } from '../../../src/model/plan.ts';
import '../../../src/ui/conflicts/gcm-conflict-status.ts';
import '../../../src/ui/conflicts/gcm-conflict-summary.ts';
import '../../../src/ui/conflicts/gcm-control-lines.ts';
import '../../../src/ui/conflicts/gcm-plan-card.ts';
import '../../../src/ui/conflicts/gcm-plan-form.ts';
import '../../../src/ui/conflicts/gcm-rule-matrix.ts';
import '../../../src/ui/conflicts/gcm-site-checks.ts';
import '../../../src/ui/conflicts/gcm-tolerance.ts';
import '../../../src/ui/gcm-tabs.ts';
import { box } from '../../analyse/boxes.ts';
import { USUAL, districtLayer, planLayer, siteLayer } from '../../analyse/plans/plan-layers.ts';
import { find, findAll, findInput, listen, mount, settled, textsOf } from '../mount.ts';

const report = findConflicts([
  districtLayer([box(112.6, 35.09, 112.63, 35.1)]),
  planLayer('city', [['R2', box(112.6, 35.09, 112.61, 35.1)], ['E2', box(112.61, 35.09, 112.63, 35.1)]], {
    status: 'adopted', date: '2012-06-30', sourceScale: 10_000,
  }),
  planLayer('land', [['耕地', box(112.6, 35.09, 112.62, 35.1)], ['X9', box(112.62, 35.09, 112.63, 35.1)]]),
  planLayer('line', [['永久基本农田', box(112.6, 35.09, 112.605, 35.1)]]),
  siteLayer([['housing', box(112.602, 35.092, 112.604, 35.094)], ['park', { type: 'Point', coordinates: [112.625, 35.095] }]]),
], USUAL);
const [city, land, line] = report.plans as [PlanInfo, PlanInfo, PlanInfo];

describe('a plan card', () => {
  const card = (plan: PlanInfo) => mount(html`<gcm-plan-card letter="a" .plan=${plan} .choices=${report.plans}></gcm-plan-card>`);

  test('tells what the plan is, and names what nobody knows', async () => {
    expect(textsOf(findAll(await card(city), 'gcm-plan-letter, .facts span'))).toEqual(['甲', '2012年6月30日', '1:10,000']);
    expect(textsOf(findAll(await card(land), '.facts, .unknown'))).toEqual(['时点、比例尺未注明', '1 个代码未归类']);
  });

  test('takes another plan, and opens the form', async () => {
    const root = await card(city);
    const [chosen, opened] = [listen(root, 'plan-choose'), listen(root, 'plan-form')];
    await userEvent.selectOptions(find(root, 'select'), 'line');
    find(root, 'gcm-icon-button').click();

    expect([chosen, opened].map((heard) => heard.map(({ planId }) => planId))).toEqual([['line'], ['city']]);
  });
});

test('the form of a plan says what changed, and nothing else', async () => {
  const root = await mount(html`<gcm-plan-form .plan=${land} .told=${{}}></gcm-plan-form>`);
  const heard = listen(root, 'plan-edit');
  await userEvent.selectOptions(find(root, '[data-code=X9]'), 'water');
  await userEvent.selectOptions(find(root, '[name=status]'), 'draft');
  find(root, 'form .primary').click();

  expect(heard.map(({ planId, facts, classes }) => ({ planId, facts, classes }))).toEqual([{
    planId: 'land',
    facts: { name: land.name, authority: null, status: 'draft', date: null, sourceScale: null },
    classes: [['X9', 'water']],
  }]);
});

describe('the matrix of rules', () => {
  const matrix = (own = {}) => mount(html`<gcm-rule-matrix
    .rows=${['construction', 'green']} .columns=${['agriculture', 'farmland', 'water']} .own=${[own].filter((rule) => 'id' in rule)}
  ></gcm-rule-matrix>`);

  test('has the signs of mock-conflicts.png', async () => {
    const root = await matrix();

    expect(textsOf(findAll(root, 'td'))).toEqual(['✕', '✕✕', '✕', '△', '✕', '△']);
  });

  test('says another severity with the words of the rule', async () => {
    const root = await matrix();
    const heard = listen(root, 'rule-edit');
    findAll(root, 'td button')[5]!.click();
    await settled(root);
    await userEvent.click(findInput(root, '[value=severe]'));
    find(root, 'form .primary').click();
    findAll(root, 'td button')[0]!.click();
    await settled(root);
    await userEvent.fill(find(root, 'textarea'), '按市里规定办');
    find(root, 'form .primary').click();

    expect(heard.map(({ classes, rule }) => [classes, rule])).toEqual([
      [['green', 'water'], { severity: 'severe', text: '绿地与另一规划的非建设用地不一致，须核实' }],
      [['construction', 'agriculture'], { severity: 'conflict', text: '按市里规定办' }],
    ]);
  });

  test('marks the city’s own rule, and gives the house’s back', async () => {
    const root = await matrix({ id: 'own-green-water', a: ['green'], b: ['water'], severity: 'compatible', text: null });
    const heard = listen(root, 'rule-edit');
    expect(textsOf(findAll(root, 'td .own'))).toEqual(['○']);

    find(root, 'td .own').click();
    await settled(root);
    findAll(root, 'form .button')[1]!.click();
    expect(heard.map(({ rule }) => rule)).toEqual([null]);
  });
});

test('tolerances are told in the units of the project, and only when they are allowed', async () => {
  const root = await mount(html`<gcm-tolerance .settings=${USUAL.conflicts}></gcm-tolerance>`);
  const heard = listen(root, 'tolerances');
  const [area, , snap] = findAll(root, 'input');
  expect(findAll(root, 'input').map((input) => (input as HTMLInputElement).value)).toEqual(['200', '2', '1']);

  for (const [input, value] of [[area!, '400'], [snap!, '5'], [snap!, '1000']] as const) {
    await userEvent.fill(input, value);
    await userEvent.tab();
  }
  expect(heard.map(({ settings }) => settings)).toEqual([{ minAreaM2: 400 }, { snapM: 0.05 }]);
});

describe('the summary', () => {
  const pair = report.pairs[0]!;
  const summary = () => mount(html`<gcm-conflict-summary
    .pair=${pair} .plans=${[city, land]} .found=${{ count: 2, areaM2: 1 }}
    .lines=${[{ type: 'farmland', count: 1, areaM2: 5e4 }]} .slivers=${{ count: 3, areaM2: 120 }}
  ></gcm-conflict-summary>`);

  test('has a bar that sums to the whole, and a line for each class', async () => {
    const root = await summary();
    const widths = [...find(root, 'gcm-conflict-summary').shadowRoot!.querySelectorAll('rect[data-code]')]
      .map((bar) => Number.parseFloat(bar.getAttribute('width') ?? ''));

    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 9);
    expect(textsOf(findAll(root, 'dt'))).toEqual(
      ['甲建设·乙非建设', '乙建设·甲非建设', '两规均为非建设用地', '有一方未作规划', '合计', '占永久基本农田']);
  });

  test('declares slivers, and shows them when asked', async () => {
    const root = await summary();
    const heard = listen(root, 'slivers');
    expect(textsOf(findAll(root, '.slivers p'))).toEqual(['细碎图斑 3 个、0.01 公顷：低于容差，不入台账，仍计入面积合计']);

    find(root, '.slivers button').click();
    expect(heard.map(({ visible }) => visible)).toEqual([true]);
  });
});

test('control lines tell their conflicts, and are switched off', async () => {
  const root = await mount(html`<gcm-control-lines .rows=${[{ plan: line, count: 4, visible: true }]}></gcm-control-lines>`);
  const heard = listen(root, 'control-line');
  expect(textsOf(findAll(root, '.count'))).toEqual(['4 处冲突']);

  find(root, 'input').click();
  expect(heard.map(({ planId, visible }) => [planId, visible])).toEqual([['line', false]]);
});

describe('the status of a run', () => {
  test('says when the result is of other plans, by the time of the day', async () => {
    const ranAt = new Date(2025, 2, 18, 10, 58).getTime();
    const root = await mount(html`<gcm-conflict-status .status=${{ kind: 'stale', ranAt, tookMs: 2400 }}></gcm-conflict-status>`);

    expect(textsOf(findAll(root, '.words'))).toEqual(['规划已改动，结果为 10:58']);
  });

  test('says how far a run is, and stops it', async () => {
    const progress = { step: 'pairs', position: 3, count: 10, share: 0.25 };
    const root = await mount(html`<gcm-conflict-status .status=${{ kind: 'running', progress }}></gcm-conflict-status>`);
    const heard = listen(root, 'conflict-run');
    expect(textsOf(findAll(root, '.words'))).toEqual(['正在比对 25 % · 规划对 3/10']);

    find(root, 'button').click();
    expect(heard.map(({ action }) => action)).toEqual(['cancel']);
  });
});

describe('the check of sites', () => {
  const checks = (selected: string | null) =>
    mount(html`<gcm-site-checks .report=${report} .selectedId=${selected}></gcm-site-checks>`);

  test('lists the sites that do not comply first', async () => {
    expect(textsOf(findAll(await checks(null), '.pick'))).toEqual(['Site 0 严重不符合', 'Site 1 需核实']);
  });

  test('has the form of domain §3.2: the three lines, other lines, plans, and a conclusion for each', async () => {
    const rows = textsOf(findAll(await checks('s0'), '.form tbody tr')).map((row) => row.replaceAll(/[\d,.]+ m²/g, '…').replaceAll(' ', ''));

    expect(rows).toEqual([
      '“三线”检查结论', '城镇开发边界无此图层，未检查—',
      'line（永久基本农田）占地面积：…·100.0%永久基本农田不得转为城镇和村庄建设用地严重不符合',
      '生态保护红线无此图层，未检查—', '其他控制线结论', '蓝线无此图层，未检查—', '绿线无此图层，未检查—',
      '规划用地结论', 'city城镇建设用地：…·100.0%符合',
      'land农用地：…·100.0%一规为建设用地，另一规为农用地不符合', '综合结论严重不符合',
    ].map((row) => row.replaceAll('city', textsOfPlan(city)).replaceAll('land', textsOfPlan(land))));
  });

  test('says that a point has no area', async () => {
    const root = await checks('s1');

    expect(textsOf(findAll(root, '.form > .quiet'))).toEqual(['项目为点或线，无用地面积；只说明所在用地']);
  });
});

test.each([['light', []], ['dark', ['dark']]])('nobody is kept out, in %s', async (_, attributes) => {
  const root = await mount(html`<div style="background: var(--gcm-surface)">
    <gcm-tabs label="功能" current="a" .tabs=${[{ id: 'a', label: '评估', icon: 'sigma' }, { id: 'b', label: '比对', icon: 'flag' }]}></gcm-tabs>
    <gcm-plan-card .plan=${land} .choices=${report.plans}></gcm-plan-card>
    <gcm-rule-matrix .rows=${['construction']} .columns=${['farmland', 'water', 'ecology']}></gcm-rule-matrix>
    <gcm-tolerance .settings=${USUAL.conflicts}></gcm-tolerance>
    <gcm-control-lines .rows=${[{ plan: line, count: 4, visible: true }]}></gcm-control-lines>
    <gcm-conflict-status .status=${{ kind: 'running', progress: null }}></gcm-conflict-status>
    <gcm-conflict-summary .pair=${report.pairs[0]} .plans=${[city, land]} .slivers=${{ count: 3, areaM2: 120 }}></gcm-conflict-summary>
    <gcm-site-checks .report=${report} selected-id="s0"></gcm-site-checks></div>`, attributes);
  find(root, 'td button').click();
  await settled(root);
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });

  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: at }) => at)])).toEqual([]);
});

/** The words of a plan's name, as the test's layers are called. */
function textsOfPlan({ name }: PlanInfo): string {
  return typeof name === 'string' ? name : name['zh-Hans'];
}
