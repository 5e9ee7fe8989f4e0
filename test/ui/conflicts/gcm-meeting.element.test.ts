import { html } from 'lit';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ConflictZoomEvent } from '../../../src/ui/conflicts/conflict-events.ts';
import '../../../src/ui/conflicts/gcm-meeting.ts';
import { find, findAll, listen, mount, textsOf } from '../mount.ts';
import { findings } from './shown-findings.ts';

async function mountMeeting(selectedId = 'CY-1') {
  const heard = { selects: [] as (string | null)[] };
  const root = await mount(html`
    <gcm-meeting
      .findings=${findings} .selectedId=${selectedId} .pair=${['city', 'land']} reviewer="李工"
      .districts=${new Map([['d1', '沁园街道']])}
    ></gcm-meeting>`);
  root.addEventListener('conflict-select', ({ findingId }) => heard.selects.push(findingId));
  return { root, heard, reviews: listen(root, 'conflict-review'), ends: listen(root, 'meeting') };
}

describe('the meeting', () => {
  test('has one finding in large type: number, area, district, what both plans say, rule', async () => {
    const { root } = await mountMeeting();

    expect(textsOf(findAll(root, '.number'))).toEqual(['001 40.40 公顷 沁园街道']);
    expect(textsOf(findAll(root, 'dd:first-of-type'))).toEqual(['R2 居住用地', '耕地']);
    expect(findAll(root, 'gcm-plan-letter').map((tag) => tag.getAttribute('letter'))).toEqual(['a', 'b']);
    // The frame of these tests is as narrow as a phone; text is 13 px elsewhere.
    expect(Number.parseFloat(getComputedStyle(find(root, 'dd')).fontSize)).toBeGreaterThanOrEqual(20);
    expect(textsOf(findAll(root, 'header span'))).toEqual(['第 1 个，共 2 个', '待审 2']);
  });

  test('is at its first finding at once, as the map is given another size; to the others it flies', async () => {
    const flights: boolean[] = [];
    const note = (event: Event) => flights.push(event instanceof ConflictZoomEvent && event.flies);
    document.addEventListener('conflict-zoom', note);
    await mountMeeting();
    await userEvent.keyboard('{ArrowRight}');
    document.removeEventListener('conflict-zoom', note);

    expect(flights).toEqual([false, true]);
  });

  test('goes on and back by arrow keys, round the end', async () => {
    const { heard } = await mountMeeting();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');

    // Nobody answers the events here, so the first finding stays: its neighbours on both sides are the second.
    expect(heard.selects).toEqual(['CY-2', 'CY-2']);
  });

  test.each([['1', 'accepted'], ['2', 'resolved'], ['3', 'false-alarm']] as const)(
    'decides by the key %s: %s, with who, when and the area', async (key, state) => {
      const { reviews } = await mountMeeting();
      await userEvent.keyboard(key);

      expect(reviews.map(({ findingId }) => findingId)).toEqual(['CY-1']);
      expect(reviews[0]?.review).toMatchObject({ state, who: '李工', areaM2: 404_000 });
      expect(reviews[0]?.review?.when).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

  test('takes a decision back by 0', async () => {
    const { reviews } = await mountMeeting();
    await userEvent.keyboard('0');

    expect(reviews.map(({ review }) => review)).toEqual([null]);
  });

  test('shows each key on its button, which a finger presses too', async () => {
    const { root, reviews } = await mountMeeting();
    const buttons = findAll(root, '.decide button');

    expect(textsOf(buttons)).toEqual(['1 确认冲突', '2 已协调', '3 误报', '0 待审']);
    buttons[1]?.click();
    expect(reviews[0]?.review?.state).toBe('resolved');
    expect(Math.min(...findAll(root, '.decide button, nav button').map((button) => button.offsetHeight))).toBeGreaterThanOrEqual(44);
  });

  test('ends by Esc, before the page takes the key for something else', async () => {
    const { ends } = await mountMeeting();
    const others: string[] = [];
    const hear = ({ key }: KeyboardEvent) => others.push(key);
    document.addEventListener('keydown', hear);
    await userEvent.keyboard('{Escape}');
    document.removeEventListener('keydown', hear);

    expect(ends.map(({ open }) => open)).toEqual([false]);
    expect(others).toEqual([]);
  });

  test('leaves digits alone that are typed as a name', async () => {
    const { root, reviews } = await mountMeeting();
    find(root, 'input').focus();
    await userEvent.keyboard('2');

    expect(reviews).toEqual([]);
  });

  test('goes on by a stroke of a finger', async () => {
    const { root, heard } = await mountMeeting();
    const article = find(root, 'article');
    const fire = (type: string, clientX: number) =>
      article.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', clientX, bubbles: true }));
    fire('pointerdown', 300);
    fire('pointerup', 200);

    expect(heard.selects).toEqual(['CY-2']);
  });

  test('says so when there is nothing to review', async () => {
    const root = await mount(html`<gcm-meeting></gcm-meeting>`);

    expect(textsOf(findAll(root, '.none'))).toEqual(['没有要审的图斑']);
  });
});
