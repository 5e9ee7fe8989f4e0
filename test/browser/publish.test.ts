import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, extname, join, normalize } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dragFiles } from './drop-files.ts';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Files of the bureau, where they are at hand. */
const FORMATS = '../shared/data/formats';

/** A park on land that has none: some 18 ha in 济水街道's north. */
const NEW_PARK = {
  type: 'FeatureCollection',
  features: [{
    type: 'Feature', properties: { 名称: '新公园', 绿地分类: 'G11' },
    geometry: { type: 'Polygon', coordinates: [[[112.595, 35.085], [112.6, 35.085], [112.6, 35.089], [112.595, 35.089], [112.595, 35.085]]] },
  }],
};

let browser: Browser;
const folders: string[] = [];
const servers: { close(): void }[] = [];

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of servers) server.close();
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Opens the dialog, by its key. */
async function openDialog(page: Page): Promise<void> {
  await page.locator('gcm-map').first().click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('4');
  await page.locator('gcm-embed-dialog dialog[open]').waitFor();
}

const show = (page: Page, part: string) => page.locator('gcm-embed-dialog nav').getByRole('button', { name: part }).click();

/** In the page: what axe-core finds against WCAG 2.2 AA in the dialog. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    for (const animation of document.getAnimations()) animation.finish();
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const dialog = document.querySelector('garden-city-map')!.shadowRoot!.querySelector('gcm-embed-dialog')!;
    const { violations } = await axe.run(dialog, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
  });
}

const preview = (page: Page) => page.locator('gcm-embed-preview garden-city-map');
const code = (page: Page) => page.locator('gcm-embed-code pre').innerText();

/** The text of all figures of the public map's table in an element. */
const publicFigures = (page: Page, within = '') => page.locator(`${within} gcm-figure-table tbody tr`).allInnerTexts();

/** The folder in a new place, served by a server that only hands out files. */
async function serve(zip: Uint8Array): Promise<{ readonly url: string; readonly files: Readonly<Record<string, Uint8Array>> }> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  folders.push(folder);
  const files = unzipSync(zip);
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/\/$/, '/index.html');
    try {
      const bytes = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  servers.push(server);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, files };
}

async function makeFolder(page: Page): Promise<Uint8Array> {
  await show(page, '打包发布');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: '打包下载' }).click();
  const download = await saving;
  await page.locator('gcm-publish-folder .done').getByText('已打包').waitFor();
  return readFileSync(await download.path());
}

describe('the map for other pages', () => {
  let planner: PlannerPage;

  beforeAll(async () => {
    planner = await openPlanner(browser, inject('siteUrl'), '', { permissions: ['clipboard-read', 'clipboard-write'] });
    await waitForFigures(planner.page);
    await openDialog(planner.page);
  });
  afterAll(() => planner.page.context().close());

  test('is previewed as it will be, with every choice, and the code says the same', async () => {
    const { page } = planner;
    const inPreview = () => preview(page).locator('gcm-figure-table tbody tr');
    await inPreview().first().waitFor();
    const form = page.locator('gcm-embed-form');
    await form.getByLabel('语言').selectOption('en');
    await form.getByLabel('选中街道').selectOption({ label: '北海街道' });
    await form.getByLabel('着色指标').selectOption('green_rate');
    await form.getByLabel('图例').uncheck();
    await form.getByLabel('复制链接').check();
    await form.getByLabel('配色').selectOption('dark');
    await form.getByLabel('高度').fill('480');
    await form.getByLabel('高度').blur();
    await preview(page).getByText('Thresholds').first().waitFor();
    const look = await page.locator('gcm-embed-preview').evaluate((element) => {
      const map = element.shadowRoot!.querySelector('garden-city-map')!;
      return { district: map.district, indicator: map.indicator, dark: map.hasAttribute('dark'), height: map.offsetHeight, legend: map.shadowRoot!.querySelector('gcm-legend') };
    });

    expect(look).toEqual({ district: '419001003', indicator: 'green_rate', dark: true, height: 480, legend: null });
    const said = await code(page);
    for (const part of ['district="419001003"', 'indicator="green_rate"', 'lang="en"', 'theme="dark"', 'height: 480px', 'controls="table scale fullscreen share"', 'loading="lazy"']) {
      expect(said).toContain(part);
    }
    // What is chosen on the previewed map is chosen in the form.
    await page.locator('gcm-embed-preview').getByRole('button', { name: '实际大小' }).click();
    await preview(page).locator('gcm-figure-table').getByRole('button', { name: '济水街道' }).click();
    expect(await form.getByLabel('选中街道').inputValue()).toBe('419001002');
    // The planner's own map is as it was.
    expect(await page.evaluate(() => document.querySelector('garden-city-map')!.store.state.selectedDistrictId)).toBeNull();
  });

  test('is copied with a spoken answer, and works where it is pasted: as an element and as a frame', async () => {
    const { page } = planner;
    for (const kind of ['网页元素', '框架 iframe']) {
      await page.locator('gcm-embed-code').getByRole('button', { name: kind }).click();
      await page.getByRole('button', { name: '复制代码' }).click();
      await page.locator('gcm-embed-code [role=status]').getByText('代码已复制').waitFor({ state: 'attached' });
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(await page.locator('gcm-embed-code pre').evaluate((pre) => pre.textContent));

      const pasted = await browser.newContext({ deviceScaleFactor: 0.5, reducedMotion: 'reduce' }).then((context) => context.newPage());
      await pasted.route('**/pasted.html', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>pasted</title>${copied}` }));
      await pasted.goto(`${inject('siteUrl')}pasted.html`);
      const place = kind === '网页元素' ? pasted : pasted.frameLocator('iframe');
      await place.locator('gcm-figure-table tbody tr').first().waitFor();
      expect(await place.locator('garden-city-map').getAttribute('indicator')).toBe('green_rate');
      await pasted.context().close();
    }
  });

  test('says in the dialog when the browser does not allow copying, and selects the code', async () => {
    const { page } = planner;
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
    await page.locator('gcm-embed-code').getByRole('button', { name: '网页元素' }).click();
    await page.getByRole('button', { name: '复制代码' }).click();
    await page.locator('gcm-embed-code').getByText('代码已选中').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString().length ?? 0)).toBeGreaterThan(0);
  });

  test('axe-core finds nothing in either part, in light, dark and forced colours, wide and on a phone', async () => {
    const { page } = planner;
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia(media);
      for (const part of ['嵌入网页', '打包发布']) {
        await show(page, part);
        expect(await findings(page)).toEqual([]);
      }
      await show(page, '嵌入网页');
      await page.locator('gcm-embed-preview').getByRole('button', { name: '实际大小' }).click();
      expect(await findings(page)).toEqual([]);
    }
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await findings(page)).toEqual([]);
    expect(await page.locator('gcm-embed-dialog .whole').evaluate((content) => content.scrollWidth - content.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 1240, height: 620 });
  });

  test('is left by Esc, the focus goes back, and nobody outside heard of the preview', async () => {
    const { page, errors, foreignRequests } = planner;
    await page.keyboard.press('Escape');
    await page.locator('gcm-embed-dialog dialog[open]').waitFor({ state: 'detached' });
    expect(await page.locator('gcm-embed-preview').count()).toBe(0);
    expect(await page.evaluate(() => document.querySelector('garden-city-map')!.shadowRoot!.activeElement?.localName)).toBe('gcm-map');
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
  });
});

describe('one folder', () => {
  test('has all of the sample city, works from a plain server on its own, and shows the figures of the planner', async () => {
    const planner = await openPlanner(browser, inject('siteUrl'));
    await waitForFigures(planner.page);
    const figures = await planner.page.locator('gcm-indicator-table tbody tr').count();
    await openDialog(planner.page);
    await preview(planner.page).locator('gcm-figure-table tbody tr').first().waitFor();
    const before = await publicFigures(planner.page, 'gcm-embed-preview');
    const { url, files } = await serve(await makeFolder(planner.page));
    expect(before.length).toBeGreaterThan(3);
    expect(figures).toBe(5);
    const sums = new TextDecoder().decode(files['SHA256SUMS']).trim().split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const line of sums) {
      const [sum, path = ''] = line.split('  ');
      expect(createHash('sha256').update(files[path] ?? '').digest('hex')).toBe(sum);
    }

    const { page, errors, foreignRequests } = await openPlanner(browser, url, 'index.html');
    await page.evaluate(async () => {
      await customElements.whenDefined('garden-city-map');
      await document.querySelector('garden-city-map')!.ready;
    });
    expect(await publicFigures(page)).toEqual(before);
    expect(await page.title()).toContain('济源');
    // They are the figures that were published: nothing measured them again.
    expect(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\.worker-/.test(name) && !name.includes('tile')).length)).toBe(0);
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join()}`);
    });
    expect(found).toEqual([]);
    await page.goto(`${url}embed.html?lang=en`);
    await page.locator('gcm-figure-table tbody tr').first().waitFor();
    await page.context().close();

    // Without a script there are the same figures in words.
    const bare = await openPlanner(browser, url, 'index.html', { javaScriptEnabled: false });
    expect(await bare.page.locator('main').innerText()).toContain('14.53');
    await bare.page.context().close();
    await planner.page.context().close();
  });

  test('takes along layers that were dropped in, which the code for other pages cannot, and says so layer by layer', async () => {
    const planner = await openPlanner(browser, inject('siteUrl'));
    const { page } = planner;
    await waitForFigures(page);
    const before = await page.locator('gcm-indicator-card .number').first().innerText();
    await dragFiles(page, [{ name: '新公园.geojson', content: JSON.stringify(NEW_PARK) }]);
    await page.locator('gcm-import-receipt').waitFor();
    await page.locator('.confirm').click();
    await page.waitForFunction(() => {
      const { layers, assessing, arrivals } = document.querySelector('garden-city-map')!.store.state;
      return layers.length === 20 && !assessing && arrivals.list.length === 0;
    });
    await openDialog(page);
    await page.locator('gcm-embed-dialog .stays').getByText('1 个图层只在这台计算机上').waitFor();
    const rows = page.locator('gcm-embed-dialog .stays gcm-travel-list li');
    expect(await rows.count()).toBe(1);
    expect(await rows.innerText()).toContain('只在本机');
    await preview(page).locator('gcm-figure-table tbody tr').first().waitFor();
    expect(await page.locator('gcm-indicator-card .number').first().innerText()).not.toBe(before);
    const shown = await publicFigures(page, 'gcm-embed-preview');

    const folder = await makeFolder(page);
    const figures = await page.locator('gcm-indicator-table tbody tr').allInnerTexts();
    const { url, files } = await serve(folder);
    const published = await openPlanner(browser, url, 'index.html');
    await published.page.evaluate(async () => {
      await customElements.whenDefined('garden-city-map');
      await document.querySelector('garden-city-map')!.ready;
    });
    expect(await publicFigures(published.page)).toEqual(shown);
    expect(Object.keys(files).filter((path) => path.startsWith('layers/'))).toHaveLength(20);
    expect(Object.keys(files)).toContain('project.published.json');
    await published.page.context().close();

    // The same archive is a project file for the planner.
    const again = await openPlanner(browser, inject('siteUrl'), '?project=');
    await again.page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
    await dragFiles(again.page, [{ name: 'published.zip', content: folder }]);
    await again.page.waitForFunction(() => {
      const { layers, assessment, assessing } = document.querySelector('garden-city-map')!.store.state;
      return layers.length === 20 && assessment !== null && !assessing;
    });
    expect(await again.page.locator('gcm-indicator-table tbody tr').allInnerTexts()).toEqual(figures);
    expect(await again.page.locator('gcm-message[kind=error]').count()).toBe(0);
    await again.page.context().close();
    await page.context().close();
  });

  test.skipIf(!existsSync(FORMATS))('has what was read in GBK on Gauss–Krüger coordinates as it was read', async () => {
    const { page } = await openPlanner(browser, inject('siteUrl'));
    await waitForFigures(page);
    await dragFiles(page, [{ name: '绿地.zip', content: readFileSync(join(FORMATS, 'parks.shp.epsg4547-gbk-cpg.zip')) }]);
    await page.locator('gcm-import-receipt').waitFor();
    await page.locator('.confirm').click();
    await page.waitForFunction(() => {
      const { layers, assessing, arrivals } = document.querySelector('garden-city-map')!.store.state;
      return layers.length === 20 && !assessing && arrivals.list.length === 0;
    });
    await openDialog(page);
    await preview(page).locator('gcm-figure-table tbody tr').first().waitFor();
    const shown = await publicFigures(page, 'gcm-embed-preview');
    const { url, files } = await serve(await makeFolder(page));
    const receipt = Object.keys(files).find((path) => path.startsWith('receipts/')) ?? '';
    const id = receipt.replace(/^receipts\/(.*)\.json$/, '$1');

    const published = await openPlanner(browser, url, 'index.html');
    await published.page.evaluate(async () => {
      await customElements.whenDefined('garden-city-map');
      await document.querySelector('garden-city-map')!.ready;
    });
    expect(await publicFigures(published.page)).toEqual(shown);
    const read = await published.page.evaluate((layerId) => {
      const status = document.querySelector('garden-city-map')!.store.state.layers.find(({ spec }) => spec.id === layerId)?.status;
      if (status?.kind !== 'ready') return [];
      return status.layer.items.map(({ properties, geometry }) => ({ name: properties['name'] ?? properties['NAME'], at: JSON.stringify(geometry).match(/-?\d+\.\d+/g)?.map(Number) ?? [] }));
    }, id);
    // The same parks, as somebody else wrote them in longitude and latitude.
    const { features } = JSON.parse(readFileSync(join(FORMATS, 'parks.wgs84.geojson'), 'utf8')) as {
      readonly features: readonly { readonly properties: { readonly name: string }; readonly geometry: { readonly coordinates: readonly unknown[] } }[];
    };
    expect(read.map(({ name }) => name)).toEqual(features.map(({ properties }) => properties.name));
    // Where a ring begins is up to the writer: the outermost places.
    const extremes = (at: readonly number[]) => [0, 1].flatMap((axis) => {
      const all = at.filter((_, index) => index % 2 === axis);
      return [Math.min(...all), Math.max(...all)];
    });
    for (const [index, { at }] of read.entries()) {
      const expected = extremes(features[index]!.geometry.coordinates.flat(Infinity) as number[]);
      for (const [side, degrees] of extremes(at).entries()) expect(degrees).toBeCloseTo(expected[side]!, 6);
    }
    await published.page.context().close();
    await page.context().close();
  });

  test('that cannot be made is told in one sentence with the file, and can be given up', async () => {
    const { page } = await openPlanner(browser, inject('siteUrl'));
    await waitForFigures(page);
    await page.route('**/embed/security.json', (route) => route.fulfill({ status: 404 }));
    await openDialog(page);
    await show(page, '打包发布');
    await page.getByRole('button', { name: '打包下载' }).click();
    await page.locator('gcm-publish-folder .failed').getByText(/没有 .*security\.json（404）/).waitFor();

    await page.unroute('**/embed/security.json');
    let release = () => {};
    await page.route('**/data/**/canopy.geojson', async (route) => {
      await new Promise<void>((resolve) => { release = resolve; });
      await route.abort();
    });
    await page.getByRole('button', { name: '打包下载' }).click();
    await page.getByRole('progressbar', { name: '打包下载' }).waitFor();
    await page.locator('gcm-publish-folder').getByRole('button', { name: '取消' }).click();
    await page.getByRole('button', { name: '打包下载' }).waitFor();
    expect(await page.locator('gcm-publish-folder .far').innerText()).toBe('');
    release();
    await page.context().close();
  });
});
