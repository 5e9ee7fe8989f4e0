import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dragFiles } from './drop-files.ts';
import { SIZES, openPlanner, startBrowser, waitForFigures, whenPublicMapDrawn } from './planner-page.ts';
import { startSite } from './serve-built-site.ts';

/**
 * Takes the README's picture from the built planner; with a folder as argument,
 * pictures in all sizes, themes and languages go there instead.
 */
const folder = process.argv[2];
const site = await startSite();
const browser = await startBrowser();

if (folder === undefined) {
  mkdirSync('.github', { recursive: true });
  await takePicture('.github/planner.png', '#d=419001001', 'desktop', 'light');
} else {
  mkdirSync(folder, { recursive: true });
  for (const size of ['desktop', 'tablet', 'phone'] as const) {
    for (const theme of ['light', 'dark'] as const) {
      for (const language of ['zh-Hans', 'zh-Hant', 'en']) {
        await takePicture(join(folder, `${size}-${theme}-${language}.png`), `#lang=${language}`, size, theme);
      }
    }
    await takePicture(join(folder, `${size}-district.png`), '#d=419001001', size, 'light');
  }
  await takePicture(join(folder, 'city.png'), '?project=data/jiyuan-city/project.json', 'desktop', 'light');
  await takeImportPictures(folder);
}

await browser.close();
await site.close();

/** To be held beside the design: files over the window, the receipt of one, and its columns. */
async function takeImportPictures(into: string): Promise<void> {
  const { page, errors } = await openPlanner(browser, site.url, '?project=', { viewport: SIZES.desktop, deviceScaleFactor: 1 });
  await page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
  const names = ['绿地现状2024.zip', '建设项目台账.csv', '土规_2020.geojson'];
  await dragFiles(page, names.map((name) => ({ name, content: name.repeat(2000) })), 'dragenter');
  await page.locator('gcm-drop-zone .zone').waitFor();
  await page.screenshot({ path: join(into, 'import-drop.png') });
  await page.keyboard.press('Escape');

  await dragFiles(page, ['greens', 'districts'].map((name) => {
    return { name: `${name}.geojson`, content: readFileSync(`data/messy/${name}.geojson`) };
  }));
  await page.locator('gcm-field-mapping').waitFor();
  await page.locator('gcm-map').evaluate((map) => (map as HTMLElementTagNameMap['gcm-map']).whenDrawn());
  await page.screenshot({ path: join(into, 'import-receipt.png') });
  await page.locator('gcm-field-mapping').evaluate((mapping) => mapping.scrollIntoView());
  await page.screenshot({ path: join(into, 'import-mapping.png') });
  if (errors.length > 0) console.error('import', errors);
  await page.context().close();
}

async function takePicture(
  path: string, address: string, size: keyof typeof SIZES, colorScheme: 'light' | 'dark',
): Promise<void> {
  const { page, errors } = await openPlanner(browser, site.url, address, { viewport: SIZES[size], deviceScaleFactor: 1, colorScheme });
  await waitForFigures(page);
  // Figures come to the map a little after they come to the page.
  await whenPublicMapDrawn(page);
  await page.screenshot({ path });
  if (errors.length > 0) console.error(path, errors);
  await page.context().close();
}
