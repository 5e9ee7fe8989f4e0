import { html } from 'lit';
import { expect, test } from 'vitest';
import type { ChecklistEntry } from '../../../src/ui/import/checklist-entries.ts';
import '../../../src/ui/import/gcm-data-checklist.ts';
import { find, findAll, listen, mount, textsOf } from '../mount.ts';

const entries: readonly ChecklistEntry[] = [
  { key: 'districts', state: 'done', count: 5 },
  { key: 'green', state: 'arriving', count: 0 },
  { key: 'plan', state: 'missing', count: 0 },
];

test('the checklist says of each kind of data what it is good for, and how it stands', async () => {
  const root = await mount(html`<gcm-data-checklist .entries=${entries}></gcm-data-checklist>`);

  expect(textsOf(findAll(root, 'header span'))).toEqual(['1 / 3 已备']);
  expect(textsOf(findAll(root, '.name'))).toEqual(['街道与城区人口', '绿地', '规划方案']);
  expect(textsOf(findAll(root, '.count'))).toEqual(['已备 5 个', '将导入', '— 尚缺']);
  expect(textsOf(findAll(root, '.gives'))[2]).toBe('两份以上才能比对差异');
});

test('the checklist asks for the sample city', async () => {
  const root = await mount(html`<gcm-data-checklist .entries=${entries}></gcm-data-checklist>`);
  const asked = listen(root, 'project-ask');
  find(root, 'footer button').click();

  expect(asked.map(({ project }) => project)).toEqual(['sample']);
});
