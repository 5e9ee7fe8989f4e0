import { html, nothing, render } from 'lit';
import { expect, test } from 'vitest';
import { inOwnTask } from '../../src/ui/in-own-task.ts';
import { nextTask } from '../../src/ui/next-task.ts';

const place = document.createElement('div');

/** What stands there at once. */
function draw(kind: string, words: string): string {
  render(html`<p>${inOwnTask(kind, () => words)}</p>`, place);
  return place.innerText;
}

test('another kind comes in a task of its own, the newest of what was to be drawn; the same at once', async () => {
  document.body.append(place);

  expect(draw('layers', '3 layers')).toBe('3 layers');
  expect(draw('layers', '4 layers')).toBe('4 layers');
  expect(draw('plans', '2 plans')).toBe('4 layers');
  expect(draw('plans', '5 plans')).toBe('4 layers');
  await nextTask();
  expect(place.innerText).toBe('5 plans');
  expect(draw('plans', '6 plans')).toBe('6 plans');
});

test('what was to be drawn while its place was away is there when it comes back', async () => {
  const away = document.createElement('div');
  const shown = (kind: string) => html`${inOwnTask(kind, () => kind)}`;
  const part = render(shown('layers'), away);
  render(shown('plans'), away);
  part.setConnected(false);
  await nextTask();
  expect(away.innerText).toBe('layers');
  part.setConnected(true);

  expect(away.innerText).toBe('plans');
  render(nothing, away);
});

test('what went from the page before its turn is not drawn', async () => {
  draw('layers', 'layers');
  draw('sheets', 'sheets');
  render(html`<p>gone</p>`, place);
  await nextTask();

  expect(place.innerText).toBe('gone');
});
