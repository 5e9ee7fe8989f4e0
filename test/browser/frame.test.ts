import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openPlanner, startBrowser } from './planner-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The site by its other name, which is another origin. */
const PARENT = `${inject('siteUrl').replace('127.0.0.1', 'localhost')}parent.html`;
const PARENT_ORIGIN = new URL(PARENT).origin;
const FRAME = `${inject('siteUrl')}embed.html?src=data/jiyuan-centre/project.json&indicator=park_pc&lang=en`;
const FRAME_ORIGIN = new URL(FRAME).origin;

/** A page of another origin that frames the map, when the map has its figures. */
async function openParent(
  allowed: readonly string[] | null, { src = FRAME, attributes = '', address = PARENT }: { readonly src?: string; readonly attributes?: string; readonly address?: string } = {},
) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 }, deviceScaleFactor: 0.5, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.route('**/embed-origins.json', (route) =>
    (allowed === null ? route.fulfill({ status: 404 }) : route.fulfill({ json: { origins: allowed } })));
  await page.route('**/parent.html', (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><title>parent</title><script>
      globalThis.heard = [];
      addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
    </script><iframe title="map" width="860" height="640" ${attributes} src="${src}"></iframe>`,
  }));
  await page.goto(address);
  const frame = page.frames().find((each) => each.url().startsWith(FRAME_ORIGIN) && each.url().includes('embed.html'));
  return { page, frame: frame! };
}

interface Heard {
  readonly gcm: number;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly origin: string;
}

const heardBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
const district = (frame: Awaited<ReturnType<typeof openParent>>['frame']) =>
  frame.evaluate(() => document.querySelector('garden-city-map')!.district);

/** In the parent: says something to the frame, and waits until the frame has had its turn. */
async function say(page: Page, frame: Awaited<ReturnType<typeof openParent>>['frame'], message: unknown): Promise<void> {
  // Frames of another site are asked over a line of their own: the ear must be there before anything is said.
  await frame.evaluate(() => {
    const turn = new Promise<void>((resolve) => addEventListener('message', ({ data }) => data === 'turn' && resolve()));
    Object.assign(globalThis, { turn });
  });
  await page.evaluate((data) => {
    const { contentWindow } = document.querySelector('iframe')!;
    contentWindow!.postMessage(data, '*');
    contentWindow!.postMessage('turn', '*');
  }, message);
  await frame.evaluate(() => (globalThis as unknown as { turn: Promise<void> }).turn);
}

test('the frame shows the map as its address asks, under its policy, and talks to nobody as it comes', async () => {
  const { page, errors, foreignRequests } = await openPlanner(browser, inject('siteUrl'),
    'embed.html?src=data/jiyuan-centre/project.json&district=419001002&lang=en&controls=table&theme=dark&nonsense=1');
  await page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    await document.querySelector('garden-city-map')!.ready;
  });
  const map = page.locator('garden-city-map');

  expect(await page.evaluate(() => {
    const element = document.querySelector('garden-city-map')!;
    return [element.district, element.clientHeight === innerHeight, element.hasAttribute('dark')];
  })).toEqual(['419001002', true, true]);
  expect(await map.locator('gcm-legend').count()).toBe(0);
  expect(await page.locator('gcm-figure-table tbody tr').count()).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.evaluate(AXE);
  expect(await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    return (await axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })).violations.map(({ id }) => id);
  })).toEqual([]);
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
  await page.context().close();
});

test('a page whose origin is listed sets district, indicator and language, and hears what the reader does', async () => {
  const { page, frame } = await openParent([PARENT_ORIGIN]);
  await page.waitForFunction(() => (globalThis as unknown as { heard: Heard[] }).heard.some(({ type }) => type === 'gcm-ready'));
  await say(page, frame, { gcm: 1, type: 'gcm-set', district: '419001003', indicator: 'park_service', lang: 'zh-Hant', src: 'https://elsewhere.example/x.json' });
  expect(await frame.evaluate(() => {
    const map = document.querySelector('garden-city-map')!;
    return [map.district, map.indicator, map.lang, new URL(map.src).pathname];
  })).toEqual(['419001003', 'park_service', 'zh-Hant', '/data/jiyuan-centre/project.json']);

  await frame.locator('gcm-figure-table').getByRole('button', { name: /济水|濟水/ }).click();
  await page.waitForFunction(() => (globalThis as unknown as { heard: Heard[] }).heard.some(({ type }) => type === 'gcm-district-change'));
  const heard = await heardBy(page);
  expect(heard.find(({ type }) => type === 'gcm-district-change')).toEqual({
    gcm: 1, type: 'gcm-district-change', detail: { district: '419001002', name: '济水街道' }, origin: FRAME_ORIGIN,
  });
  expect(heard.find(({ type }) => type === 'gcm-height')?.detail).toEqual({ height: 640 });
  // What the page itself asked for, it is not told.
  expect(heard.filter(({ type }) => type === 'gcm-district-change')).toHaveLength(1);
  await page.context().close();
});

test('as high as its content, the frame tells how high that is', async () => {
  const { page, frame } = await openParent([PARENT_ORIGIN], { src: `${FRAME}&size=content` });
  // The table under the map needs room of its own, which is told once it is there.
  const heard = await page.waitForFunction(() =>
    (globalThis as unknown as { heard: Heard[] }).heard.findLast(({ type, detail }) => type === 'gcm-height' && Number(detail['height']) > 600));
  const height = await frame.evaluate(() => document.querySelector('garden-city-map')!.getBoundingClientRect().height);
  expect((await heard.jsonValue())?.detail['height']).toBe(Math.ceil(height));
  await page.context().close();
});

test('a listed page is told what the frame could not get', async () => {
  const { page } = await openParent([PARENT_ORIGIN], { src: FRAME.replace('project.json', 'nowhere.json') });
  const heard = await page.waitForFunction(() =>
    (globalThis as unknown as { heard: Heard[] }).heard.find(({ type }) => type === 'gcm-problem'));

  expect((await heard.jsonValue())?.detail['message']).toContain('nowhere.json');
  await page.context().close();
});

test.each([
  ['there is no list', null, FRAME],
  ['the list is empty', [], FRAME],
  ['another origin is listed', ['https://elsewhere.example', FRAME_ORIGIN], FRAME],
  ['the address tries to add to the list', [], `${FRAME}&origins=${encodeURIComponent(PARENT_ORIGIN)}&embed-origins=${encodeURIComponent(PARENT)}#origins=${encodeURIComponent(PARENT_ORIGIN)}`],
] as const)('a page that is not listed sets nothing and hears nothing: %s', async (_, allowed, src) => {
  const { page, frame } = await openParent(allowed, { src });
  await frame.evaluate(() => document.querySelector('garden-city-map')!.ready);
  await say(page, frame, { gcm: 1, type: 'gcm-set', district: '419001003' });
  await frame.locator('gcm-figure-table').getByRole('button', { name: '玉泉街道' }).click();

  expect(await district(frame)).toBe('419001005');
  expect(await heardBy(page)).toEqual([]);
  await page.context().close();
});

test('another window than the parent is not heard, though its origin is listed', async () => {
  const { page, frame } = await openParent([PARENT_ORIGIN]);
  await page.waitForFunction(() => (globalThis as unknown as { heard: Heard[] }).heard.some(({ type }) => type === 'gcm-ready'));
  await page.evaluate(async () => {
    const other = document.createElement('iframe');
    other.srcdoc = '<script>parent.frames[0].postMessage({ gcm: 1, type: "gcm-set", district: "419001003" }, "*")</script>';
    await new Promise((loaded) => {
      other.addEventListener('load', loaded);
      document.body.append(other);
    });
  });
  await say(page, frame, 'nothing');

  expect(await district(frame)).toBeNull();
  await page.context().close();
});

test('a parent of the origin "null" is refused, even where a list has it', async () => {
  const inner = `<script>
    onmessage = ({ data }) => parent.postMessage({ heard: data }, '*');
    function ask() { frames[0].postMessage({ gcm: 1, type: 'gcm-set', district: '419001003' }, '*'); }
  </script><iframe title="map" width="800" height="600" src="${FRAME}" onload="ask(); setInterval(ask, 20)"></iframe>`;
  const { page, frame } = await openParent(['null', PARENT_ORIGIN], { src: `data:text/html,${encodeURIComponent(inner)}` });
  await frame.waitForFunction(() => customElements.get('garden-city-map') !== undefined);
  await frame.evaluate(() => document.querySelector('garden-city-map')!.ready);
  const origins = await frame.evaluate(() => new Promise<string[]>((resolve) => {
    const seen: string[] = [];
    addEventListener('message', ({ origin }) => seen.push(origin) === 5 && resolve(seen));
  }));

  expect(origins).toEqual(Array(5).fill('null'));
  expect(await district(frame)).toBeNull();
  expect(await heardBy(page)).toEqual([]);
  await page.context().close();
});

test('in a sandbox without an origin of its own the frame says nothing', async () => {
  const { page } = await openParent([PARENT_ORIGIN, 'null'], { attributes: 'sandbox="allow-scripts"' });
  await page.evaluate(() => document.querySelector('iframe')!.contentWindow!.postMessage({ gcm: 1, type: 'gcm-set', district: 'x' }, '*'));

  expect(await heardBy(page)).toEqual([]);
  await page.context().close();
});
