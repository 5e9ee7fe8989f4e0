import type { Browser } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findings, findingsInAllColours, overflow } from './accessible.ts';
import { DESKTOP, PHONE, openExample } from './example-page.ts';
import { startBrowser, whenPublicMapDrawn } from './planner-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('two maps of one page have their own languages, and one selection where the page wants it', async () => {
  const { page, errors, foreignRequests } = await openExample(browser, 'two-maps');
  await page.evaluate(() => Promise.all([...document.querySelectorAll('garden-city-map')].map(({ ready }) => ready)));
  const [left, right] = [page.locator('garden-city-map').first(), page.locator('garden-city-map').last()];
  await left.locator('gcm-figure-table').getByRole('button', { name: '天坛街道' }).click();
  await right.locator('gcm-district-brief').getByText('天坛街道').waitFor();

  expect(await right.locator('[part=basis]').textContent()).toContain('Thresholds');
  expect(await left.locator('[part=basis]').textContent()).toContain('标准值');
  expect(await findingsInAllColours(page)).toEqual([]);
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
  await page.context().close();
});

test('a themed map has the page\'s colours, height and language, on a phone as well', async () => {
  const { page, errors, foreignRequests } = await openExample(browser, 'themed', { viewport: PHONE });
  const look = await page.locator('garden-city-map').evaluate((map) => ({
    surface: getComputedStyle(map).getPropertyValue('--gcm-surface'),
    height: map.shadowRoot?.querySelector('.stage')?.clientHeight,
  }));

  expect(look).toEqual({ surface: '#14202b', height: 440 });
  await page.getByText('資料時點').waitFor();
  const named = await page.locator('gcm-map-strip [part=attribution]').evaluate((attribution) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('garden-city-map::part(attribution) { letter-spacing: 3px; }');
    document.adoptedStyleSheets = [sheet];
    const { letterSpacing } = getComputedStyle(attribution);
    document.adoptedStyleSheets = [];
    return letterSpacing;
  });
  expect(named).toBe('3px');
  expect(await overflow(page)).toBe(0);
  expect(await findings(page)).toEqual([]);
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
  await page.context().close();
});

test('comes whole from another origin than the page: element, workers and data', async () => {
  const { page, errors, foreignRequests } = await openExample(browser, 'foreign-origin');
  await whenPublicMapDrawn(page);

  expect(await page.locator('gcm-figure-table thead button').count()).toBe(5);
  const hosts = await page.evaluate(() => [...new Set(performance.getEntriesByType('resource')
    .filter(({ name }) => /embed|data/.test(name)).map(({ name }) => new URL(name).hostname))]);
  expect(hosts).toHaveLength(1);
  expect(hosts).not.toContain(await page.evaluate(() => location.hostname));
  expect([...new Set(foreignRequests.map((address) => new URL(address).hostname))]).toEqual(hosts);
  expect(await findingsInAllColours(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without WebGL there are the author\'s picture, a sentence, the table and the words', async () => {
  const { page, foreignRequests } = await openExample(browser, 'no-webgl', { viewport: PHONE });
  await page.getByText('需要 WebGL 2').waitFor();

  expect(await page.getByText('页面作者放在这里的图片').isVisible()).toBe(true);
  expect(await page.locator('gcm-figure-table tbody tr').count()).toBe(6);
  expect(await findings(page)).toEqual([]);
  expect(foreignRequests).toEqual([]);
  await page.context().close();
});

// Each at the size that its own test does not have; the article has both in `embed.test.ts`.
test.each([
  ['two-maps', PHONE], ['themed', DESKTOP], ['foreign-origin', PHONE], ['no-webgl', DESKTOP],
] as const)('%s has its figures at its other size as well, and nothing is cut off', async (name, viewport) => {
  const { page, foreignRequests } = await openExample(browser, name, { viewport });
  const rows = page.locator('garden-city-map').first().locator('gcm-figure-table tbody tr');

  await expect.poll(() => rows.count()).toBeGreaterThan(4);
  expect(await overflow(page)).toBe(0);
  expect(await findings(page)).toEqual([]);
  // The second origin is this machine by its other name.
  expect(foreignRequests.filter((address) => !['127.0.0.1', 'localhost'].includes(new URL(address).hostname))).toEqual([]);
  await page.context().close();
});

test('survives: moved, taken away and brought back, defined twice, and a lost graphics context', async () => {
  const { page, errors } = await openExample(browser, 'article', { viewport: PHONE });
  const warnings: string[] = [];
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  await whenPublicMapDrawn(page);
  await page.evaluate(async () => {
    const map = document.querySelector('garden-city-map')!;
    const drawn = () => map.shadowRoot!.querySelector('gcm-map')!.whenDrawn();
    document.querySelector('main')!.prepend(map);
    map.remove();
    await new Promise((resolve) => setTimeout(resolve));
    document.querySelector('main')!.append(map);
    map.scrollIntoView();
    await map.ready;
    await drawn();
    const canvas = map.shadowRoot!.querySelector('gcm-map')!.shadowRoot!.querySelector('canvas')!;
    const lost = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    const restored = new Promise((resolve) => canvas.addEventListener('webglcontextrestored', resolve));
    lost.loseContext();
    await new Promise((resolve) => canvas.addEventListener('webglcontextlost', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve));
    lost.restoreContext();
    await restored;
    await map.updateComplete;
    await drawn();
  });

  // Not by a tag: the page's policy trusts no address of a script that a test makes.
  await page.evaluate(`import(${JSON.stringify(`${inject('siteUrl')}embed/garden-city-map.js?second`)})`);

  const map = page.locator('gcm-map');
  expect(await map.evaluate(({ shadowRoot }) => shadowRoot?.querySelectorAll('canvas').length)).toBe(1);
  expect(await page.locator('gcm-figure-table tbody tr').count()).toBe(6);
  expect(warnings.filter((warning) => warning.includes('is defined already'))).toHaveLength(1);
  expect(errors).toEqual([]);

  await page.route('**/nowhere.json', (route) => route.fulfill({ status: 404 }));
  const problem = await map.evaluate(async (inner) => {
    const element = (inner.getRootNode() as ShadowRoot).host as HTMLElementTagNameMap['garden-city-map'];
    const told = new Promise((resolve) => document.addEventListener('gcm-problem', ({ detail }) => resolve(detail.code), { once: true }));
    element.src = 'nowhere.json';
    return told;
  });
  expect(problem).toBe('load/not-found');
  await page.locator('gcm-message').getByText('nowhere.json').waitFor();
  expect(await page.locator('gcm-figure-table tbody tr').count()).toBe(6);
  await page.context().close();
});
