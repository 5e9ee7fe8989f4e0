import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPlanner, startBrowser, whenPublicMapDrawn } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

/** Figures that Clipper2 and GeographicLib found: see the file's own `method`. */
const EXPECTED = JSON.parse(readFileSync('data/jiyuan-centre/expected-indicators.json', 'utf8')) as {
  readonly districts: readonly { readonly id: string; readonly population: number; readonly parkM2: number }[];
};
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DESKTOP = { width: 1280, height: 1000 };
const PHONE = { width: 390, height: 844 };

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** One of `public/examples/`, with the policy that it brings along, when its first map has figures. */
async function openExample(name: string, options: BrowserContextOptions = {}): Promise<PlannerPage> {
  const example = await openPlanner(browser, inject('siteUrl'), `examples/${name}.html`, { viewport: DESKTOP, ...options });
  await whenReady(example.page);
  return example;
}

async function whenReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    const map = document.querySelector('garden-city-map');
    map?.scrollIntoView();
    await map?.ready;
  });
}

/** In the page: what axe-core finds against WCAG 2.2 AA, in all shadow roots. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
  });
}

/** In the page: how far it can be scrolled sideways, px. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('the public map in an article', () => {
  let article: PlannerPage;

  beforeAll(async () => {
    article = await openExample('article');
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
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      for (const size of [DESKTOP, PHONE]) {
        await page.setViewportSize(size);
        await page.evaluate(() => document.querySelector('garden-city-map')!.updateComplete);
        expect(await findings(page)).toEqual([]);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => document.querySelector('garden-city-map')!.updateComplete);
    expect(await overflow(page)).toBe(0);
    expect({ errors: article.errors, foreign: article.foreignRequests }).toEqual({ errors: [], foreign: [] });
  });
});

test('two maps of one page have their own languages, and one selection where the page wants it', async () => {
  const { page, errors } = await openExample('two-maps');
  await page.evaluate(() => Promise.all([...document.querySelectorAll('garden-city-map')].map(({ ready }) => ready)));
  const [left, right] = [page.locator('garden-city-map').first(), page.locator('garden-city-map').last()];
  await left.locator('gcm-figure-table').getByRole('button', { name: '天坛街道' }).click();
  await right.locator('gcm-district-brief').getByText('天坛街道').waitFor();

  expect(await right.locator('[part=basis]').textContent()).toContain('Thresholds');
  expect(await left.locator('[part=basis]').textContent()).toContain('标准值');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a themed map has the page\'s colours, height and language, on a phone as well', async () => {
  const { page, errors } = await openExample('themed', { viewport: PHONE });
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
  expect(errors).toEqual([]);
  await page.context().close();
});

test('comes whole from another origin than the page: element, workers and data', async () => {
  const { page, errors } = await openExample('foreign-origin');
  await whenPublicMapDrawn(page);

  expect(await page.locator('gcm-figure-table thead button').count()).toBe(5);
  const hosts = await page.evaluate(() => [...new Set(performance.getEntriesByType('resource')
    .filter(({ name }) => /embed|data/.test(name)).map(({ name }) => new URL(name).hostname))]);
  expect(hosts).toHaveLength(1);
  expect(hosts).not.toContain(await page.evaluate(() => location.hostname));
  expect(errors).toEqual([]);
  await page.context().close();
});

test('without WebGL there are the author\'s picture, a sentence, the table and the words', async () => {
  const { page } = await openExample('no-webgl', { viewport: PHONE });
  await page.getByText('需要 WebGL 2').waitFor();

  expect(await page.getByText('页面作者放在这里的图片').isVisible()).toBe(true);
  expect(await page.locator('gcm-figure-table tbody tr').count()).toBe(6);
  expect(await findings(page)).toEqual([]);
  await page.context().close();
});

test('survives: moved, taken away and brought back, defined twice, and a lost graphics context', async () => {
  const { page, errors } = await openExample('article', { viewport: PHONE });
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

  await page.addScriptTag({ url: `${inject('siteUrl')}embed/garden-city-map.js?second`, type: 'module' });

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
