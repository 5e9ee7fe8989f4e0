import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { Browser, Page } from 'playwright';
import type { Planner } from '../../src/app/planner.ts';
import { openPlanner } from '../browser/planner-page.ts';

/** What was seen of one file on the built page. */
export interface OnPage {
  /** Items of the layer, or the sentence that refuses the file. */
  readonly outcome: string;
  /** From the choice of the file until it is looked at; from the confirm until it is in the project, and until the browser keeps it. */
  readonly seenSeconds: number;
  readonly putSeconds: number;
  readonly keptSeconds: number;
  /** How long a key that was pressed all the while waited for the page at most, ms, by what went on. */
  readonly waitsMs: Readonly<Record<string, number>>;
  /** How soon a reading that is cancelled was off the page. */
  readonly cancelMs: number;
  /** Of the page's process with its workers, at most. */
  readonly peakBytes: number;
}

/** No answer after so long is one too. */
const PATIENCE_MS = 300_000;

/** Gives a file to the built page in Chromium through its own way in, and to its user's most frequent next steps. */
export async function feedPage(browser: Browser, siteUrl: string, path: string): Promise<OnPage> {
  const { page, errors } = await openPlanner(browser, siteUrl, '?project=');
  page.setDefaultTimeout(PATIENCE_MS);
  await page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
  const cancelMs = await cancelled(page, path);
  await page.evaluate(watchKeys);
  const waitsMs: Record<string, number> = {};
  const during = async (name: string, work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now();
    await page.evaluate(() => { globalThis.longestWaitMs = 0; });
    const pressing = new AbortController();
    const pressed = pressAllTheWhile(page, pressing.signal);
    await work();
    const seconds = (performance.now() - start) / 1000;
    await atRest(page);
    pressing.abort();
    await pressed;
    waitsMs[name] = Math.round(await page.evaluate(() => globalThis.longestWaitMs));
    return seconds;
  };
  let outcome = '';
  const seenSeconds = await during('reading and first picture', async () => {
    await give(page, path);
    outcome = await outcomeOf(page);
  });
  let [putSeconds, keptSeconds] = [NaN, NaN];
  if (outcome.startsWith('ready')) {
    keptSeconds = await during('into the project', async () => {
      const start = performance.now();
      await page.locator('.confirm:enabled').click();
      await page.waitForFunction(isPut, null, { polling: 200 });
      putSeconds = (performance.now() - start) / 1000;
      await page.waitForFunction(isKept, null, { polling: 200 });
    });
    await during('a click on the map', () => page.mouse.click(560, 300));
    await during('search', async () => {
      await page.keyboard.press('Control+k');
      await page.keyboard.type('gongyuan 9', { delay: 50 });
      await page.keyboard.press('Escape');
    });
    await during('undo', () => page.keyboard.press('Control+z'));
    await during('redo', () => page.keyboard.press('Control+Shift+z'));
  }
  const peakBytes = await peakOf(browser, page);
  await page.context().close();
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return { outcome, seenSeconds, putSeconds, keptSeconds, waitsMs, cancelMs, peakBytes };
}

declare global {
  // Set in the page.
  var longestWaitMs: number;
}

/** In the page: notes how long a key waited at most until the page heard of it; what is typed is a key as well. */
function watchKeys(): void {
  globalThis.longestWaitMs = 0;
  addEventListener('keydown', ({ timeStamp }) => {
    globalThis.longestWaitMs = Math.max(globalThis.longestWaitMs, performance.now() - timeStamp);
  }, { capture: true });
}

/** Presses a key that means nothing, again and again. */
async function pressAllTheWhile(page: Page, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await page.keyboard.press('ScrollLock');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** In the page. */
function isPut(): boolean {
  const { layers, assessing } = document.querySelector('garden-city-map')!.store.state;
  return layers.length > 0 && !assessing;
}

/** In the page. */
function isKept(): boolean {
  return document.querySelector('garden-city-map')!.store.state.kept.kind === 'browser';
}

async function give(page: Page, path: string): Promise<void> {
  await page.locator('gcm-intake-dialog input[type=file]').setInputFiles(path);
}

/** How long after the cancel the reading was off the page. */
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
    return status?.kind === 'ready' && status.preview !== null ? `ready ${status.preview.layer.items.length}` : null;
  }, null, { polling: 200 });
  return String(await handle.jsonValue());
}

/** Two seconds without a gap: all that follows is drawn. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const start = performance.now();
    let last = start;
    while (performance.now() - last < 2000 && performance.now() - start < 60_000) {
      const before = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      if (performance.now() - before > 60) last = performance.now();
    }
  });
}

/** Of the largest of the browser's pages, as Linux tells: there is one. */
async function peakOf(browser: Browser, page: Page): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) =>
    Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024);
  return page.isClosed() ? NaN : Math.max(...peaks);
}
