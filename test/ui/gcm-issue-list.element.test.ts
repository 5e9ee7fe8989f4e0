import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { issue } from '../../src/model/issue.ts';
import type { Issue } from '../../src/model/issue.ts';
import '../../src/ui/gcm-issue-list.ts';
import '../../src/ui/gcm-message.ts';
import { find, findAll, listen, mount, textsOf } from './mount.ts';

function mountIssues(issues: readonly Issue[]) {
  return mount(html`<gcm-issue-list .issues=${issues} .titles=${{ g: '公园绿地' }}></gcm-issue-list>`);
}

describe('the issue list', () => {
  test('says when nothing was found', async () => {
    expect(textsOf(findAll(await mountIssues([]), 'p'))).toEqual(['数据检查没有发现问题']);
  });

  test('counts by weight, and has the errors open', async () => {
    const root = await mountIssues([
      issue('warning', 'ring-closed', { layer: 'g' }), issue('error', 'no-districts'),
    ]);

    expect(textsOf(findAll(root, 'summary'))).toEqual(['错误 1 条', '警告 1 条']);
    expect(findAll(root, 'details').map((group) => group.hasAttribute('open'))).toEqual([true, false]);
    expect(textsOf(findAll(root, 'h3'))).toEqual(['整个项目', '公园绿地']);
  });

  test('leads to the place of an issue that has one', async () => {
    const root = await mountIssues([
      issue('error', 'null-geometry', { layer: 'g', feature: '#4' }),
      issue('error', 'zero-area', { layer: 'g', feature: '#5', place: [112.6, 35.1] }),
    ]);
    const asked = listen(root, 'issue-zoom');
    for (const button of findAll(root, 'gcm-icon-button')) button.click();

    const told = asked.map(({ place, layerId, featureId }) => [place, layerId, featureId]);
    expect(told).toEqual([[[112.6, 35.1], 'g', '#5']]);
  });

  test('shows one layer when it is asked for, and exports what it shows', async () => {
    const issues = [
      issue('warning', 'ring-closed', { layer: 'g' }), issue('error', 'no-districts'), issue('info', 'ring-rewound', { layer: 'g' }),
    ];
    const root = await mountIssues(issues);
    const menu = () => find(root, 'gcm-export-menu') as HTMLElementTagNameMap['gcm-export-menu'];
    expect(menu().findings?.shown.map(({ code }) => code)).toEqual(['no-districts', 'ring-closed', 'ring-rewound']);

    const list = find(root, 'gcm-issue-list') as HTMLElementTagNameMap['gcm-issue-list'];
    const filter = find(root, 'select') as HTMLSelectElement;
    expect(textsOf(findAll(root, 'option'))).toEqual(['全部', '公园绿地', '整个项目']);
    filter.value = 'g';
    filter.dispatchEvent(new Event('change', { bubbles: true }));
    await list.updateComplete;
    expect(textsOf(findAll(root, 'summary'))).toEqual(['警告 1 条', '提示 1 条']);
    expect(menu().findings).toEqual({ shown: [issues[0], issues[2]], of: 3 });
  });

  test('counts what is too much to list', async () => {
    const many = Array.from({ length: 53 }, (_, index) => {
      return issue('error', 'zero-area', { layer: 'g', feature: `#${index}` });
    });
    const root = await mountIssues(many);

    expect(findAll(root, 'li')).toHaveLength(50);
    expect(textsOf(findAll(root, '.more'))).toEqual(['还有 3 条同层问题']);
  });
});

test('a message says what went wrong at once, and takes the answer', async () => {
  const root = await mount(html`<gcm-message kind="error" retryable>没有这个文件。</gcm-message>`);
  const answers = listen(root, 'message-answer');
  find(root, '.button').click();
  find(root, 'gcm-icon-button').click();

  expect(textsOf(findAll(root, '[role=alert] p'))).toEqual(['没有这个文件。']);
  expect(answers.map(({ answer }) => answer)).toEqual(['retry', 'close']);
});
