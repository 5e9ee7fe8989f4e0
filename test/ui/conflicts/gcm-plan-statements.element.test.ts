import { html } from 'lit';
import { expect, test } from 'vitest';
import '../../../src/ui/conflicts/gcm-plan-statements.ts';
import { statementsAt } from '../../../src/ui/conflicts/plan-statements.ts';
import type { PlanInfo } from '../../../src/model/plan.ts';
import { city, land } from '../../map/conflicts.ts';
import { find, findAll, listen, mount, textsOf } from '../mount.ts';
import { findings } from './shown-findings.ts';

const plan = { authority: null, date: null, sourceScale: null, isLine: false } as const;
const plans: readonly PlanInfo[] = [
  { ...plan, id: 'city', name: '城规', status: 'adopted', classes: [{ planClass: 'construction', codes: ['R2'] }] },
  { ...plan, id: 'land', name: '土规', status: null, classes: [{ planClass: 'agriculture', codes: ['耕地'] }] },
  { ...plan, id: 'farmland', name: '永久基本农田', status: null, isLine: true, classes: [{ planClass: 'farmland', codes: [] }] },
];

function mountStatements() {
  const items = [{ layerId: 'city', featureId: 'city0' }, { layerId: 'land', featureId: 'land1' }];
  return mount(html`
    <gcm-plan-statements
      .place=${[112.63, 35.1]} .statements=${statementsAt(plans, [city, land], items)} .findings=${findings.slice(0, 1)}
    ></gcm-plan-statements>`);
}

test('what plans say of a place stands side by side under their letters, control lines below', async () => {
  const root = await mountStatements();
  const [first, second] = findAll(root, '.plans li').map((item) => item.getBoundingClientRect());

  expect(textsOf(findAll(root, '.plans li'))).toEqual([
    '甲 城规 R2 居住用地 建设用地 已批复', '乙 土规 耕地 非建设用地',
  ]);
  expect(first?.top).toBe(second?.top);
  expect(textsOf(findAll(root, '.lines li'))).toEqual(['永久基本农田 不在其内']);
});

test('a finding at the place leads to the register, and the cross closes the panel', async () => {
  const root = await mountStatements();
  const [selects, closes] = [listen(root, 'conflict-select'), listen(root, 'panel-close')];
  find(root, '.found button').click();
  find(root, 'header gcm-icon-button').click();

  expect(textsOf(findAll(root, '.found button'))).toEqual(['001 号图斑，40.40 公顷 · 冲突']);
  expect(selects.map(({ findingId }) => findingId)).toEqual(['CY-1']);
  expect(closes).toHaveLength(1);
});
