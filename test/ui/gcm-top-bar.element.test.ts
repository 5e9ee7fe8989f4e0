import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/gcm-profile-menu.ts';
import '../../src/ui/gcm-top-bar.ts';
import { find, findAll, listen, mount, settled, textsOf } from './mount.ts';

describe('the top bar', () => {
  test('names product and project, and marks sample data', async () => {
    const root = await mount(html`<gcm-top-bar project-title="济源市" schematic></gcm-top-bar>`);

    expect(textsOf(findAll(root, '.product, h1, gcm-badge'))).toEqual(['园城图', '济源市', '演示数据']);
  });

  test('leaves the mark out for true data', async () => {
    const root = await mount(html`<gcm-top-bar project-title="济源市"></gcm-top-bar>`);

    expect(findAll(root, 'gcm-badge')).toEqual([]);
  });

  test('asks to search, to share, and for the shortcuts', async () => {
    const root = await mount(html`<gcm-top-bar></gcm-top-bar>`);
    const search = listen(root, 'search-open');
    const share = listen(root, 'share');
    const help = listen(root, 'shortcuts-open');
    find(root, 'nav > button').click();
    find(root, '.share').click();
    find(root, 'gcm-icon-button').click();

    expect([search.length, share.length, help.length]).toEqual([1, 1, 1]);
  });

  test('says that the link was copied', async () => {
    const root = await mount(html`<gcm-top-bar shared></gcm-top-bar>`);

    expect(textsOf(findAll(root, '.share, [role=status]'))).toEqual(['已复制', '链接已复制']);
  });

  test('has all in one menu on a small screen', async () => {
    const root = await mount(html`<gcm-top-bar compact project-title="济源市"></gcm-top-bar>`);
    const [search, share] = [listen(root, 'search-open'), listen(root, 'share')];
    find(root, '.field').click();
    find(find(root, 'gcm-menu'), 'button').click();
    await settled(root);
    await expect.poll(() => find(root, 'wa-dropdown').hasAttribute('open')).toBe(true);
    findAll(root, 'wa-dropdown-item')[0]?.click();

    expect([search.length, share.length]).toEqual([1, 1]);
  });
});

describe('a menu', () => {
  test('opens, chooses and shuts with the keys, and its own tick does not decide', async () => {
    const root = await mount(html`<gcm-profile-menu standard="2022-negc"></gcm-profile-menu>`);
    const chosen = listen(root, 'standard-select');
    find(root, 'button').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => findAll(root, 'wa-dropdown-item:focus').length).toBe(1);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await settled(root);

    expect(chosen.map(({ standard }) => standard)).toEqual(['2016-negc']);
    expect(findAll(root, 'wa-dropdown-item').map((item) => item.ariaChecked))
      .toEqual(['true', 'false', 'false', 'false', 'false']);
  });
});
