import type { Browser, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { CITY, define, ofTold, openBare, shown } from './bare-page.ts';
import { startBrowser } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

const SIZE = { viewport: { width: 800, height: 800 } };

let browser: Browser;
let open: PlannerPage | null = null;
/** A test has the server answer 404, of which the browser itself tells. */
let hasMissing = false;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

afterEach(async () => {
  await open?.page.context().close();
  [open, hasMissing] = [null, false];
});

/** That nothing went wrong, and no other host was asked. */
function expectSound(): void {
  const errors = open?.errors.filter((error) => !hasMissing || !error.includes('404'));
  expect({ errors, foreign: open?.foreignRequests }).toEqual({ errors: [], foreign: [] });
}

async function bare(body: string, isDefined = true): Promise<Page> {
  open = await openBare(browser, inject('siteUrl'), body, SIZE);
  if (isDefined) await define(open.page);
  return open.page;
}

const address = (name: string) => `${inject('siteUrl')}${name}`;

describe('what a page sets before the element is defined', () => {
  test('holds: attributes, properties, and a project as an object', async () => {
    const page = await bare(`
      <garden-city-map src="${CITY}" indicator="green_rate" district="D1"></garden-city-map>
      <garden-city-map></garden-city-map>
      <garden-city-map></garden-city-map>`, false);
    await page.evaluate(async (src) => {
      const [, second, third] = document.querySelectorAll('garden-city-map');
      Object.assign(second!, { src, indicator: 'park_service', district: 'D2' });
      const project = await (await fetch(src)).json() as { layers: { src: string }[] };
      for (const layer of project.layers) layer.src = new URL(layer.src, new URL(src, location.href)).href;
      Object.assign(third!, { project, district: 'D3' });
    }, CITY);
    await define(page);

    expect(await shown(page, 0)).toEqual({ rows: 3, hasChildren: false, indicator: 'green_rate', district: 'D1' });
    expect(await shown(page, 1)).toEqual({ rows: 3, hasChildren: false, indicator: 'park_service', district: 'D2' });
    expect(await shown(page, 2)).toEqual({ rows: 3, hasChildren: false, indicator: 'park_pc', district: 'D3' });
    expectSound();
  });
});

describe('ready', () => {
  test('is of what was asked for last: not told after a failure, but after the retry that succeeds', async () => {
    const page = await bare(`<garden-city-map src="${CITY}"><p>作者的图</p></garden-city-map>`);
    await shown(page);
    expect(await ofTold(page, 'gcm-ready')).toEqual([{ project: address('data/messy/project.json') }]);

    let isThere = false;
    hasMissing = true;
    await page.route('**/data/messy/later.json', (route) =>
      (isThere ? route.continue({ url: address('data/messy/project.json') }) : route.fulfill({ status: 404 })));
    const map = page.locator('garden-city-map');
    await map.evaluate((element) => { (element as HTMLElementTagNameMap['garden-city-map']).src = '../data/messy/later.json'; });
    expect((await shown(page)).rows).toBe(3);
    expect((await ofTold(page, 'gcm-problem')).map(({ code }) => code)).toEqual(['load/not-found']);
    expect(await ofTold(page, 'gcm-ready')).toHaveLength(1);

    isThere = true;
    const ready = page.evaluate(() => new Promise((resolve) => addEventListener('gcm-ready', resolve, { once: true })).then(() => undefined));
    await page.locator('gcm-message').getByRole('button', { name: '重试' }).click();
    await ready;
    expect(await ofTold(page, 'gcm-ready')).toEqual([
      { project: address('data/messy/project.json') }, { project: address('data/messy/later.json') },
    ]);
    expectSound();
  });

  test('waits for the last of several changes, and is told once', async () => {
    const page = await bare(`<garden-city-map></garden-city-map>`);
    await page.evaluate(async (src) => {
      const map = document.querySelector('garden-city-map')!;
      map.src = '../data/jiyuan-centre/project.json';
      await map.updateComplete;
      const { ready } = map;
      map.src = src;
      await ready;
    }, CITY);

    expect((await shown(page)).rows).toBe(3);
    expect(await ofTold(page, 'gcm-ready')).toEqual([{ project: address('data/messy/project.json') }]);
    expectSound();
  });

  test('is not told again when the element is moved, or taken away and brought back', async () => {
    const page = await bare(`<section></section><garden-city-map src="${CITY}"></garden-city-map>`);
    await shown(page);
    await page.evaluate(async () => {
      const map = document.querySelector('garden-city-map')!;
      document.querySelector('section')!.append(map);
      map.remove();
      await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('section')!.append(map);
      await map.ready;
    });

    expect((await shown(page)).rows).toBe(3);
    expect(await ofTold(page, 'gcm-ready')).toHaveLength(1);
    expectSound();
  });

  test('comes to an element that was taken away while it was loading; its children stay until then', async () => {
    const page = await bare(`<garden-city-map src="${CITY}"><p>作者的图</p></garden-city-map>`, false);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => { release = resolve; });
    await page.route('**/data/messy/greens.geojson', (route) => held.then(() => route.continue()));
    await define(page);
    const away = await page.evaluateHandle(async () => {
      const map = document.querySelector('garden-city-map')!;
      while (map.store.state.project === null) await new Promise((resolve) => requestAnimationFrame(resolve));
      map.remove();
      await map.ready;
      return map;
    });
    const before = await away.evaluate(({ shadowRoot, store }) =>
      ({ hasChildren: shadowRoot!.querySelector('.until slot') !== null, hasFigures: store.state.assessment !== null }));
    expect(before).toEqual({ hasChildren: true, hasFigures: false });

    release();
    await away.evaluate((map) => document.querySelector('main')!.append(map));
    expect(await shown(page)).toEqual({ rows: 3, hasChildren: false, indicator: 'park_pc', district: null });
    expect(await ofTold(page, 'gcm-ready')).toHaveLength(1);
    expectSound();
  });

  test('is of the address that an element was given while it was away', async () => {
    const page = await bare(`<garden-city-map src="${CITY}"></garden-city-map>`);
    await shown(page);
    await page.evaluate(async () => {
      const map = document.querySelector('garden-city-map')!;
      map.remove();
      await new Promise((resolve) => setTimeout(resolve));
      map.src = '../data/jiyuan-centre/project.json';
      await map.updateComplete;
      document.querySelector('main')!.append(map);
    });

    expect((await shown(page)).rows).toBe(5);
    expect((await ofTold(page, 'gcm-ready')).at(-1)).toEqual({ project: address('data/jiyuan-centre/project.json') });
    expectSound();
  });
});
