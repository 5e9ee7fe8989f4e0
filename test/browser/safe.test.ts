import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';

/** What the build tells authors of pages. */
const { policies, integrity } = JSON.parse(readFileSync('dist/embed/security.json', 'utf8')) as {
  readonly policies: Readonly<Record<string, string>>;
  readonly integrity: Readonly<Record<string, string>>;
};

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** From now on what the page's policy forbids is told by {@link violations}. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(globalThis, { told });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      told.push([effectiveDirective, blockedURI, sample].join(' ')));
  });
}

function violations(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { told: readonly string[] }).told);
}

/** In the page: opens every menu, one after the other. */
async function openMenus(page: Page): Promise<number> {
  const triggers = page.locator('wa-dropdown > button:visible');
  let index = 0;
  for (; index < await triggers.count(); index++) {
    await triggers.nth(index).click();
    await page.locator('wa-dropdown[open] wa-dropdown-item').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('wa-dropdown[open]').waitFor({ state: 'detached' });
  }
  return index;
}

test('Trusted Types: all parts of the planner live under a policy that forbids text as markup or script', async () => {
  const { page, errors } = await openPlanner(browser, inject('siteUrl'), '', { viewport: { width: 1440, height: 900 } });
  await watch(page);
  await waitForFigures(page);
  expect(await openMenus(page)).toBeGreaterThan(1);
  await page.keyboard.press('?');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Escape');
  await page.keyboard.press('2');
  await page.locator('gcm-conflict-list tbody .pick').first().waitFor();
  await openMenus(page);
  await page.keyboard.press('3');
  await page.locator('gcm-sheet-preview svg').first().waitFor();

  expect({ errors, violations: await violations(page) }).toEqual({ errors: [], violations: [] });
  // The policy is there, and what it forbids is told.
  await expect(page.evaluate(() => { document.createElement('p').innerHTML = '<b>text</b>'; })).rejects.toThrow('TrustedHTML');
  expect(await violations(page)).toEqual([expect.stringContaining("require-trusted-types-for")]);
  await page.context().close();
});

test('the integrity hashes are those of the files, and a browser that holds every file against its own starts the map', async () => {
  const scripts = readdirSync('dist/embed').filter((name) => name.endsWith('.js'));
  const hashes = scripts.map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(`dist/embed/${name}`)).digest('base64')}`]);
  expect(integrity).toEqual(Object.fromEntries(hashes));

  const site = inject('siteUrl');
  const { page, errors } = await openPlanner(browser, site, 'favicon.svg');
  await page.route(`${site}integrity.html`, (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>City</title>
      <script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(Object.entries(integrity).map(([name, hash]) => [`./embed/${name}`, hash])) })}</script>
      <script type="module" src="embed/garden-city-map.js" integrity="${integrity['garden-city-map.js'] ?? ''}"></script>
      <garden-city-map src="data/jiyuan-centre/project.json"></garden-city-map>`,
  }));
  await page.goto(`${site}integrity.html`);
  await ready(page);
  await expectFigures(page);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the policy that the build tells is the one that the article lives under', async () => {
  const { page } = await openPlanner(browser, inject('siteUrl'), 'examples/article.html');
  expect(await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')).toBe(policies['same origin']);
  await page.context().close();
});

test('the link under the map leads to pages only, however its address is written', async () => {
  const { page, errors } = await openPlanner(browser, inject('siteUrl'), 'examples/article.html');
  await ready(page);
  const link = page.locator('garden-city-map a[part=link]');
  const lead = async (address: string) => {
    await page.evaluate((to) => {
      const map = document.querySelector('garden-city-map')!;
      map.fullMap = to;
      return map.updateComplete;
    }, address);
    return (await link.count()) === 0 ? null : link.getAttribute('href');
  };
  for (const address of [
    'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' \u0001javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'blob:https://city.example/1', 'file:///etc/passwd', 'https://',
  ]) expect([address, await lead(address)]).toEqual([address, null]);
  expect(await lead('https://city.example/map')).toBe('https://city.example/map');
  expect(await lead('../index.html')).toBe(`${inject('siteUrl')}index.html`);
  expect(errors).toEqual([]);
  await page.context().close();
});

test('data are asked for without cookies, taken whatever type the server says, and refused when too large: the author\'s words stay', async () => {
  const site = inject('siteUrl');
  const { page } = await openPlanner(browser, site, 'favicon.svg');
  await page.context().addCookies([{ name: 'session', value: 'secret', url: site }]);
  const cookies: unknown[] = [];
  await page.route(`${site}data/**`, async (route) => {
    cookies.push((await route.request().allHeaders())['cookie']);
    const response = await route.fetch();
    await route.fulfill({ response, headers: { 'content-type': 'text/html' } });
  });
  await page.goto(`${site}examples/article.html`);
  await ready(page);
  await expectFigures(page);
  expect(cookies.length).toBeGreaterThan(0);
  expect(cookies.filter((cookie) => cookie !== undefined)).toEqual([]);

  await page.unroute(`${site}data/**`);
  await page.route(`${site}data/**`, (route) => route.fulfill({ body: '{}', headers: { 'content-length': '400000000' } }));
  await page.addInitScript(() => {
    document.addEventListener('gcm-problem', ({ detail }) => Object.assign(globalThis, { problem: detail.code }));
  });
  await page.goto(`${site}examples/article.html`);
  await ready(page);
  expect(await page.evaluate(() => (globalThis as unknown as { problem: string }).problem)).toBe('load/too-large');
  expect(await page.locator('garden-city-map > figure').isVisible()).toBe(true);
  await page.context().close();
});

async function ready(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    const map = document.querySelector('garden-city-map')!;
    map.scrollIntoView();
    await map.ready;
  });
}

/** The first of them, as Clipper2 and GeographicLib found it: `data/jiyuan-centre/expected-indicators.json`. */
async function expectFigures(page: Page): Promise<void> {
  expect(await page.locator('gcm-figure-table td').filter({ hasText: '28.58' }).count()).toBe(1);
}
