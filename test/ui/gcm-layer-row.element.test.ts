import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/gcm-layer-row.ts';
import type { LayerRow } from '../../src/ui/layer-row.ts';
import { layerRow } from './layer-rows.ts';
import { find, findAll, findInput, listen, mount, settled, textsOf } from './mount.ts';

function mountRow(more: Partial<LayerRow> = {}, selected = false) {
  return mount(html`<gcm-layer-row .row=${layerRow('a', more)} ?selected=${selected}></gcm-layer-row>`);
}

describe('a row of the layer panel', () => {
  test('is named, counted, and shown or hidden', async () => {
    const root = await mountRow({ count: 1204 });
    const asked = listen(root, 'layer-visibility');
    findInput(root, 'input').click();

    expect(textsOf([find(root, 'gcm-layer-row')])).toEqual(['Layer a 1,204']);
    expect(asked.map(({ ids, visible }) => [ids, visible])).toEqual([[['a'], false]]);
  });

  test('opens by its name, and shuts again', async () => {
    const shut = await mountRow();
    const opened = listen(shut, 'layer-select');
    find(shut, '.name').click();
    const open = await mountRow({}, true);
    const closed = listen(open, 'layer-select');
    find(open, '.name').click();

    expect([opened[0]?.id, closed[0]?.id]).toEqual(['a', null]);
  });

  test('has a slider with its number when it is open', async () => {
    const root = await mountRow({ opacity: 0.95 }, true);
    const changed = listen(root, 'layer-opacity');
    const slider = findInput(root, 'input[type=range]');
    expect([slider.value, textsOf(findAll(root, '.slider'))[0]]).toEqual(['95', '95 %']);

    slider.focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(changed.map(({ opacity }) => opacity)).toEqual([0.94]);
  });

  test('tells source, licence and date on request', async () => {
    const root = await mountRow({ source: 'OSM', date: '2024-12-31' }, true);
    find(root, 'gcm-icon-button[icon=info]').click();
    await settled(root);

    expect(textsOf(findAll(find(root, 'gcm-layer-about'), 'dd'))).toEqual(['OSM', '未注明', '2024年12月31日']);
  });

  test('is renamed and removed where its origin is told; an empty name changes nothing', async () => {
    const root = await mountRow({}, true);
    const [renamed, removed] = [listen(root, 'layer-rename'), listen(root, 'layer-remove')];
    find(root, 'gcm-icon-button[icon=info]').click();
    await settled(root);
    const name = findInput(find(root, 'gcm-layer-about'), 'input');
    for (const written of [' ', ' 公园 ']) {
      name.value = written;
      name.dispatchEvent(new Event('change'));
    }
    find(find(root, 'gcm-layer-about'), 'button').click();

    expect(renamed.map(({ id, title }) => [id, title])).toEqual([['a', '公园']]);
    expect(removed.map(({ id }) => id)).toEqual(['a']);
  });

  test('shows how far it is loaded, and may be cancelled', async () => {
    const root = await mountRow({ count: null, state: { kind: 'loading', progress: 0.43 } });
    const cancelled = listen(root, 'layer-cancel');
    find(root, 'gcm-icon-button').click();

    expect(find(root, '[role=progressbar]').ariaValueNow).toBe('43');
    expect(cancelled.map(({ id }) => id)).toEqual(['a']);
  });

  test('does not claim a progress that nobody knows', async () => {
    const root = await mountRow({ state: { kind: 'loading', progress: null } });

    expect(find(root, '[role=progressbar]').hasAttribute('aria-valuenow')).toBe(false);
  });

  test('says why it failed, and may be loaded again or taken off', async () => {
    const root = await mountRow({ state: { kind: 'error', cause: '没有这个文件。' } });
    const [retried, removed] = [listen(root, 'layer-retry'), listen(root, 'layer-remove')];
    for (const button of findAll(root, '.error button')) button.click();

    expect(textsOf(findAll(root, '.error'))).toEqual(['没有这个文件。 重试 移除']);
    expect(findAll(root, 'input')).toEqual([]);
    expect([retried[0]?.id, removed[0]?.id]).toEqual(['a', 'a']);
  });

  test('lists its classes while it is on show', async () => {
    const classes = [{ title: '公园绿地', swatch: { kind: 'pin', category: 'park', ahead: false } as const }];

    expect(textsOf(findAll(await mountRow({ classes }), '.classes li'))).toEqual(['公园绿地']);
    expect(findAll(await mountRow({ classes, visible: false }), '.classes')).toEqual([]);
  });
});
