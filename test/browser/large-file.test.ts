import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { writeLargeGeoJson } from '../bench/large-files.ts';
import { openPlanner, startBrowser } from './planner-page.ts';

declare global {
  // Set in the page: objects in the largest message between the window and any worker, what was told of reading, and
  // the workers that cut tiles, each with how many it cut.
  var mostObjects: number;
  var toldSteps: Set<string>;
  var tileWorkers: { readonly worker: Worker; tiles: number }[];
}

/** In the page, before its scripts: counts what crosses, to and fro. */
function countObjects(): void {
  globalThis.mostObjects = 0;
  globalThis.tileWorkers = [];
  const countOf = (value: unknown): number => {
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || value instanceof Blob) return 0;
    return Object.values(value).reduce((sum: number, member) => sum + countOf(member), 1);
  };
  const note = (message: unknown) => { globalThis.mostObjects = Math.max(globalThis.mostObjects, countOf(message)); };
  globalThis.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given);
      this.addEventListener('message', ({ data }) => note(data));
      if (!String(given[0]).includes('tile.worker')) return;
      const known = { worker: this, tiles: 0 };
      globalThis.tileWorkers.push(known);
      this.addEventListener('message', ({ data }: MessageEvent<object>) => { known.tiles += 'tile' in data ? 1 : 0; });
    }

    override postMessage(message: unknown, transfer: never): void {
      note(message);
      super.postMessage(message, transfer);
    }
  };
}

test('a layer of thousands of shapes is read, drawn, measured and kept without all of it crossing the window at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-'));
  const browser = await startBrowser();
  try {
    const path = join(folder, '公园.geojson');
    writeLargeGeoJson(path, 3_500_000, 1);
    const { page, errors } = await openPlanner(browser, inject('siteUrl'), '', { });
    await page.addInitScript(countObjects);
    await page.goto(`${inject('siteUrl')}?project=`);
    await page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
    await page.evaluate(() => {
      globalThis.toldSteps = new Set();
      document.querySelector('garden-city-map')!.store.listen(({ arrivals: { list: [first] } }) => {
        if (first?.status.kind === 'reading' && first.status.progress !== null) globalThis.toldSteps.add(first.status.progress.step);
      });
    });
    await page.locator('gcm-intake-dialog input[type=file]').setInputFiles(path);
    await page.locator('.confirm:enabled').click();
    await page.waitForFunction(() => {
      const { layers, assessing, kept } = document.querySelector('garden-city-map')!.store.state;
      return layers.length === 1 && !assessing && kept.kind === 'browser';
    });

    expect(await page.evaluate(() => [...globalThis.toldSteps])).toEqual(['read', 'check']);
    // Of 3 020 shapes a thousand items come at a time, each with its properties; all positions would be 124 000.
    expect(await page.evaluate(() => globalThis.mostObjects)).toBeLessThan(2500);
    expect(errors).toEqual([]);

    // A worker that ends by itself is noticed, which only a browser can show; another cuts its tiles again.
    await page.waitForFunction(() => globalThis.tileWorkers.at(-1)!.tiles > 0);
    await page.evaluate(() => globalThis.tileWorkers.at(-1)!.worker.terminate());
    await page.locator('gcm-message').filter({ hasText: '图上可能有空缺' }).waitFor();
    await page.waitForFunction(() => globalThis.tileWorkers.length === 2 && globalThis.tileWorkers[1]!.tiles > 0);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
});
