import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../../src/ui/gcm-feature-list.ts';
import type { PickedFeature } from '../../src/ui/gcm-feature-list.ts';
import { greens, sites } from '../paint/layers.ts';
import { find, findAll, listen, mount, textsOf } from './mount.ts';

const projects = sites([['park', 'building'], ['road', 'preparing']]);
const ledger = {
  ...projects,
  items: projects.items.map((item) => ({
    ...item, name: '<img src=x onerror=alert(1)>', progressShare: 0.62, problems: '征收未完成',
  })),
};
const parks = greens(['G11']);
const picked: readonly PickedFeature[] = [
  { layer: ledger, featureId: 'p0', areaM2: null }, { layer: parks, featureId: 'g0', areaM2: 123_456 },
  { layer: ledger, featureId: 'p1', areaM2: null },
];

function mountList(selected: { layerId: string; featureId: string } | null = null) {
  return mount(html`<gcm-feature-list .picked=${picked} .selected=${selected}></gcm-feature-list>`);
}

describe('what lies under a click', () => {
  test('is grouped by layer, with class and area', async () => {
    const root = await mountList();

    expect(textsOf(findAll(root, 'h3'))).toEqual(['projects', 'greens']);
    expect(textsOf(findAll(root, 'li'))[2]).toBe('未命名（g0） 综合公园 G11 12.35 公顷');
  });

  test('shows names of the data as text, whatever they look like', async () => {
    const root = await mountList();

    expect(textsOf(findAll(root, '.name'))[0]).toBe('<img src=x onerror=alert(1)>');
    expect(findAll(root, 'img')).toEqual([]);
  });

  test('tells all of the one that is chosen: progress, facts, problems', async () => {
    const root = await mountList({ layerId: 'projects', featureId: 'p0' });

    const open = findAll(root, 'li > button').map(({ ariaExpanded }) => ariaExpanded);
    expect(open).toEqual(['true', 'false', 'false']);
    expect(textsOf(findAll(root, '.progress, .problems'))).toEqual(['形象进度 62 %', '存在问题 征收未完成']);
    expect(textsOf(findAll(root, '.facts dl'))).toEqual(['项目状态在建']);
  });

  test('lets another be chosen, and shuts', async () => {
    const root = await mountList();
    const [chosen, closed] = [listen(root, 'feature-select'), listen(root, 'panel-close')];
    findAll(root, 'li > button')[2]?.click();
    find(root, 'gcm-icon-button').click();

    expect(chosen.map(({ layerId, featureId }) => [layerId, featureId])).toEqual([['greens', 'g0']]);
    expect(closed).toHaveLength(1);
  });
});
