import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { openPlanner } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

export const DESKTOP = { width: 1280, height: 1000 };
export const PHONE = { width: 390, height: 844 };

/** One of `public/examples/`, with the policy that it brings along, when its first map has figures. */
export async function openExample(
  browser: Browser, name: string, options: BrowserContextOptions = {},
): Promise<PlannerPage> {
  const example = await openPlanner(browser, inject('siteUrl'), `examples/${name}.html`, { viewport: DESKTOP, ...options });
  await whenReady(example.page);
  return example;
}

/** The first map has figures, or what prevents them. */
export async function whenReady(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    const map = document.querySelector('garden-city-map');
    map?.scrollIntoView();
    await map?.ready;
  });
}
