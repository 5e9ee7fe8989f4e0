import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { openPlanner } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

/** A small city that is measured at once. */
export const CITY = '../data/messy/project.json';

/** Where it stands: beside the example pages. */
const PATH = 'examples/bare.html';

/** A page with the strictest policy and nothing in it but `body`; scripts are added by the test, from the site. */
export async function openBare(
  browser: Browser, siteUrl: string, body: string, options: BrowserContextOptions = {},
): Promise<PlannerPage> {
  return openPlanner(browser, siteUrl, PATH, options, async (page) => {
    await page.addInitScript(countContexts);
    await page.route(`**/${PATH}`, (route) => route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'self'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>一页</title><link rel="stylesheet" href="examples.css"></head><body><main><h1>一页</h1>${body}</main></body></html>`,
    }));
  });
}

/** As two lines of a page do. */
export async function define(page: Page, folder = 'embed'): Promise<void> {
  await page.addScriptTag({ url: `${inject('siteUrl')}${folder}/garden-city-map.js`, type: 'module' });
  await page.evaluate(async () => { await customElements.whenDefined('garden-city-map'); });
}

/** In the page: what is on show of an element once it is ready. */
export async function shown(page: Page, index = 0) {
  return page.evaluate(async (at) => {
    const map = document.querySelectorAll('garden-city-map')[at]!;
    await map.ready;
    return {
      rows: map.shadowRoot!.querySelector('gcm-figure-table')?.shadowRoot?.querySelectorAll('button.pick').length ?? 0,
      hasChildren: [...map.shadowRoot!.querySelectorAll('slot')].length > 0,
      indicator: map.indicator,
      district: map.district,
    };
  }, index);
}

/** What the element told by events of a type. */
export const ofTold = (page: Page, type: string) => page.evaluate((wanted) => told.filter(([each]) => each === wanted).map(([, detail]) => detail), type);
/** In the page: `liveContexts()` tells how many contexts of the graphics card are held, and `told` what the element told. */
function countContexts(): void {
  const contexts: WebGL2RenderingContext[] = [];
  const getContext = HTMLCanvasElement.prototype.getContext as (kind: string, options?: unknown) => RenderingContext | null;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext(this: HTMLCanvasElement, kind: string, options?: unknown) {
      const context = getContext.call(this, kind, options);
      if (context instanceof WebGL2RenderingContext && !contexts.includes(context)) contexts.push(context);
      return context;
    },
  });
  const told: unknown[] = [];
  for (const type of ['gcm-ready', 'gcm-problem', 'gcm-district-change', 'gcm-indicator-change', 'gcm-view-change']) {
    addEventListener(type, (event) => told.push([type, structuredClone((event as CustomEvent<unknown>).detail)]));
  }
  Object.assign(globalThis, { told, liveContexts: () => contexts.filter((context) => !context.isContextLost()).length });
}

declare global {
  /** In a bare page. */
  var liveContexts: () => number;
  var told: [type: string, detail: Readonly<Record<string, unknown>>][];
}
