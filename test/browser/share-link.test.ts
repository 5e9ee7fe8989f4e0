import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { dragFiles } from './drop-files.ts';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

async function copyLink(page: Page): Promise<string> {
  await page.locator('gcm-top-bar').getByRole('button', { name: '分享' }).click();
  await page.locator('gcm-top-bar').getByRole('button', { name: '已复制' }).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What a link speaks of; places to a metre, as it has them. */
const shown = (page: Page) => page.evaluate(() => {
  const { camera, layers, indicator, selectedDistrictId } = document.querySelector('garden-city-map')!.store.state;
  const place = camera === null ? [] : [camera.longitude.toFixed(5), camera.latitude.toFixed(5), camera.zoom.toFixed(2)];
  return { place, visible: layers.filter(({ visible }) => visible).map(({ spec }) => spec.id), indicator, selectedDistrictId };
});

test('a copied link shows somebody else the same view, layers, indicator and district, in less than 200 signs of hash', async () => {
  const { page } = await openPlanner(browser, inject('siteUrl'), '#v=112.59000,35.09000,13.20', CLIPBOARD);
  await waitForFigures(page);
  await page.locator('gcm-indicator-table').getByRole('button', { name: '北海街道' }).click();
  await page.locator('gcm-layer-panel').getByRole('checkbox', { name: /绿道/ }).check();
  await page.locator('gcm-layer-panel').getByRole('checkbox', { name: /河流湖泊/ }).uncheck();
  await page.locator('gcm-indicator-card').nth(1).click();
  const link = await copyLink(page);
  expect(new URL(link).hash.length).toBeLessThan(200);
  expect(await page.locator('gcm-message').count()).toBe(0);

  const other = await openPlanner(browser, inject('siteUrl'), link.slice(inject('siteUrl').length));
  await waitForFigures(other.page);
  expect(await shown(other.page)).toEqual(await shown(page));
  expect(other.errors).toEqual([]);
  await page.context().close();
  await other.page.context().close();
});

test('a link that cannot carry what is only on this computer says so when it is copied', async () => {
  const { page } = await openPlanner(browser, inject('siteUrl'), '?project=', CLIPBOARD);
  await page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
  const square = { type: 'Polygon', coordinates: [[[112.59, 35.08], [112.6, 35.08], [112.6, 35.09], [112.59, 35.09], [112.59, 35.08]]] };
  await dragFiles(page, [{ name: '公园.geojson', content: JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { 绿地分类: 'G11' }, geometry: square }] }) }]);
  await page.locator('gcm-import-receipt').waitFor();
  await page.locator('.confirm').click();
  await page.waitForFunction(() => document.querySelector('garden-city-map')!.store.state.layers.length === 1);
  const link = await copyLink(page);
  await page.locator('gcm-message').getByText('本机的数据与改动不随链接走').waitFor();

  expect(new URL(link).hash).toBe('#i=park_pc&lang=zh-Hans');
  await page.context().close();
});

test.each([
  ['empty, coded and unknown', '#v=,,&l=%00&d=%3Cscript%3E&c=%22&p=a~a&t=none&s=2030&lang=xx&i=all'],
  ['very long', `#d=${'x'.repeat(5000)}&on=${'y.'.repeat(500)}&off=.&v=1e999,NaN,-1`],
  ['a plan against itself', '#p=plan-city~plan-city&t=compare&c=__proto__'],
  ['no hash at all', '#%E0%A4%A&=&&&'],
])('a link that says nonsense opens the city as it is: %s', async (_, hash) => {
  const { page, errors } = await openPlanner(browser, inject('siteUrl'), hash);
  await waitForFigures(page);

  expect(await page.evaluate(() => document.querySelector('garden-city-map')!.store.state.assessment?.districts.length)).toBe(5);
  expect(errors).toEqual([]);
  await page.context().close();
});
