import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { issue } from '../../../src/model/issue.ts';
import '../../../src/ui/import/gcm-import-receipt.ts';
import { receipt } from '../../text/receipt.ts';
import { find, findAll, listen, mount, textsOf } from '../mount.ts';

const closed = issue('info', 'ring-closed', { feature: '1', place: [112.6, 35], values: { count: 1 } });
const repaired = receipt({
  entries: [{ topic: 'rings', outcome: 'fixed', code: 'ring-closed', count: 1, issues: [closed] }],
});

describe('the receipt', () => {
  test('has the file, the verdict and the counts at its head', async () => {
    const root = await mount(html`<gcm-import-receipt .receipt=${repaired}></gcm-import-receipt>`);

    expect(textsOf(findAll(root, 'h3'))).toEqual(['parks.zip']);
    expect(textsOf(findAll(root, '.verdict'))).toEqual(['可用']);
    expect(textsOf(findAll(root, '.counts dd'))).toEqual(['8', '8', '1', '0']);
    expect(textsOf(findAll(root, 'header p')).at(-1)).toBe('面 8');
  });

  test('says which column was used for what, and which for nothing', async () => {
    const mapping = [{ field: 'population', column: '常住人口（万人）', how: 'alias', unit: '万人', isNeeded: true }] as const;
    const root = await mount(html`<gcm-import-receipt .receipt=${receipt({ mapping, unusedColumns: ['备注', 'x'] })}></gcm-import-receipt>`);

    expect(textsOf(findAll(root, '.columns li'))).toEqual(['人口: 常住人口（万人） · 万人', '未用作指标的列: 备注, x']);
  });

  test('has a button for what has a place, and says so of what has none', async () => {
    const empty = issue('error', 'null-geometry', { feature: '#3' });
    const root = await mount(html`<gcm-import-receipt .receipt=${receipt({
      counts: { ...receipt().counts, kept: 7, leftOut: 1 },
      entries: [{ topic: 'empty', outcome: 'left-out', code: 'null-geometry', count: 1, issues: [empty] }],
    })}></gcm-import-receipt>`);

    expect(textsOf(findAll(root, '.left-out .no-place'))).toEqual(['无位置']);
    expect(findAll(root, '.lines li')).toHaveLength(findAll(root, '.lines button').length + 1);
    expect(textsOf(findAll(root, 'header p')).at(-1)).toBe('面 8 · 未入图 1');
  });

  test('asks what is open', async () => {
    const questions = [{ code: 'field-missing', values: { field: 'population' } }] as const;
    const root = await mount(html`<gcm-import-receipt .receipt=${repaired} .questions=${questions}></gcm-import-receipt>`);

    expect(textsOf(findAll(root, '.verdict'))).toEqual(['待确认']);
    expect(textsOf(findAll(root, '.questions li'))).toEqual(['哪一列是“人口”？']);
  });

  test('says that nothing of a file can be used', async () => {
    const none = receipt({ counts: { ...receipt().counts, kept: 0 } });
    const root = await mount(html`<gcm-import-receipt .receipt=${none}></gcm-import-receipt>`);

    expect(textsOf(findAll(root, '.verdict'))).toEqual(['未入图']);
  });

  test('shows the places of a finding on the map', async () => {
    const root = await mount(html`<gcm-import-receipt .receipt=${repaired}></gcm-import-receipt>`);
    const shown = listen(root, 'places-show');
    find(root, '.lines .fixed button').click();

    expect(shown.map(({ places }) => places)).toEqual([[[112.6, 35]]]);
  });

  test('shows where the layer lies beside its system', async () => {
    const root = await mount(html`<gcm-import-receipt .receipt=${receipt()}></gcm-import-receipt>`);
    const shown = listen(root, 'places-show');
    find(root, '.lines button').click();

    expect(shown.map(({ places, extent }) => [places, extent])).toEqual([[[], [112.56, 35.07, 112.61, 35.12]]]);
  });
});
