import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CITY, define, ofTold, openBare, shown } from './bare-page.ts';
import { startBrowser } from './planner-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('a script that cannot be had', () => {
  test('of the map leaves the figures, and is tried again when the reader wants it', async () => {
    const { page, errors } = await openBare(browser, inject('siteUrl'), '');
    await page.route('**/embed/gcm-map-*.js', (route) => route.abort());
    await define(page);
    await page.evaluate((src) => {
      const map = document.createElement('garden-city-map');
      map.src = src;
      document.querySelector('main')!.append(map);
    }, CITY);
    expect((await shown(page)).rows).toBe(3);
    const unreachable = { code: 'load/unreachable', message: expect.stringContaining('garden-city-map') as string };
    await expect.poll(() => ofTold(page, 'gcm-problem')).toEqual([unreachable]);

    // Chromium remembers that a script could not be had until the page is loaded anew, so that this fails again at once.
    await page.locator('gcm-message').getByRole('button', { name: '重试' }).click();
    await expect.poll(() => ofTold(page, 'gcm-problem')).toEqual([unreachable, unreachable]);
    expect(await ofTold(page, 'gcm-ready')).toHaveLength(1);
    expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });

  test('of the tool leaves the public map in its place, with a word', async () => {
    const { page, errors } = await openBare(browser, inject('siteUrl'), '');
    await page.route('**/embed/planner-*.js', (route) => route.abort());
    await define(page);
    await page.evaluate((src) => {
      const map = document.createElement('garden-city-map');
      Object.assign(map, { src, planner: true });
      document.querySelector('main')!.append(map);
    }, CITY);
    expect((await shown(page)).rows).toBe(3);
    await page.locator('gcm-message').getByText('garden-city-map').waitFor();
    expect(errors.filter((error) => !error.includes('ERR_FAILED'))).toEqual([]);
    await page.context().close();
  });
});
