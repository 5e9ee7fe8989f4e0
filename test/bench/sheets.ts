import { loadavg } from 'node:os';
import type { Page } from 'playwright';
import { openPlanner, startBrowser, waitForFigures } from '../browser/planner-page.ts';
import { startSite } from '../browser/serve-built-site.ts';
import { median } from './median.ts';

/**
 * How much longer a sheet of the sample city takes than one plain picture of its map with the same px, in the built page
 * in Chromium, from the click to the file: `npx tsx test/bench/sheets.ts a3 300`. The files take turns; medians.
 */
const [paper = 'a3', dpi = '300'] = process.argv.slice(2);
const ROUNDS = 5;
const FILES = { map: '仅地图 PNG', pdf: 'PDF', png: 'PNG', svg: 'SVG' } as const;

const site = await startSite();
const browser = await startBrowser();
try {
  const { page } = await openPlanner(browser, site.url, '', { acceptDownloads: true });
  await waitForFigures(page);
  await page.keyboard.press('3');
  for (const [name, value] of Object.entries({ paper, dpi })) await page.locator(`gcm-sheet-form select[name=${name}]`).selectOption(value);
  await page.locator('gcm-sheet-preview image').waitFor({ state: 'attached' });
  const times: Record<keyof typeof FILES, number[]> = { map: [], pdf: [], png: [], svg: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of Object.keys(FILES) as (keyof typeof FILES)[]) times[kind].push(await millisecondsFor(page, FILES[kind]));
  }
  const plain = median(times.map);
  const ratios = Object.entries(times).map(([kind, all]) => [kind, { ms: Math.round(median(all)), ratio: Number((median(all) / plain).toFixed(2)) }]);
  console.log(JSON.stringify({ paper, dpi, ...Object.fromEntries(ratios), load: loadavg()[0] }));
} finally {
  await browser.close();
  await site.close();
}

async function millisecondsFor(page: Page, button: string): Promise<number> {
  const start = performance.now();
  const saving = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('button', { name: button, exact: true }).last().click();
  const download = await saving;
  await download.path();
  const end = performance.now();
  // The form is ready for the next when this one is over.
  await page.locator('gcm-sheet-form .how').filter({ hasText: '自动续页' }).waitFor();
  return end - start;
}
