import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { GcmSwipeHandle } from '../../src/map/gcm-swipe-handle.ts';
import '../../src/map/gcm-swipe-handle.ts';
import { find, listen, mount, settled } from '../ui/mount.ts';

/** A frame of 400 px with the handle over it. */
async function mountHandle(split = 0.46) {
  const root = await mount(html`
    <div class="frame"><gcm-swipe-handle .split=${split}></gcm-swipe-handle></div>`);
  const frame = find(root, '.frame');
  frame.style.cssText = 'position: relative; width: 400px; height: 200px';
  const slider = find(root, '[role=slider]');
  return { root, frame, slider, moves: listen(root, 'compare-split') };
}

async function valueAfter(root: HTMLElement): Promise<string | null> {
  await settled(root);
  return find(root, '[role=slider]').getAttribute('aria-valuenow');
}

describe('the divider between two maps', () => {
  test('tells how much each of them has', async () => {
    const { slider } = await mountHandle();

    expect(slider.getAttribute('aria-valuetext')).toBe('甲 46 %，乙 54 %');
    expect([slider.ariaValueMin, slider.ariaValueNow, slider.ariaValueMax]).toEqual(['0', '46', '100']);
    expect(slider.ariaLabel).toBe('卷帘分界');
  });

  test.each([
    ['{ArrowLeft}', '45'], ['{ArrowRight}', '47'], ['{Shift>}{ArrowLeft}{/Shift}', '36'],
    ['{Shift>}{ArrowRight}{/Shift}', '56'], ['{Home}', '0'], ['{End}', '100'],
  ])('goes by the keys %s to %s %%', async (keys, expected) => {
    const { root, slider, moves } = await mountHandle();
    slider.focus();
    await userEvent.keyboard(keys);

    expect(await valueAfter(root)).toBe(expected);
    expect(moves.map(({ split }) => split * 100)).toEqual([expect.closeTo(Number(expected), 9)]);
  });

  test('does not leave the map', async () => {
    const { root, slider } = await mountHandle(0);
    slider.focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');

    expect(await valueAfter(root)).toBe('0');
  });

  test('goes back to the middle by a double click', async () => {
    const { root, slider } = await mountHandle(0.9);
    await userEvent.dblClick(find(root, '.knob'));

    expect(await valueAfter(root)).toBe('50');
    expect(slider.getAttribute('aria-valuetext')).toBe('甲 50 %，乙 50 %');
  });

  test('is dragged by a pointer that it keeps, also off its own line', async () => {
    const { root, frame, slider } = await mountHandle(0.5);
    const { left, top } = frame.getBoundingClientRect();
    for (const pointerType of ['mouse', 'touch'] as const) {
      const fire = (type: string, clientX: number) => slider.dispatchEvent(new PointerEvent(type, {
        pointerId: 1, pointerType, clientX, clientY: top + 100, button: 0, bubbles: true,
      }));
      // The pointer is not a real one, so the browser does not capture it by itself.
      slider.setPointerCapture = () => undefined;
      slider.hasPointerCapture = () => true;
      fire('pointerdown', left + 200);
      fire('pointermove', left + 100);
      expect(await valueAfter(root)).toBe('25');
      fire('pointermove', left + 300);
      expect(await valueAfter(root)).toBe('75');
    }
  });

  test('has a target of 44 px for fingers', async () => {
    const { root } = await mountHandle();
    const { width, height } = find(root, '.knob').getBoundingClientRect();

    expect([width, height]).toEqual([44, 44]);
  });

  test('stands where the maps are divided', async () => {
    const { root, frame } = await mountHandle(0.25);
    const knob = find(root, '.knob').getBoundingClientRect();

    expect(knob.left + knob.width / 2 - frame.getBoundingClientRect().left).toBeCloseTo(100, 0);
    const [handle] = root.querySelectorAll<GcmSwipeHandle>('gcm-swipe-handle');
    expect(handle?.split).toBe(0.25);
  });

  test('is dragged by a real mouse', async () => {
    const { root, frame } = await mountHandle(0.5);
    await userEvent.dragAndDrop(page.elementLocator(find(root, '.knob')), page.elementLocator(frame), {
      targetPosition: { x: 80, y: 100 },
    });

    expect(Number(await valueAfter(root))).toBeCloseTo(20, 0);
  });
});
