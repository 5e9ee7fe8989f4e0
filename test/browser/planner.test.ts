import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { GcmMap } from '../../src/map/gcm-map.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { SIZES, openPlanner, startBrowser, waitForFigures } from './planner-page.ts';

/** Made by a second method; see data/README.md. */
const EXPECTED: { districts: { id: string; population: number; parkM2: number }[] } = JSON.parse(
  readFileSync('data/jiyuan-centre/expected-indicators.json', 'utf8'),
);
const NAMES: Readonly<Record<string, string>> = {
  419001001: '沁园街道',
  419001002: '济水街道',
  419001003: '北海街道',
  419001004: '天坛街道',
  419001005: '玉泉街道',
};
const SHARED_OSM = '../shared/data/jiyuan-osm';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

async function openSample(path = '', options: Parameters<typeof openPlanner>[3] = {}) {
  const planner = await openPlanner(browser, inject('siteUrl'), path, options);
  await waitForFigures(planner.page);
  return planner;
}

describe('the planner on the sample city', () => {
  test('shows each district with the park area per resident that a second method found', async () => {
    const { page, errors, foreignRequests } = await openSample();
    const rows = page.locator('gcm-indicator-table tbody tr');

    expect(await rows.count()).toBe(EXPECTED.districts.length);
    for (const { id, population, parkM2 } of EXPECTED.districts) {
      const row = rows.filter({ hasText: NAMES[id] ?? id });
      expect(await row.locator('td').first().innerText()).toContain((parkM2 / population).toFixed(2));
    }
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await page.context().close();
  });

  test('has one selection in table, map and address', async () => {
    const { page } = await openSample();
    await page.getByRole('button', { name: '济水街道' }).click();

    expect(await page.locator('gcm-map').evaluate((map) => (map as GcmMap).selectedDistrictId))
      .toBe('419001002');
    expect(new URL(page.url()).hash).toContain('d=419001002');
    expect(await page.locator('gcm-district-card h2').innerText()).toBe('济水街道');
    await page.context().close();
  });

  test('selects the district under a click on the map, and lists what lies there', async () => {
    const { page } = await openSample('#v=112.596,35.074,15');
    const box = await page.locator('gcm-map').boundingBox();
    // The camera looks at 世纪广场, at the place that OpenStreetMap gives for it.
    await page.mouse.click(box!.x + box!.width / 2, box!.y + (box!.height - 30) / 2);
    const list = page.locator('gcm-feature-list');

    await list.getByText('世纪广场').first().waitFor();
    expect(await page.locator('gcm-indicator-table [aria-pressed=true]').innerText()).toBe('沁园街道');
    await page.context().close();
  });

  test('opens a link as it was shared', async () => {
    const { page } = await openSample('#i=green_rate&d=419001004&l=districts.canopy&lang=en');

    expect(await page.locator('gcm-indicator-table thead [aria-sort=descending]').innerText()).toBe('Green land rate');
    expect(await page.locator('gcm-district-card h2').innerText()).toBe('天坛街道');
    const boxOf = (title: RegExp) => page.locator('gcm-layer-row').filter({ hasText: title }).locator('[type=checkbox]');
    expect(await boxOf(/Vegetation/).isChecked()).toBe(true);
    expect(await boxOf(/Parks/).isChecked()).toBe(false);
    await page.context().close();
  });

  test('holds the figures against the standard that is chosen', async () => {
    const { page } = await openSample('#s=gb55014-2021');

    // GB 55014 asks for more than 8 m² of park a resident.
    const threshold = page.locator('gcm-indicator-card').first().getByText(/>\s*8\.00/);
    await threshold.waitFor();

    expect(await threshold.count()).toBe(1);
    await page.context().close();
  });

  test('finds a park by name from the keyboard', async () => {
    const { page } = await openSample();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('清趣园');
    await page.keyboard.press('Enter');

    await page.locator('gcm-feature-list').getByText('清趣园').first().waitFor();
    expect(await page.locator('gcm-search input').isVisible()).toBe(false);
    await page.context().close();
  });

  test('shows another city', async () => {
    const { page, errors } = await openSample('?project=data/jiyuan-city/project.json');

    expect(await page.locator('gcm-indicator-table tbody tr').count()).toBe(16);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

test.each(Object.entries(SIZES))('nothing is wider than a %s, in any language', async (_name, viewport) => {
  const { page, errors } = await openSample('#d=419001001', { viewport });
  for (const language of LANGUAGES) {
    await page.evaluate((hash) => { location.hash = hash; }, `lang=${language}`);
    await page.locator(`.frame[lang=${language}]`).waitFor();
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);

    expect(widest).toBeLessThanOrEqual(viewport.width);
  }
  expect(errors).toEqual([]);
  await page.context().close();
});

test.skipIf(!existsSync(SHARED_OSM))('real roads and greens are shown without an error', async () => {
  const site = inject('siteUrl');
  const planner = await openPlanner(browser, site, 'favicon.svg');
  await planner.page.route(`${site}osm/**`, (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const body = file === 'project.json' ? JSON.stringify(OSM_PROJECT) : readFileSync(join(SHARED_OSM, file), 'utf8');
    return route.fulfill({ body, contentType: 'application/json' });
  });
  await planner.page.goto(`${site}?project=osm/project.json`);
  await waitForFigures(planner.page);
  const rows = planner.page.locator('gcm-layer-row');

  // The counts that stand in the data's own description.
  await rows.filter({ hasText: '道路' }).getByText('351').waitFor();
  await rows.filter({ hasText: '公园' }).getByText('8').waitFor();
  expect(await planner.page.locator('gcm-issue-list').getByText(/错误 \d/).count()).toBe(0);
  expect(planner.errors).toEqual([]);
  await planner.page.context().close();
});

const OSM_PROJECT = {
  schema: 1,
  title: '济源中心',
  dataDate: '2024-01-01',
  view: { bbox: [112.57, 35.07, 112.63, 35.12] },
  layers: [
    { id: 'roads', role: 'roads', src: 'roads.geojson', title: '道路', fields: { roadClass: 'hw' } },
    { id: 'greens', role: 'green', src: 'greens.geojson', title: '公园', defaultClass: 'G1' },
  ],
};
