import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import '../../src/ui/gcm-work-status.ts';
import { find, findAll, listen, mount, textsOf } from './mount.ts';

const progress = { step: 'union', position: 2, count: 5, share: 0.4 } as const;

describe('the state of a calculation', () => {
  test('names the step, and tells the share to who cannot see the bar', async () => {
    const root = await mount(html`<gcm-work-status busy .progress=${progress}></gcm-work-status>`);
    const bar = find(root, '[role=progressbar]');

    expect(textsOf(findAll(root, '.step'))).toEqual(['融合绿地 2/5']);
    expect([bar.ariaValueNow, bar.ariaValueText]).toEqual(['40', '融合绿地 2/5']);
  });

  test('has no share before it is told one', async () => {
    const root = await mount(html`<gcm-work-status busy></gcm-work-status>`);

    expect(find(root, '[role=progressbar]').ariaValueNow).toBeNull();
    expect(textsOf(findAll(root, '.step'))).toEqual(['正在计算']);
  });

  test('can be ended while it runs, and begun again when it was ended', async () => {
    const busy = await mount(html`<gcm-work-status busy .progress=${progress}></gcm-work-status>`);
    const ended = listen(busy, 'work-cancel');
    find(busy, '.cancel').click();
    const halted = await mount(html`<gcm-work-status></gcm-work-status>`);
    const begun = listen(halted, 'work-again');
    find(halted, '.again').click();

    expect([ended.length, begun.length]).toEqual([1, 1]);
    expect(textsOf([find(halted, 'gcm-work-status')])).toEqual(['待重算 重算']);
  });
});
