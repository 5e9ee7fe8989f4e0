import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findings } from './accessible.ts';
import { CITY, define, openBare } from './bare-page.ts';
import { startBrowser } from './planner-page.ts';

/** Browsers take the first away when a page has more than sixteen contexts of the graphics card. */
const MOST_CONTEXTS = 8;

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** In the page: the nth map is drawn. */
function drawn(page: Page, at: number): Promise<void> {
  return page.evaluate(async (index) => {
    const map = document.querySelectorAll('garden-city-map')[index]!;
    await map.ready;
    await customElements.whenDefined('gcm-map');
    const inner = map.shadowRoot!.querySelector('gcm-map')!;
    // What is near is told by the browser after a frame or two.
    while (inner.shadowRoot!.querySelector('canvas') === null) await new Promise((resolve) => requestAnimationFrame(resolve));
    await inner.whenDrawn();
  }, at);
}

const zoomOf = (page: Page) => page.evaluate(() => document.querySelector('garden-city-map')!.store.state.camera?.zoom ?? null);

test('ten maps of one page share the graphics card: drawn when they can be seen, let go when far away, at home again when back', async () => {
  // Each is a window high, so that three can be seen soon.
  const maps = Array.from({ length: 10 }, () => `<garden-city-map src="${CITY}" class="tall" controls="legend"></garden-city-map>`);
  const { page, errors, foreignRequests } = await openBare(browser, inject('siteUrl'), maps.join(''), { viewport: { width: 640, height: 600 } });
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('garden-city-map { display: block; height: 600px; margin: 0 0 40px; }');
    document.adoptedStyleSheets = [sheet];
  });
  await define(page);
  await drawn(page, 0);
  expect(await page.evaluate(() => liveContexts())).toBeLessThanOrEqual(3);
  // It says where it looks when it has moved, as it does when its place changes.
  await page.setViewportSize({ width: 600, height: 600 });
  await expect.poll(() => zoomOf(page)).not.toBeNull();
  const atHome = (await zoomOf(page))!;

  for (let at = 1; at < 10; at += 1) {
    await page.evaluate((index) => document.querySelectorAll('garden-city-map')[index]!.scrollIntoView(), at);
    await drawn(page, at);
    expect(await page.evaluate(() => liveContexts())).toBeLessThanOrEqual(MOST_CONTEXTS);
  }
  const isLetGo = () => page.evaluate(() =>
    document.querySelector('garden-city-map')!.shadowRoot!.querySelector('gcm-map')!.shadowRoot!.querySelector('canvas') === null);
  expect(await isLetGo()).toBe(true);
  // All have their figures, drawn or not.
  expect(await page.locator('garden-city-map section.visually-hidden li').count()).toBe(10 * 4 * 4);

  // A district that is to be shown by a map that is let go is shown when that is drawn again.
  await page.evaluate(() => document.querySelectorAll('garden-city-map')[1]!.fitTo('D3'));
  await page.evaluate(() => scrollTo(0, 0));
  await drawn(page, 0);
  await drawn(page, 1);
  expect(await zoomOf(page)).toBeCloseTo(atHome, 2);
  const second = await page.evaluate(() => document.querySelectorAll('garden-city-map')[1]!.store.state.camera!);
  expect(second.zoom).toBeGreaterThan(atHome);
  // D3 is 112.569 to 112.59, 35.0775 to 35.083.
  expect([second.longitude, second.latitude]).toEqual([expect.closeTo(112.5795, 2), expect.closeTo(35.08025, 2)]);

  await page.setViewportSize({ width: 280, height: 600 });
  await expect.poll(() => zoomOf(page)).toBeLessThan(atHome - 0.2);
  expect(await page.evaluate(() => told.filter(([type]) => type === 'gcm-view-change'))).toEqual([]);
  expect(await findings(page)).toEqual([]);
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
  await page.context().close();
});

test('a picture has the size that was asked for, and the colours of the map, also of a map that nobody has seen yet', async () => {
  const { page, errors } = await openBare(browser, inject('siteUrl'), `<p class="far"></p><garden-city-map src="${CITY}" indicator="none"></garden-city-map>`);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.far { height: 9000px; } garden-city-map { display: block; height: 400px; }');
    document.adoptedStyleSheets = [sheet];
  });
  await define(page);
  const take = () => page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    const blob = await document.querySelector('garden-city-map')!.toPng({ width: 300, height: 200, pixelRatio: 1.5 });
    const picture = await createImageBitmap(blob);
    const drawing = new OffscreenCanvas(picture.width, picture.height).getContext('2d')!;
    drawing.drawImage(picture, 0, 0);
    const { data } = drawing.getImageData(0, 0, picture.width, picture.height);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = Array.from(data.slice(at, at + 3), (value) => value.toString(16).padStart(2, '0')).join('');
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return { type: blob.type, width: picture.width, height: picture.height, parks: counts.get('4e9e62') ?? 0, colours: counts.size };
  });
  const unseen = await take();
  await page.evaluate(() => document.querySelector('garden-city-map')!.scrollIntoView());
  await drawn(page, 0);
  const seen = await take();

  for (const picture of [unseen, seen]) {
    expect(picture).toMatchObject({ type: 'image/png', width: 450, height: 300 });
    expect(picture.colours).toBeGreaterThan(10);
  }
  expect(unseen.parks).toBeGreaterThan(500);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('two versions on one page: the first stays, and the console names both', async () => {
  const { page, errors } = await openBare(browser, inject('siteUrl'), `<garden-city-map src="${CITY}"></garden-city-map>`);
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await page.route('**/older/*.js', async (route) => {
    const response = await route.fetch({ url: route.request().url().replace('/older/', '/embed/') });
    await route.fulfill({ response });
  });
  await define(page);
  await define(page, 'older');
  await page.evaluate(() => document.querySelector('garden-city-map')!.ready);

  expect(warnings.filter((warning) => warning.includes('is defined already'))).toEqual([
    expect.stringMatching(/by \S+ \S+\/embed\/garden-city-map\.js; this one is not used: \S+ \S+\/older\/garden-city-map\.js$/),
  ]);
  expect(await page.locator('gcm-figure-table button.pick').count()).toBe(3);
  expect(errors).toEqual([]);
  await page.context().close();
});
