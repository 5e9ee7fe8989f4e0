import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPdf } from '../sheet/pdf-reader.ts';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

/** Least work that shows all of it: the coarsest picture of the smallest paper. */
const SMALL = { paper: 'a4', dpi: '96' };

describe('the meeting sheet', () => {
  let browser: Browser;
  let planner: PlannerPage;

  beforeAll(async () => {
    browser = await startBrowser();
    planner = await openPlanner(browser, inject('siteUrl'), '', { acceptDownloads: true });
    await waitForFigures(planner.page);
  });

  afterAll(() => browser.close());

  test('is one click from a district, and its PDF has title, legend, table, scale and sources', async () => {
    const { page } = planner;
    await page.getByRole('button', { name: '济水街道', exact: true }).click();
    await page.getByRole('button', { name: '出图', exact: true }).last().click();
    for (const [name, value] of Object.entries(SMALL)) await page.locator(`gcm-sheet-form select[name=${name}]`).selectOption(value);
    await page.locator('gcm-sheet-preview image').waitFor({ state: 'attached' });
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PDF', exact: true }).click();
    const download = await saving;
    const { texts, sizesMm: [size = []] } = readPdf(readFileSync(await download.path()));
    const [first = []] = texts;

    expect(download.suggestedFilename()).toBe('济水街道人均公园绿地图.pdf');
    expect(size.map(Math.round)).toEqual([297, 210]);
    for (const words of ['济水街道人均公园绿地图', '公园绿地 G1', '指标表', '位置示意']) expect(texts.flat()).toContain(words);
    expect(first.join('')).toContain('© OpenStreetMap contributors');
    expect(first.filter((words) => /^约 1:\d/.test(words))).toHaveLength(1);
  });

  test('can be of what plans disagree on: they are compared for it, and its check finds nothing wrong', async () => {
    const { page } = planner;
    await page.locator('gcm-sheet-form select[name=subject]').selectOption('conflicts');
    await page.locator('gcm-sheet-preview').getByText('差异台账').first().waitFor();
    const texts = await page.locator('gcm-sheet-preview text').allTextContents();

    expect(texts).toContain('济水街道规划差异图');
    // Lines are broken where the column ends.
    expect(texts.join('').replaceAll(/\s/g, '')).toMatch(/济水街道共检测出城市总体规划和土地利用总体规划差异图斑共\d+个/);
    await page.getByText('比例尺、图例、表格、文字和来源均已核对').waitFor();
  });

  test('is edited where it stands, in the project, and that can be undone', async () => {
    const { page } = planner;
    await page.locator('gcm-sheet-form select[name=subject]').selectOption('indicators');
    const preview = page.locator('gcm-sheet-preview');
    await preview.getByText('指标表').first().waitFor({ state: 'attached' });
    await preview.getByRole('button', { name: '修改图名' }).press('Enter');
    await page.keyboard.type('济水街道现状图');
    await page.keyboard.press('Enter');
    await preview.locator('text', { hasText: '济水街道现状图' }).first().waitFor({ state: 'attached' });
    expect(await page.locator('gcm-sheet-form input[name=title]').inputValue()).toBe('济水街道现状图');

    await page.keyboard.press('Control+z');
    await preview.locator('text', { hasText: '济水街道人均公园绿地图' }).first().waitFor({ state: 'attached' });
    expect(await page.locator('gcm-sheet-form input[name=title]').inputValue()).toBe('');
  });

  test('makes an atlas of the differences of a district: an index, and a sheet for each', async () => {
    const { page } = planner;
    await page.locator('gcm-sheet-form select').first().selectOption({ label: '天坛街道' });
    await page.locator('gcm-sheet-form select[name=subject]').selectOption('conflicts');
    const button = page.getByRole('button', { name: '2 处差异，一处一图' });
    await page.locator('gcm-atlas-form button:enabled', { hasText: '2 处差异' }).waitFor();
    const saving = page.waitForEvent('download');
    await button.click();
    const { bookmarks, texts, pictures } = readPdf(readFileSync(await (await saving).path()));
    // As the register of the comparison lists them.
    const rows = await page.locator('gcm-sheet-preview text', { hasText: /^0\d\d\u3000/ }).allTextContents();

    expect(rows).toHaveLength(2);
    expect(bookmarks).toEqual(['目录', ...rows]);
    expect(pictures).toHaveLength(2);
    for (const [at, row] of rows.entries()) expect(texts[at + 1]?.[0]).toBe(`规划差异 ${row.replace('\u3000', '：')}`);
    for (const words of texts) expect(words.join('')).toContain('© OpenStreetMap contributors');
  });

  test('asked nothing of another host, and failed at nothing', () => {
    expect(planner.foreignRequests).toEqual([]);
    expect(planner.errors).toEqual([]);
  });
});
