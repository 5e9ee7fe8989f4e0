import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The sample city, with some of its files answered otherwise. */
async function openWith(prepare: (page: Page, site: string) => Promise<unknown>) {
  const site = inject('siteUrl');
  // A page without the element first, so that the routes are there before the element asks.
  const planner = await openPlanner(browser, site, 'favicon.svg');
  await prepare(planner.page, site);
  await planner.page.goto(site);
  return planner;
}

function messageOf(page: Page) {
  return page.locator('gcm-message');
}

describe('a fault of the world', () => {
  test('a project file that is missing gets a sentence, and what was shown stays', async () => {
    const { page } = await openWith(() => Promise.resolve());
    await waitForFigures(page);
    await page.evaluate(() => document.querySelector('garden-city-map')?.setAttribute('src', 'data/nowhere.json'));
    await messageOf(page).waitFor();

    expect(await messageOf(page).textContent()).toContain('nowhere.json');
    expect(await page.locator('gcm-indicator-table tbody tr').count()).toBe(5);
    await page.context().close();
  });

  test('a project file that is missing from the start gets a sentence in place of the city', async () => {
    const { page } = await openWith((it, site) => it.route(`${site}data/**/project.json`, (route) =>
      route.fulfill({ status: 404 })));
    await messageOf(page).waitFor();

    expect(await messageOf(page).textContent()).toContain('project.json');
    // Nothing was checked, so nothing is said of it, and no figure is promised.
    expect(await page.locator('gcm-issue-list, gcm-indicator-cards').count()).toBe(0);
    await page.context().close();
  });

  test('a layer that is missing is marked in its row, the others are shown, its figures are unknown', async () => {
    const { page } = await openWith((it, site) => it.route(`${site}data/**/parks.geojson`, (route) =>
      route.fulfill({ status: 404 })));
    await waitForFigures(page);
    const row = page.locator('gcm-layer-row').filter({ hasText: '公园绿地 G1' });

    await row.getByText('parks.geojson').waitFor();
    expect(await page.locator('gcm-indicator-table tbody tr').count()).toBe(5);
    await page.locator('gcm-indicator-card').first().getByText('—').waitFor();
    await page.context().close();
  });

  test('half a JSON file is told with line and column, and loads after a retry when it is whole', async () => {
    const whole = readFileSync('data/jiyuan-centre/parks.geojson', 'utf8');
    let body = whole.slice(0, whole.length / 2);
    const { page } = await openWith((it, site) => it.route(`${site}data/**/parks.geojson`, (route) =>
      route.fulfill({ body, contentType: 'application/geo+json' })));
    await waitForFigures(page);
    const row = page.locator('gcm-layer-row').filter({ hasText: '公园绿地 G1' });
    await row.getByText(/\d+ 行/).waitFor();

    body = whole;
    await row.getByRole('button', { name: '重试' }).click();
    await page.locator('gcm-indicator-card').first().getByText(/\d\.\d\d/).first().waitFor();

    expect(await row.getByText(/\d+ 行/).count()).toBe(0);
    await page.context().close();
  });

  test('a file of 60 MB shows how far it is, and stops when it is cancelled', async () => {
    const { page } = await openWith((it, site) => it.route(`${site}data/**/project.json`, async (route) => {
      const project = JSON.parse(readFileSync('data/jiyuan-centre/project.json', 'utf8'));
      const first = project.layers.find(({ id }: { id: string }) => id === 'parks');
      first.src = '../../test/endless.geojson';
      await route.fulfill({ body: JSON.stringify(project), contentType: 'application/json' });
    }));
    const row = page.locator('gcm-layer-row').filter({ hasText: '公园绿地 G1' });
    await row.getByText(/50\s%/).waitFor();
    await row.locator('gcm-icon-button[label=取消]').click();
    await waitForFigures(page);

    await row.getByText('已取消').waitFor();
    expect(await page.locator('gcm-indicator-table tbody tr').count()).toBe(5);
    await page.context().close();
  });

  test('a worker that ends gets a sentence, what was shown stays, and a retry measures again', async () => {
    const { page } = await openWith((it) => it.addInitScript(endWorkerOnRequest));
    await waitForFigures(page);
    await page.evaluate(() => Object.assign(globalThis, { endNextWorker: true }));
    await page.getByRole('button', { name: '国家生态园林城市' }).click();
    await page.getByText('国家园林城市（2016）').click();
    await messageOf(page).waitFor();
    expect(await page.locator('gcm-indicator-table tbody tr').count()).toBe(5);

    await messageOf(page).getByRole('button', { name: '重试' }).click();
    await page.locator('gcm-indicator-card').first().getByText(/9\.00|8\.00/).waitFor();
    expect(await messageOf(page).count()).toBe(0);
    await page.context().close();
  });
});

/** In the page: ends the next worker that is asked for an assessment, as a lack of memory would. */
function endWorkerOnRequest(): void {
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function postOrEnd(this: Worker, message: { call?: string }, ...rest: never[]) {
    if (message.call === 'assess' && 'endNextWorker' in globalThis) {
      Reflect.deleteProperty(globalThis, 'endNextWorker');
      this.terminate();
      return;
    }
    Reflect.apply(post, this, [message, ...rest]);
  };
}
