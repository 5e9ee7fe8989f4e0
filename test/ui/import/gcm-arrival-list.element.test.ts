import { html } from 'lit';
import { expect, test } from 'vitest';
import type { ArrivalRow } from '../../../src/ui/import/gcm-arrival-list.ts';
import '../../../src/ui/import/gcm-arrival-list.ts';
import { find, findAll, listen, mount, textsOf } from '../mount.ts';

const rows: readonly ArrivalRow[] = [
  { id: 'a', name: 'a.zip', state: 'ready', note: '8 个要素', share: null },
  { id: 'b', name: 'b.dwg', state: 'refused', note: 'b.dwg 是 DWG 文件', share: null },
  { id: 'c', name: 'c.csv', state: 'reading', note: '读取中', share: null },
];

test('the list of arrivals tells each file with its state', async () => {
  const root = await mount(html`<gcm-arrival-list shown-id="a" .rows=${rows}></gcm-arrival-list>`);

  expect(textsOf(findAll(root, '.note'))).toEqual(['8 个要素', 'b.dwg 是 DWG 文件', '读取中']);
  expect(findAll(root, 'li').map(({ className }) => className.trim())).toEqual(['ready shown', 'refused', 'reading']);
});

test('a file that can be looked at is shown, one that is refused is put away', async () => {
  const root = await mount(html`<gcm-arrival-list .rows=${rows}></gcm-arrival-list>`);
  const shown = listen(root, 'import-show');
  const discarded = listen(root, 'import-discard');
  find(root, 'button.row').click();
  find(root, 'gcm-icon-button').click();

  expect([shown[0]?.id, discarded[0]?.id]).toEqual(['a', 'b']);
});

test('a file that is read has a bar with its share, and one that waits a bar without', async () => {
  const [, , waiting] = rows;
  const reading = { ...waiting!, id: 'd', name: 'd.zip', note: '检查 45 %', share: 0.45 };
  const root = await mount(html`<gcm-arrival-list .rows=${[...rows, reading]}></gcm-arrival-list>`);
  const bars = findAll(root, 'progress');

  expect(bars.map((bar) => bar.getAttribute('value'))).toEqual([null, '0.45']);
  expect(bars.map(({ ariaLabel }) => ariaLabel)).toEqual(['读取“c.csv”', '读取“d.zip”']);
});
