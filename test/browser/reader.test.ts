import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { findings, overflow, walk } from './accessible.ts';
import { openPlanner, startBrowser } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

let browser: Browser;
let article: PlannerPage;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  article = await openPlanner(browser, inject('siteUrl'), 'examples/article.html', { viewport: { width: 1280, height: 1000 } });
  ({ page } = article);
  await page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    const map = document.querySelector('garden-city-map')!;
    map.scrollIntoView();
    await map.ready;
    await customElements.whenDefined('gcm-map');
    await map.shadowRoot!.querySelector('gcm-map')!.whenDrawn();
  });
});
afterAll(() => browser.close());

const stateOf = () => page.evaluate(() => {
  const { camera, selectedDistrictId, layers } = document.querySelector('garden-city-map')!.store.state;
  // Until it is moved the map is at home, and says nothing.
  return { camera: camera ?? { longitude: 0, zoom: 0 }, selectedDistrictId, hidden: layers.filter(({ visible }) => !visible).map(({ spec }) => spec.id) };
});
const tools = () => page.locator('garden-city-map [part=basis]');

describe('a reader with a keyboard', () => {
  test('walks through all of the element and out of it, both ways, and sees where the focus is', async () => {
    await page.evaluate(() => {
      const [before, after] = ['before', 'after'].map((id) => Object.assign(document.createElement('button'), { id, textContent: id }));
      const main = document.querySelector('main')!;
      main.prepend(before!);
      main.append(after!);
      document.getElementById('before')!.focus();
    });
    const there = await walk(page, 80);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
    const back = await walk(page, 80, true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');

    expect(there.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(back.map(({ name }) => name)).toEqual(there.map(({ name }) => name).toReversed());
    const names = there.map(({ name }) => name).join(' ');
    for (const name of ['济水街道', '服务半径', '搜索', '图层', '复制链接', '规划差异']) expect(names).toContain(name);
    expect(there.some(({ path }) => path.endsWith('canvas'))).toBe(true);
  });

  test('moves the map by arrows and zooms by plus and minus, where no gesture of the page is in the way', async () => {
    await page.locator('gcm-map canvas').focus();
    const before = await stateOf();
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await stateOf()).camera.longitude).toBeGreaterThan(before.camera.longitude);
    const { camera: { zoom } } = await stateOf();
    await page.keyboard.press('Equal');
    await expect.poll(async () => (await stateOf()).camera.zoom).toBeGreaterThan(zoom);
    await page.keyboard.press('Minus');
    await expect.poll(async () => (await stateOf()).camera.zoom).toBeCloseTo(zoom, 2);
  });

  test('chooses a district, which is said once', async () => {
    await page.evaluate(() => {
      const status = document.querySelector('garden-city-map')!.shadowRoot!.querySelector('.public > [role=status]')!;
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver(() => said.push(status.textContent.trim())).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await page.locator('gcm-figure-table').getByRole('button', { name: '北海街道' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('gcm-district-brief').getByText('北海街道').waitFor();

    expect((await stateOf()).selectedDistrictId).toBe('419001003');
    expect(await page.evaluate(() => (globalThis as unknown as { said: string[] }).said)).toEqual([expect.stringMatching(/^北海街道：人均公园绿地 18\.00/)]);
  });
});

describe('the controls that a page asks for', () => {
  test('search: a name leads to its district or park, Esc shuts it and gives the focus back', async () => {
    await tools().getByRole('button', { name: '搜索' }).press('Enter');
    await page.locator('gcm-search input').waitFor();
    await page.keyboard.type('玉泉街道');
    await page.locator('gcm-search').getByRole('option', { name: '玉泉街道 街道边界', selected: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('gcm-district-brief').getByText('玉泉街道').waitFor();
    expect((await stateOf()).selectedDistrictId).toBe('419001005');

    await tools().getByRole('button', { name: '搜索' }).press('Enter');
    await page.locator('gcm-search input').waitFor();
    await page.keyboard.type('世纪广场');
    await page.locator('gcm-search').getByRole('option', { name: '世纪广场', selected: true }).waitFor();
    const { camera: { zoom } } = await stateOf();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await stateOf()).camera.zoom).toBeGreaterThan(zoom);

    await tools().getByRole('button', { name: '搜索' }).press('Enter');
    await page.locator('gcm-search input').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('gcm-search input').waitFor({ state: 'hidden' });
    expect(await tools().getByRole('button', { name: '搜索' }).evaluate((button) => button.matches(':focus'))).toBe(true);
  });

  test('layers: one is hidden and shown again, and the map with it', async () => {
    await tools().getByRole('button', { name: '图层' }).click();
    const first = page.locator('gcm-layer-switches').getByRole('checkbox', { checked: true }).first();
    await first.click();
    await expect.poll(async () => (await stateOf()).hidden.length).toBeGreaterThan(0);
    const { hidden } = await stateOf();
    expect(await page.evaluate((id) => document.querySelector('garden-city-map')!.shadowRoot!.querySelector('gcm-map')!
      .view.find((view) => view.id === id)?.visible, hidden.at(0))).toBe(false);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('gcm-layer-switches').waitFor({ state: 'detached' });
  });

  test('share: the page\'s address, or a word where the browser does not allow it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tools().getByRole('button', { name: '复制链接' }).click();
    await page.getByText('链接已复制').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

    await page.locator('garden-city-map').evaluate((map) => map.toggleAttribute('address-sync', true));
    await tools().getByRole('button', { name: '复制链接' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/#v=[-\d.,]+&.*i=park_pc&d=419001005$/);
    expect((await page.evaluate(() => navigator.clipboard.readText())).length).toBeLessThan(200);
    await page.context().clearPermissions();
  });
});

describe('a reader who wants it otherwise', () => {
  test('has all of it at 200 %, which is half the width, and at 320 px: nothing is cut off', async () => {
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 500 });
      await page.evaluate(() => document.querySelector('garden-city-map')!.updateComplete);
      expect(await overflow(page)).toBe(0);
      expect(await findings(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 1000 });
  });

  test('sees nothing move where that is wanted', async () => {
    await page.locator('gcm-figure-table').getByRole('button', { name: '济水街道' }).click();
    // A document tells of those in its own tree only; in shadow trees each has to be asked.
    const moving = await page.locator('garden-city-map *').evaluateAll((parts) => parts.flatMap((part) => part.getAnimations())
      .filter(({ playState, effect }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 1).length);
    expect(moving).toBe(0);
  });
});

test('and in all of this nothing went wrong, and no other host was asked', () => {
  expect({ errors: article.errors, foreign: article.foreignRequests }).toEqual({ errors: [], foreign: [] });
});
