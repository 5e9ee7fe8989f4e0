import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/gcm-bottom-sheet.ts';
import type { GcmBottomSheet } from '../../src/ui/gcm-bottom-sheet.ts';
import { find, listen, mount, settled } from './mount.ts';

/** A sheet over a page of 800 px: peek 96, half 400, full 736. */
async function mountSheet() {
  const root = await mount(html`<gcm-bottom-sheet><p>沁园街道</p></gcm-bottom-sheet>`);
  Object.assign(root.style, { position: 'fixed', inset: '0 0 auto', height: '800px' });
  const sheet = find(root, 'gcm-bottom-sheet') as GcmBottomSheet; // its tag says so
  return { root, sheet, handle: find(root, '.handle'), stops: listen(root, 'sheet-stop') };
}

describe('the bottom sheet', () => {
  test('goes up and down with the arrows, and tells what it covers', async () => {
    const { root, handle, stops } = await mountSheet();
    await expect.poll(() => stops.at(-1)?.heightPx).toBe(400);
    stops.length = 0;
    handle.focus();
    for (const key of ['{ArrowUp}', '{ArrowUp}', '{ArrowDown}', '{Home}', '{End}']) {
      await userEvent.keyboard(key);
      await settled(root);
    }

    const told = stops.map(({ stop, heightPx }) => `${stop} ${heightPx}`);
    expect(told).toEqual(['full 736', 'half 400', 'peek 96', 'full 736']);
  });

  test('goes to the next stop at a click, and from the top down', async () => {
    const { root, sheet, handle } = await mountSheet();
    const stops = [];
    for (let click = 0; click < 3; click++) {
      handle.click();
      await settled(root);
      stops.push(sheet.stop);
    }

    expect(stops).toEqual(['full', 'peek', 'half']);
    expect(handle.ariaLabel).toBe('面板高度: 半屏');
  });

  test('follows the finger, and rests at the nearest stop', async () => {
    const { root, sheet, handle } = await mountSheet();
    const at = (type: string, clientY: number) => {
      handle.dispatchEvent(new PointerEvent(type, { clientY, pointerId: 7, bubbles: true }));
    };
    handle.setPointerCapture = () => {}; // a made-up pointer cannot be captured
    at('pointerdown', 400);
    at('pointermove', 600);
    expect(sheet.style.getPropertyValue('--height')).toBe('200px');

    // The hand stands still before it lets go: no flick.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    at('pointermove', 600);
    at('pointerup', 600);
    await settled(root);
    expect([sheet.stop, sheet.style.getPropertyValue('--height')]).toEqual(['peek', '96px']);
  });
});
