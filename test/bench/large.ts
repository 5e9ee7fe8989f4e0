import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Planner } from '../../src/app/planner.ts';
import type { Page } from 'playwright';
import { openPlanner, startBrowser } from '../browser/planner-page.ts';
import { startSite } from '../browser/serve-built-site.ts';
import { writeLargeGeoJson, writeLargeShapefile } from './large-files.ts';

/**
 * Feeds large files to the built page in Chromium through its own way in, and measures: the time to the layer or
 * to the sentence that refuses it, the longest time for which the page would not have answered, and how soon a
 * reading that is cancelled is gone. Sizes in MB: `npx tsx test/bench/large.ts geojson=300 shapefile=150`.
 */
const CASES = process.argv.slice(2).map((word) => {
  const [kind = '', size = ''] = word.split('=');
  return { kind, bytes: Number(size) * 1e6 };
});

/** No answer after so long is one too. */
const PATIENCE_MS = 240_000;

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-large-'));
const site = await startSite();
const browser = await startBrowser();
try {
  for (const { kind, bytes } of CASES) {
    const path = join(folder, kind === 'geojson' ? 'large.geojson' : 'large.zip');
    if (kind === 'geojson') writeLargeGeoJson(path, bytes, 1);
    else writeLargeShapefile(path, bytes, 1);
    const { page, errors } = await openPlanner(browser, site.url, '?project=');
    let crashed = false;
    page.on('crash', () => { crashed = true; });
    await page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
    const cancelMs = await cancelled(page, path);
    await page.evaluate(watchGaps);
    const start = performance.now();
    await give(page, path);
    const outcome = await outcomeOf(page).catch((error: unknown) => (crashed ? 'the page crashed' : String(error)));
    const readMs = performance.now() - start;
    const gapMs = crashed ? null : await page.evaluate(() => globalThis.longestGapMs);
    const drawn = outcome.startsWith('ready') ? await putOnMap(page) : null;
    console.log(JSON.stringify({
      kind, megabytes: statSync(path).size / 1e6, outcome, seconds: readMs / 1000, longestGapMs: gapMs, cancelMs, drawn, errors,
      load: loadavg()[0],
    }));
    await page.context().close();
    rmSync(path);
  }
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

declare global {
  // Set in the page.
  var longestGapMs: number;
}

/** In the page: notes the longest time between two turns of the event loop. */
function watchGaps(): void {
  globalThis.longestGapMs = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    globalThis.longestGapMs = Math.max(globalThis.longestGapMs, now - last);
    last = now;
    setTimeout(() => channel.port2.postMessage(null), 5);
  };
  channel.port2.postMessage(null);
}

async function give(page: Page, path: string): Promise<void> {
  await page.locator('gcm-intake-dialog input[type=file]').setInputFiles(path);
}

/** How long after Esc the reading was off the page. */
async function cancelled(page: Page, path: string): Promise<number> {
  await give(page, path);
  await page.waitForFunction(() => document.querySelector('garden-city-map')!.store.state.arrivals.list.length > 0);
  return page.evaluate(async () => {
    const root = document.querySelector('garden-city-map')!;
    // Well into the reading.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const start = performance.now();
    (root.shape as Planner).intake.cancel();
    await root.updateComplete;
    return performance.now() - start;
  });
}

async function outcomeOf(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => {
    const [arrival] = document.querySelector('garden-city-map')!.store.state.arrivals.list;
    const status = arrival?.status;
    if (status?.kind === 'refused') return `refused ${status.error.code} ${JSON.stringify(status.error.details)}`;
    return status?.kind === 'ready' && status.preview !== null ? `ready ${status.preview.layer.items.length} items` : null;
  }, null, { timeout: PATIENCE_MS, polling: 200 });
  return String(await handle.jsonValue());
}

/** Confirms, and waits for the map to come to rest: seconds, and the longest gap on the way. */
async function putOnMap(page: Page): Promise<object> {
  const start = performance.now();
  await page.evaluate(() => { globalThis.longestGapMs = 0; });
  await page.locator('.confirm').click();
  await page.waitForFunction(() => document.querySelector('garden-city-map')!.store.state.layers.length > 0);
  await page.evaluate(async () => {
    const started = performance.now();
    let last = performance.now();
    // At rest: two seconds without a gap.
    while (performance.now() - last < 2000 && performance.now() - started < 120_000) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (performance.now() - before > 100) last = performance.now();
    }
  });
  return { seconds: (performance.now() - start) / 1000, longestGapMs: await page.evaluate(() => globalThis.longestGapMs) };
}
