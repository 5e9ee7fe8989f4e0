import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findingsInAllColours, overflow } from './accessible.ts';
import { DESKTOP, PHONE, openExample, whenReady } from './example-page.ts';
import { startBrowser, whenPublicMapDrawn } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

/** Figures that Clipper2 and GeographicLib found: see the file's own `method`. */
const EXPECTED = JSON.parse(readFileSync('data/jiyuan-centre/expected-indicators.json', 'utf8')) as {
  readonly districts: readonly { readonly id: string; readonly population: number; readonly parkM2: number }[];
};

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('the public map in an article', () => {
  let article: PlannerPage;

  beforeAll(async () => {
    article = await openExample(browser, 'article');
  });
  afterAll(() => article.page.context().close());

  test('tells the figures that a second method found, in a table and in sentences', async () => {
    const { page } = article;
    for (const { id, parkM2, population } of EXPECTED.districts) {
      const expected = (parkM2 / population).toFixed(2);
      const name = await page.evaluate((district) =>
        document.querySelector('garden-city-map')!.store.state.assessment!.districts.find((each) => each.id === district)!.name, id);
      expect(await page.locator('gcm-figure-table td').filter({ hasText: expected }).count()).toBeGreaterThan(0);
      await page.locator('li').getByText(`${name}：人均公园绿地 ${expected}`).waitFor({ state: 'attached' });
    }
    expect(await page.locator('[part=basis]').textContent()).toContain('国家生态园林城市（2022）');
    // What search engines read is what the map says.
    const written = EXPECTED.districts.map(({ parkM2, population }) => (parkM2 / population).toFixed(2)).toSorted();
    const cells = page.locator('garden-city-map > figure td');
    expect((await cells.allTextContents()).toSorted()).toEqual(written);
  });

  test('selects a district by the table, and tells the page what the reader did, once', async () => {
    const { page } = article;
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      for (const type of ['gcm-district-change', 'gcm-indicator-change', 'gcm-view-change'] as const) {
        document.addEventListener(type, ({ detail }) => told.push([type, structuredClone(detail)]));
      }
    });
    await page.evaluate(() => { document.querySelector('garden-city-map')!.district = '419001003'; });
    await page.locator('gcm-district-brief').getByText('北海街道').waitFor();
    await page.locator('gcm-figure-table').getByRole('button', { name: '济水街道' }).click();
    await page.locator('gcm-district-brief').getByText('济水街道').waitFor();
    await page.locator('gcm-figure-table').getByRole('button', { name: /服务半径/ }).click();

    expect(await page.evaluate(() => (globalThis as unknown as { told: unknown }).told)).toEqual([
      ['gcm-district-change', { district: '419001002', name: '济水街道' }],
      ['gcm-indicator-change', { indicator: 'park_service' }],
    ]);
    expect(await page.locator('garden-city-map').getAttribute('district')).toBe('419001001');
  });

  test('compares the plans when somebody wants to know', async () => {
    const { page } = article;
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /plan-[^/]*\.geojson$/.test(name)).length)).toBe(0);
    await page.locator('summary').filter({ hasText: '规划差异' }).click();
    await page.locator('gcm-conflict-table tbody tr').first().waitFor();
    expect(await page.locator('gcm-conflict-table tbody tr').count()).toBeGreaterThan(10);
  });

  test('lets the page scroll by the wheel, and says how to zoom', async () => {
    const { page } = article;
    const zoom = () => page.evaluate(() => document.querySelector('garden-city-map')!.store.state.camera?.zoom);
    await whenPublicMapDrawn(page);
    const before = await zoom();
    await page.locator('gcm-map canvas').hover();
    await page.mouse.wheel(0, 200);
    await page.locator('gcm-gesture-hint p').waitFor();
    expect(await zoom()).toBe(before);
    await page.mouse.move(0, 0);
    await page.locator('gcm-gesture-hint p').waitFor({ state: 'detached' });
  });

  test('axe-core finds nothing, in light, dark and forced colours, wide and narrow, and nothing is wider than the page', async () => {
    const { page } = article;
    for (const size of [DESKTOP, PHONE]) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.querySelector('garden-city-map')!.updateComplete);
      expect(await findingsInAllColours(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.querySelector('garden-city-map')!.updateComplete);
    expect(await overflow(page)).toBe(0);
    expect({ errors: article.errors, foreign: article.foreignRequests }).toEqual({ errors: [], foreign: [] });
  });
});

test('published figures come without the scripts that measure; a file that was changed has them measured anew', async () => {
  const asked: string[] = [];
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${inject('siteUrl')}examples/article.html`);
  await whenReady(page);
  await whenPublicMapDrawn(page);
  expect(asked.filter((url) => url.includes('project.published.json'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('worker'))).toEqual([expect.stringContaining('maplibre')]);
  const rate = () => page.evaluate(() => document.querySelector('garden-city-map')!.store.state.assessment!.city.indicators.green_rate!.quantity!.value);
  const published = await rate();

  // The largest belt of green is gone.
  await page.route('**/attached-green.geojson', async (route) => {
    const response = await route.fetch();
    const { type, features } = await response.json() as { type: string; features: readonly unknown[] };
    await route.fulfill({ response, json: { type, features: features.slice(1) } });
  });
  await page.reload();
  await whenReady(page);
  expect(asked.filter((url) => url.includes('analysis.worker'))).toHaveLength(1);
  expect(await rate()).toBeLessThan(published);
  await context.close();
});
