import { readFileSync } from 'node:fs';
import type { Browser, FileChooser, Page } from 'playwright';
import { unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A square of land as a layer of its own, sides in degrees. */
function square(size: number, properties: Record<string, unknown>) {
  const [west, south, east, north] = [112.5, 35, 112.5 + size, 35 + size];
  const coordinates = [[[west, south], [east, south], [east, north], [west, north], [west, south]]];
  const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates } };
  return { type: 'FeatureCollection', features: [feature] };
}

/** A city of one district with one park, small enough to be measured at once. */
const VILLAGE = {
  schema: 1,
  title: '一村',
  dataDate: '2024-12-31',
  view: { bbox: [112.5, 35, 112.52, 35.02] },
  layers: [
    { id: 'parks', role: 'green', src: square(0.002, { 名称: '村公园', 类型: '公园' }), title: '公园绿地' },
    { id: 'districts', role: 'districts', src: square(0.02, { id: 'd', name: '一区', population: 1000 }), title: '街道' },
    { id: 'built-up', role: 'built-up', src: square(0.02, {}), title: '建成区' },
  ],
};
const PATH = `?project=${encodeURIComponent(`data:application/json,${encodeURIComponent(JSON.stringify(VILLAGE))}`)}`;

async function openVillage() {
  const planner = await openPlanner(browser, inject('siteUrl'), PATH);
  await waitForFigures(planner.page);
  return planner;
}

/** The text of the city's row and of each district's, with all figures. */
function figures(page: Page): Promise<string[]> {
  return page.locator('gcm-indicator-table tbody tr, gcm-indicator-table tfoot tr').allInnerTexts();
}

/** Resolves when the page has measured what is on show. */
async function measured(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { assessing, layers } = document.querySelector('garden-city-map')!.store.state;
    return !assessing && layers.every(({ status }) => status.kind !== 'loading');
  });
}

async function chooseStandard(page: Page, name: string): Promise<void> {
  await page.locator('gcm-profile-menu').getByRole('button').click();
  await page.getByRole('menuitemcheckbox', { name }).click();
  await measured(page);
}

const keptBadge = (page: Page) => page.locator('gcm-edit-tools .kept');

/** Closes the page as a crash does: nothing of it is asked. */
async function reopen(page: Page): Promise<Page> {
  const next = await page.context().newPage();
  await page.close({ runBeforeUnload: false });
  await next.goto(inject('siteUrl') + PATH);
  await waitForFigures(next);
  return next;
}

describe('work on the planner\'s page', () => {
  test('is set in the dialog, tells its source beside the figure, and survives a crash', async () => {
    const { page, errors } = await openVillage();
    await page.locator('gcm-icon-button[icon=sliders-horizontal]').click();
    await page.locator('gcm-project-settings').getByRole('button', { name: '人口' }).click();
    await page.getByRole('spinbutton', { name: '一区' }).fill('2000');
    await page.getByRole('textbox', { name: /依据/ }).fill('2024 年统计年鉴');
    await page.getByRole('button', { name: '应用' }).click();
    await page.locator('gcm-indicator-table .note').getByText('人口已改 · 一区：2024 年统计年鉴').waitFor();
    await keptBadge(page).getByText('已存于本机').waitFor();
    const before = await figures(page);

    const next = await reopen(page);
    // Twice as many residents have half as much park each.
    const perResident = async (of: Page) => Number((await of.locator('gcm-indicator-card .number').first().innerText()));
    const without = await perResident(next);
    await next.getByRole('button', { name: '恢复' }).click();
    await keptBadge(next).waitFor();
    await measured(next);
    expect(await figures(next)).toEqual(before);
    expect(await perResident(next)).toBeCloseTo(without / 2, 1);
    await next.locator('gcm-indicator-card').first().getByText('已改').first().waitFor();
    expect(errors).toEqual([]);
    await next.context().close();
  });

  test('is kept in the browser, and comes back after a crash with the same figures', async () => {
    const { page, errors } = await openVillage();
    await chooseStandard(page, '国家园林城市（2016）');
    await keptBadge(page).getByText('已存于本机').waitFor();
    const before = await figures(page);

    const next = await reopen(page);
    expect(await figures(next)).not.toEqual(before);
    await next.getByRole('button', { name: '恢复' }).click();
    await keptBadge(next).waitFor();
    await measured(next);
    expect(await figures(next)).toEqual(before);
    expect(await next.getByRole('button', { name: '恢复' }).count()).toBe(0);
    expect(errors).toEqual([]);
    await next.context().close();
  });

  test('that was undone leaves no draft', async () => {
    const { page } = await openVillage();
    await chooseStandard(page, '国家园林城市（2016）');
    await keptBadge(page).getByText('已存于本机').waitFor();
    await page.keyboard.press('Control+z');
    await keptBadge(page).waitFor({ state: 'detached' });

    const next = await reopen(page);
    expect(await next.locator('gcm-message').count()).toBe(0);
    await next.context().close();
  });

  test('in a saved file is not offered, but can be had back, as nobody knows whether the file was really saved', async () => {
    const { page, errors } = await openVillage();
    await chooseStandard(page, '国家园林城市（2016）');
    await keptBadge(page).getByText('已存于本机').waitFor();
    const before = await figures(page);
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    await (await saving).cancel();
    await keptBadge(page).getByText('已存为文件').waitFor();

    const next = await reopen(page);
    expect(await next.locator('gcm-message').count()).toBe(0);
    await next.locator('gcm-top-bar').getByRole('button', { name: '项目' }).click();
    await next.getByRole('menuitem', { name: /一村.*已存为文件/ }).click();
    await keptBadge(next).getByText('已存于本机').waitFor();
    await measured(next);
    expect(await figures(next)).toEqual(before);
    expect(errors).toEqual([]);
    await next.context().close();
  });

  test('is not offered to a second page while the first one has it', async () => {
    const { page } = await openVillage();
    await chooseStandard(page, '国家园林城市（2016）');
    await keptBadge(page).getByText('已存于本机').waitFor();
    const second = await page.context().newPage();
    await second.goto(inject('siteUrl') + PATH);
    await waitForFigures(second);

    expect(await second.locator('gcm-message').count()).toBe(0);
    await page.context().close();
  });

  test('thrown away is gone, and comes back when that is undone', async () => {
    const { page } = await openVillage();
    await chooseStandard(page, '国家园林城市（2016）');
    await keptBadge(page).getByText('已存于本机').waitFor();
    const next = await reopen(page);
    await next.getByRole('button', { name: '丢弃' }).click();
    await next.getByText('已丢弃').waitFor();
    expect(await next.getByRole('button', { name: '恢复' }).count()).toBe(0);
    await next.locator('gcm-message').getByRole('button', { name: '撤销' }).click();
    await next.getByRole('button', { name: '恢复' }).waitFor();

    const third = await reopen(next);
    await third.getByRole('button', { name: '恢复' }).waitFor();
    await third.context().close();
  });

  test('asks before the page is left with edits, and does not without', async () => {
    const { page } = await openVillage();
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    await waitForFigures(page);
    expect(asked).toEqual([]);

    await chooseStandard(page, '国家园林城市（2016）');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await page.context().close();
  });

  test('of the sample city goes into one file, and comes back from it with the same figures and without the site', async () => {
    const { page } = await openPlanner(browser, inject('siteUrl'));
    await waitForFigures(page);
    await chooseStandard(page, '国家园林城市（2016）');
    const before = await figures(page);
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const path = await (await saving).path();
    await keptBadge(page).getByText('已存为文件').waitFor();

    const other = await openVillage();
    await other.page.route('**/data/**', (route) => route.abort());
    await open(other.page, path);
    expect(await figures(other.page)).toEqual(before);
    expect(await other.page.locator('gcm-message').count()).toBe(0);
    expect(other.foreignRequests).toEqual([]);
    await page.context().close();
    await other.page.context().close();
  });

  test('from a file of which a layer was changed says which one', async () => {
    const { page } = await openVillage();
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const members = unzipSync(readFileSync(await (await saving).path()));
    const parks = new TextDecoder().decode(members['layers/parks.geojson']);
    members['layers/parks.geojson'] = new TextEncoder().encode(parks.replace('112.502', '112.503'));
    await open(page, { name: 'changed.gcm.zip', mimeType: 'application/zip', buffer: Buffer.from(zipSync(members)) });

    expect(await page.locator('gcm-message').innerText()).toMatch(/changed\.gcm\.zip 里的图层“公园绿地.*”在保存之后改动过/);
    await page.context().close();
  });

  test('removes a layer at once, and brings it back by the offer or by Ctrl Z', async () => {
    const { page } = await openVillage();
    const before = await figures(page);
    const remove = () => page.locator('garden-city-map').evaluate((map) => {
      const event = new Event('layer-remove', { bubbles: true });
      map.dispatchEvent(Object.assign(event, { id: 'parks' }));
    });
    await remove();
    await measured(page);
    expect(await figures(page)).not.toEqual(before);
    await page.locator('gcm-message').getByRole('button', { name: '撤销' }).click();
    await measured(page);
    expect(await figures(page)).toEqual(before);

    await remove();
    await page.locator('gcm-message').waitFor();
    await measured(page);
    await page.keyboard.press('Control+z');
    expect(await page.locator('gcm-message').count()).toBe(0);
    await measured(page);
    expect(await figures(page)).toEqual(before);
    await page.context().close();
  });
});

test('a tool that is read-only keeps nothing', async () => {
  const { page } = await openVillage();
  await page.locator('garden-city-map').evaluate((map) => {
    const embed = document.createElement('garden-city-map');
    embed.planner = true;
    embed.readonly = true;
    embed.src = map.getAttribute('src') ?? '';
    map.replaceWith(embed);
    return embed.ready;
  });
  await page.locator('gcm-profile-menu').getByRole('button').click();
  await page.getByRole('menuitemcheckbox', { name: '国家园林城市（2016）' }).click();
  await measured(page);
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const drafts = await page.evaluate(() => new Promise((resolve, reject) => {
    const opening = indexedDB.open('garden-city-map');
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      const counting = opening.result.transaction('drafts').objectStore('drafts').count();
      counting.addEventListener('success', () => resolve(counting.result));
    });
  }));

  expect(databases).toEqual(['garden-city-map']);
  expect(drafts).toBe(0);
  expect(await page.locator('gcm-edit-tools').count()).toBe(0);
  await page.context().close();
});

/** Opens a project file by Ctrl O, as a user does. */
async function open(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
  await (await choose(page)).setFiles(file);
  await page.waitForFunction(() => document.querySelector('garden-city-map')?.store.state.projectUrl === null);
  await measured(page);
}

/** A browser shows its dialog only on a page that was used just now; one that is busy drawing may take too long, and is asked again. */
async function choose(page: Page): Promise<FileChooser> {
  for (let tries = 1; ; tries++) {
    await page.locator('gcm-top-bar h1').click();
    const choosing = page.waitForEvent('filechooser', { timeout: 8000 }).catch((error: unknown) => {
      if (tries === 4) throw error;
      return null;
    });
    await page.keyboard.press('Control+o');
    const chooser = await choosing;
    if (chooser !== null) return chooser;
  }
}
