import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { allWords } from '../../src/text/more-words.ts';
import { chromiumLaunchOptions } from './chromium.ts';

/** Three columns, and no more to draw than they need: pictures are made without a graphics card here. */
const WIDE = { width: 1240, height: 620 };

/** Half a px for each CSS px: a quarter to draw. Layout and places stay what they are. */
const COARSE = 0.5;

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
 *
 * @param prepare what is to be done with the page before it is opened
 */
export async function openPlanner(
  browser: Browser, siteUrl: string, path = '', options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<PlannerPage> {
  const context = await browser.newContext({ viewport: WIDE, deviceScaleFactor: COARSE, locale: 'zh-CN', reducedMotion: 'reduce', ...options });
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
  await prepare(page);
  await page.goto(siteUrl + path);
  return { page, foreignRequests, errors };
}

/** Resolves when the figures of the city, or why there are none, are on the page. */
export async function waitForFigures(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('garden-city-map')?.ready);
}

/** Resolves when the first public map of a page is drawn: its script may come after the figures. */
export async function whenPublicMapDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('gcm-map');
    const map = document.querySelector('garden-city-map')?.shadowRoot?.querySelector('gcm-map');
    const isAsleep = () => map?.asleep === true;
    while (isAsleep()) await new Promise(requestAnimationFrame);
    await map?.whenDrawn();
  });
}

const RARE_SIGNS = 'rare-signs.css';

/** The river 湨 of the sample city is not in Noto Sans SC; its sister for Japanese has it. */
function rareSigns(): string {
  return [400, 700].map((weight) => `@font-face {
    font-family: 'Noto Sans SC';
    font-weight: ${weight};
    src: url(noto-sans-jp/files/noto-sans-jp-32-${weight}-normal.woff2);
    unicode-range: U+6E68;
  }`).join('\n');
}

/**
 * Puts the font's style sheets into the page from the page's own origin, and
 * lets the page's script begin only when the glyphs it will draw are there.
 */
async function serveFont(page: Page, siteUrl: string): Promise<void> {
  const sheets = ['noto-sans-sc/400.css', 'noto-sans-sc/700.css', RARE_SIGNS];
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${siteUrl}test-font/${sheet}">`);
  await page.route(`${siteUrl}test-font/**`, (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/test-font\//, '');
    if (path === RARE_SIGNS) return route.fulfill({ body: rareSigns(), contentType: 'text/css' });
    const [name = '', ...rest] = path.split('/');
    const folder = dirname(createRequire(import.meta.url).resolve(`@fontsource/${name}/package.json`));
    return route.fulfill({
      body: readFileSync(join(folder, ...rest)),
      contentType: path.endsWith('.css') ? 'text/css' : 'font/woff2',
    });
  });
  await page.route((url) => url.href.startsWith(siteUrl) && /\/$|\.html$/.test(url.pathname), async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('<head>', `<head>${links.join('')}`) });
  });
  for (const script of [`${siteUrl}assets/index-*.js`, '**/embed/garden-city-map.js']) {
    await page.route(script, async (route) => {
      await page.evaluate(loadGlyphs, chineseSigns());
      await route.continue();
    });
  }
}

/** In the page: loads the parts of the font that have these signs, in both weights. */
async function loadGlyphs(signs: string): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[href*=test-font]')];
  const loading = links.filter((link) => link.sheet === null);
  await Promise.all(loading.map((link) => new Promise((loaded) => link.addEventListener('load', loaded))));
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC"`, signs)));
}

/** Every Chinese sign that the words of the house and the sample cities have. */
function chineseSigns(): string {
  const texts = [
    ...allWords().flatMap(([, words]) => words),
    ...['jiyuan-centre', 'jiyuan-city'].flatMap((city) =>
      readdirSync(`data/${city}`).map((file) => readFileSync(`data/${city}/${file}`, 'utf8'))),
  ];
  return [...new Set(texts.join('').match(/\p{Script=Han}/gu))].join('');
}
