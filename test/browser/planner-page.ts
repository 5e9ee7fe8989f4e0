import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { chromiumLaunchOptions } from './chromium.ts';

/** The three sizes that the interface is drawn for. */
export const SIZES = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

/** A page with the planner, and what it did that it should not have done. */
export interface PlannerPage {
  readonly page: Page;
  /** Addresses of other hosts that the page asked for. */
  readonly foreignRequests: readonly string[];
  /** Errors in the console and exceptions that nobody caught. */
  readonly errors: readonly string[];
}

export async function startBrowser(): Promise<Browser> {
  return chromium.launch(await chromiumLaunchOptions());
}

/**
 * Opens `path` of the site in a context of its own. Chinese text is drawn in
 * Noto Sans SC, served beside the site, as a test machine may have no such font.
 */
export async function openPlanner(
  browser: Browser, siteUrl: string, path = '', options: BrowserContextOptions = {},
): Promise<PlannerPage> {
  const context = await browser.newContext({ viewport: SIZES.desktop, locale: 'zh-CN', ...options });
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== new URL(siteUrl).origin) foreignRequests.push(url.href);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await serveFont(page, siteUrl);
  await page.goto(siteUrl + path);
  return { page, foreignRequests, errors };
}

/** Resolves when the figures of the city, or why there are none, are on the page. */
export async function waitForFigures(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('garden-city-map')?.ready);
}

/** Puts the font's style sheets into the page before anything is drawn, from the page's own origin. */
async function serveFont(page: Page, siteUrl: string): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));
  const links = [400, 700].map((weight) => `<link rel="stylesheet" href="${siteUrl}test-font/${weight}.css">`);
  await page.route(`${siteUrl}test-font/**`, (route) => {
    const file = new URL(route.request().url()).pathname.replace(/^.*\/test-font\//, '');
    return route.fulfill({
      body: readFileSync(join(folder, file)),
      contentType: file.endsWith('.css') ? 'text/css' : 'font/woff2',
    });
  });
  await page.route((url) => url.href.startsWith(siteUrl) && url.pathname === '/', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('<link rel="icon"', `${links.join('')}<link rel="icon"`);
    await route.fulfill({ response, body: html });
  });
}
