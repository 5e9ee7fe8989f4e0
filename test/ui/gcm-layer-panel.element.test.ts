import { html, render } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/gcm-layer-panel.ts';
import type { LayerMoveEvent } from '../../src/ui/layer-events.ts';
import type { LayerRow } from '../../src/ui/layer-row.ts';
import { layerRow } from './layer-rows.ts';
import { find, findAll, findInput, listen, mount, settled, textsOf } from './mount.ts';

const ROWS = [
  layerRow('theme', { group: 'theme', movable: false, opacity: null }),
  layerRow('a'), layerRow('b', { visible: false }), layerRow('c'),
  layerRow('w', { group: 'water' }),
];

/** The panel with a parent that follows `layer-move` as the store does. */
async function mountPanel(rows: readonly LayerRow[] = ROWS, selected: string | null = null) {
  let current = rows;
  const panel = () => html`<gcm-layer-panel .rows=${current} .selectedId=${selected}></gcm-layer-panel>`;
  const root = await mount(panel());
  root.addEventListener('layer-move', ({ id, toPlaceOf }: LayerMoveEvent) => {
    const from = current.findIndex((row) => row.id === id);
    const to = current.findIndex((row) => row.id === toPlaceOf);
    current = current.toSpliced(from, 1).toSpliced(to, 0, current[from]!);
    render(panel(), root);
  });
  return root;
}

function order(root: HTMLElement): string {
  return findAll(root, 'li[data-id]').map(({ dataset }) => dataset['id']).join(' ');
}

describe('the layer panel', () => {
  test('lists the groups in the order of the house, and leaves out empty ones', async () => {
    const root = await mountPanel();

    expect(textsOf(findAll(root, 'h3'))).toEqual(['专题', '绿地', '水系']);
    expect(order(root)).toBe('theme a b c w');
  });

  test('shows a group that is partly on as mixed, and turns all of it on', async () => {
    const root = await mountPanel();
    const asked = listen(root, 'layer-visibility');
    const box = findInput(root, 'input[aria-label*="绿地"]');

    expect([box.checked, box.indeterminate]).toEqual([false, true]);
    box.click();
    expect(asked.map(({ ids, visible }) => [ids, visible])).toEqual([[['a', 'b', 'c'], true]]);
  });

  test('turns off a group that is all on', async () => {
    const root = await mountPanel();
    const asked = listen(root, 'layer-visibility');
    findInput(root, 'input[aria-label*="水系"]').click();

    expect(asked.map(({ ids, visible }) => [ids, visible])).toEqual([[['w'], false]]);
  });

  test('folds a group', async () => {
    const root = await mountPanel();
    findAll(root, '.head button')[1]?.click();
    await settled(root);

    expect(order(root)).toBe('theme w');
    expect(findAll(root, '.head button')[1]?.ariaExpanded).toBe('false');
  });

  test('moves a layer by the keys, keeps the focus on it, and says where it is', async () => {
    const root = await mountPanel();
    find(root, 'li[data-id=a] .handle').focus();
    await userEvent.keyboard(' {ArrowDown}');
    await settled(root);

    expect(order(root)).toBe('theme b a c w');
    expect(textsOf(findAll(root, '[role=status]'))).toEqual(['Layer a，第 2 位，共 3 位']);
    expect(find(root, 'li[data-id=a] .handle').matches(':focus')).toBe(true);

    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}{ArrowUp}');
    await settled(root);
    expect(order(root)).toBe('theme b c a w');
    expect(find(root, 'li[data-id=a] .handle').ariaPressed).toBe('false');
  });

  test('puts a grabbed layer back with Esc', async () => {
    const root = await mountPanel();
    find(root, 'li[data-id=c] .handle').focus();
    await userEvent.keyboard('{Enter}{ArrowUp}{ArrowUp}');
    await settled(root);
    expect(order(root)).toBe('theme c a b w');

    await userEvent.keyboard('{Escape}');
    await settled(root);
    expect(order(root)).toBe('theme a b c w');
  });

  test('moves a layer that is dragged past the middle of the next', async () => {
    const root = await mountPanel();
    const lowerHalf = { targetPosition: { x: 20, y: 20 } }; // of 28 px
    await userEvent.dragAndDrop(find(root, 'li[data-id=a] .handle'), find(root, 'li[data-id=c]'), lowerHalf);
    await settled(root);

    expect(order(root)).toBe('theme b c a w');
    expect(findAll(root, '.grabbed')).toEqual([]);
  });

  test('offers no handle where there is nothing to change places with', async () => {
    const root = await mountPanel();

    expect(findAll(root, '.handle').length).toBe(3);
    expect(findAll(root, 'li[data-id=w] .handle, li[data-id=theme] .handle')).toEqual([]);
  });
});
