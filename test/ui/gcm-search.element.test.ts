import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/gcm-search.ts';
import '../../src/ui/gcm-shortcuts.ts';
import { find, findAll, findInput, listen, mount, textsOf } from './mount.ts';

const entries = [
  { layerId: null, featureId: 'd1', name: '沁园街道', kind: '街道' },
  { layerId: 'greens', featureId: 'g1', name: '沁园', kind: '公园绿地' },
  { layerId: 'greens', featureId: 'g2', name: '旭园', kind: '公园绿地' },
];

function mountSearch() {
  return mount(html`<gcm-search open .entries=${entries}></gcm-search>`);
}

describe('the search', () => {
  test('has the focus when it opens, and offers the first entries', async () => {
    const root = await mountSearch();

    expect(findInput(root, 'input').matches(':focus')).toBe(true);
    expect(textsOf(findAll(root, 'li'))).toEqual(['沁园街道街道', '沁园公园绿地', '旭园公园绿地']);
  });

  test('is used with the keys alone', async () => {
    const root = await mountSearch();
    const picked = listen(root, 'search-pick');
    await userEvent.keyboard('沁园{ArrowDown}');
    expect(textsOf(findAll(root, 'li[aria-selected=true]'))).toEqual(['沁园街道街道']); // the shorter name is first
    expect(findInput(root, 'input').getAttribute('aria-activedescendant')).toBe('found-1');

    await userEvent.keyboard('{Enter}');
    expect(picked.map(({ layerId, featureId }) => [layerId, featureId])).toEqual([[null, 'd1']]);
  });

  test('goes round at the ends of the list', async () => {
    const root = await mountSearch();
    await userEvent.keyboard('{ArrowUp}');

    expect(textsOf(findAll(root, 'li[aria-selected=true]'))).toEqual(['旭园公园绿地']);
  });

  test('picks what is clicked', async () => {
    const root = await mountSearch();
    const picked = listen(root, 'search-pick');
    findAll(root, 'li')[2]?.click();

    expect(picked.map(({ layerId, featureId }) => [layerId, featureId])).toEqual([['greens', 'g2']]);
  });

  test('says when nothing fits', async () => {
    const root = await mountSearch();
    await userEvent.keyboard('zzz');

    expect(textsOf(findAll(root, 'p'))).toEqual(['没有找到“zzz”。']);
    expect(findInput(root, 'input').ariaExpanded).toBe('false');
  });

  test('asks to be shut with Esc', async () => {
    const root = await mountSearch();
    const asked = listen(root, 'panel-close');
    await userEvent.keyboard('{Escape}');

    expect(asked).toHaveLength(1);
  });
});

test('a dialog asks to be shut by its button, and by a click beside it', async () => {
  const root = await mount(html`<gcm-shortcuts open></gcm-shortcuts>`);
  const asked = listen(root, 'panel-close');
  find(root, 'gcm-icon-button').click();
  find(root, 'dialog').click();
  find(root, '.content').click();

  expect(asked).toHaveLength(2);
});
