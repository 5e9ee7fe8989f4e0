import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SIZES, openPlanner, startBrowser, waitForFigures } from './planner-page.ts';
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
}

await browser.close();
await site.close();

async function takePicture(
  path: string, address: string, size: keyof typeof SIZES, colorScheme: 'light' | 'dark',
): Promise<void> {
  const { page, errors } = await openPlanner(browser, site.url, address, { viewport: SIZES[size], deviceScaleFactor: 1, colorScheme });
  await waitForFigures(page);
  // Figures come to the map a little after they come to the page.
  await page.evaluate(() => document.querySelector('garden-city-map')?.shadowRoot?.querySelector('gcm-map')?.whenDrawn());
  await page.screenshot({ path });
  if (errors.length > 0) console.error(path, errors);
  await page.context().close();
}
