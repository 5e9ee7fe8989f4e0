import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Browser, Page } from 'playwright';
import { startBrowser } from '../../browser/planner-page.ts';
import { TaskWatch } from './long-tasks.ts';
import { serveCounting } from './serve.ts';
import { median } from '../median.ts';

/** The public map against MapLibre alone, out of one build. */
export interface EmbedFigures {
  /** Scripts until everything is drawn, packed, bytes. */
  readonly code: { readonly ours: number; readonly bare: number };
  /** From navigation until everything is drawn; ours with indicators. Medians, ms. */
  readonly ms: { readonly ours: number; readonly bare: number };
  /** The ms of each task of our own over 50 ms after first paint, in all runs. */
  readonly longTasks: readonly number[];
}

const RUNS = 10;
const PAGE = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>Map</title>
<link rel="modulepreload" href="/embed/garden-city-map.js"><script type="module" src="/embed/garden-city-map.js"></script>
<body style="margin:0"><garden-city-map src="/data/jiyuan-centre/project.json" style="--gcm-map-height:600px"></garden-city-map>`;

/** Without a policy, as the other one. */
const BARE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>MapLibre and nothing else</title>
<link rel="modulepreload" href="/embed/bare.js"><script type="module" src="/embed/bare.js"></script><body><div id="map"></div>`;

/** Builds both pages, and opens them by turns, each in a browser context of its own. */
export async function measureEmbed(): Promise<EmbedFigures> {
  const outDir = mkdtempSync(join(tmpdir(), 'gcm-embed-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, rolldownOptions: { input: { bare: 'test/bench/embed/bare.html' } } } });
  const server = await serveCounting([outDir, '.'], { '/ours': PAGE, '/bare': BARE });
  const browser = await startBrowser();
  try {
    const times = { ours: [] as number[], bare: [] as number[] };
    const code = { ours: 0, bare: 0 };
    const longTasks: number[] = [];
    // The first pair warms the browser up.
    for (let run = 0; run <= RUNS; run++) {
      times.bare.push(await open(browser, `${server.url}bare`, () => globalThis.drawnAt));
      code.bare = server.takeCode();
      times.ours.push(await open(browser, `${server.url}ours`, drawnWithIndicators));
      code.ours = server.takeCode();
      // Once more, as to watch takes time.
      const long: number[] = [];
      await open(browser, `${server.url}ours`, drawnWithIndicators, (page) => TaskWatch.begin(page), async (watch) => long.push(...await watch.ownLongTasks()));
      server.takeCode();
      if (run > 0) longTasks.push(...long);
    }
    return { code, ms: { ours: median(times.ours.slice(1)), bare: median(times.bare.slice(1)) }, longTasks };
  } finally {
    await browser.close();
    server.close();
    rmSync(outDir, { recursive: true });
  }
}

/** A table: what was measured, ours, MapLibre alone, how many times that is, and the goal. */
export function embedTable({ code, ms, longTasks }: EmbedFigures): string {
  const times = (a: number, b: number) => `${(a / b).toFixed(2)} x`;
  const longest = longTasks.length === 0 ? '' : `, the longest ${Math.max(...longTasks).toFixed(0)} ms`;
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  return [
    '| public map | ours | MapLibre alone | times | goal |', '|---|---|---|---|---|',
    `| scripts until it is usable, gzipped | ${kB(code.ours)} | ${kB(code.bare)} | ${times(code.ours, code.bare)} | 1.25 x |`,
    `| navigation to indicators on the map, median of ${RUNS} | ${ms.ours.toFixed(0)} ms | ${ms.bare.toFixed(0)} ms | ${times(ms.ours, ms.bare)} | 1.50 x |`,
    `| tasks over 50 ms after first paint, without MapLibre's own, in ${RUNS} runs | ${longTasks.length}${longest} | | | 0 |`,
  ].join('\n');
}

/** @param begin what is done before the page opens; @param end when everything is drawn, with what that gave */
async function open<T>(
  browser: Browser, url: string, drawnAt: () => Promise<number>, begin?: (page: Page) => Promise<T>, end?: (begun: T) => Promise<unknown>,
): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const page = await context.newPage();
    const begun = await begin?.(page);
    await page.goto(url, { waitUntil: 'commit' });
    await page.waitForFunction(() => 'drawnAt' in globalThis || document.querySelector('garden-city-map') !== null);
    const at = await page.evaluate(drawnAt);
    if (begun !== undefined) await end?.(begun);
    return at;
  } finally {
    await context.close();
  }
}

/** In the page. */
async function drawnWithIndicators(): Promise<number> {
  await customElements.whenDefined('garden-city-map');
  const element = document.querySelector('garden-city-map');
  await element?.ready;
  await customElements.whenDefined('gcm-map');
  const map = element?.shadowRoot?.querySelector('gcm-map') ?? null;
  if (map === null) throw new Error('there is no map');
  // There is no map to wait for before its script is there, and it is known to be in view.
  while (map.asleep) await new Promise(requestAnimationFrame);
  await map.whenDrawn();
  if (map.assessment === null) throw new Error('there are no figures');
  return performance.now();
}
