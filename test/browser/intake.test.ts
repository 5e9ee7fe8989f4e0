import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { xlsxBytes } from '../../src/export/xlsx.ts';
import { dragFiles } from './drop-files.ts';
import type { HeldFile } from './drop-files.ts';
import { openPlanner, startBrowser } from './planner-page.ts';

const FORMATS = '../shared/data/formats';
const ENCODINGS = '../shared/data/shapefile-encodings';
const VECTORS = '../shared/data/gcj02/vectors.json';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The planner on a project with nothing in it. */
async function openEmpty() {
  const planner = await openPlanner(browser, inject('siteUrl'), '?project=');
  await planner.page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
  return planner;
}

/** A project with nothing in it in place of the one on show. */
async function startAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    const asked = Object.assign(new Event('project-ask'), { project: 'new' });
    document.querySelector('garden-city-map')!.dispatchEvent(asked);
  });
  await page.waitForFunction(() => {
    const { layers, arrivals } = document.querySelector('garden-city-map')!.store.state;
    return layers.length + arrivals.list.length === 0;
  });
}

function held(...paths: readonly string[]): HeldFile[] {
  return paths.map((path) => ({ name: basename(path), content: readFileSync(path) }));
}

/** Resolves when what is shown of the import is up to date with every correction. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { list, shownId } = document.querySelector('garden-city-map')!.store.state.arrivals;
    const status = list.find(({ id }) => id === shownId)?.status;
    return status === undefined || status.kind === 'refused' || (status.kind === 'ready' && status.preview !== null && !status.isBusy);
  });
}

async function drop(page: Page, ...files: readonly HeldFile[]): Promise<void> {
  await dragFiles(page, files);
  await page.locator('gcm-import-receipt, gcm-arrival-list').first().waitFor();
  await settled(page);
}

async function confirm(page: Page): Promise<void> {
  const left = () => page.evaluate(() =>
    document.querySelector('garden-city-map')!.store.state.arrivals.list.filter(({ status }) => status.kind === 'ready').length);
  const before = await left();
  await page.locator('.confirm').click();
  await page.waitForFunction((count) => {
    const { arrivals } = document.querySelector('garden-city-map')!.store.state;
    return arrivals.list.filter(({ status }) => status.kind === 'ready').length < count;
  }, before);
  await settled(page);
}

/** Resolves when the middle of the map is near this meridian. */
async function inView(page: Page, meridian: number): Promise<void> {
  await page.waitForFunction((east) => {
    const { camera } = document.querySelector('garden-city-map')!.store.state;
    return Math.abs((camera?.longitude ?? 0) - east) < 0.05;
  }, meridian);
}

async function measured(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { assessing, layers } = document.querySelector('garden-city-map')!.store.state;
    return !assessing && layers.every(({ status }) => status.kind !== 'loading');
  });
}

/** Names and areas of all that is on the map. */
function itemsOnMap(page: Page) {
  return page.evaluate(() => document.querySelector('garden-city-map')!.store.state.layers.flatMap(({ status }) =>
    (status.kind === 'ready' ? status.layer.items.map(({ name }, index) => ({ name, areaM2: status.areasM2[index] ?? 0 })) : [])));
}

const choose = (page: Page, name: string, value: string) =>
  page.getByLabel(name, { exact: true }).selectOption(value);

interface Expected {
  readonly parks: readonly { readonly name: string; readonly area_m2: number }[];
}

describe.skipIf(!existsSync(FORMATS))('files of every format, dropped on an empty project', () => {
  const { parks }: Expected = existsSync(FORMATS)
    ? JSON.parse(readFileSync(join(FORMATS, 'expected.json'), 'utf8')) as Expected
    : { parks: [] };

  // One page for all of them: each file begins with a new project.
  let planner: Awaited<ReturnType<typeof openEmpty>>;

  beforeAll(async () => {
    planner = await openEmpty();
  });
  afterAll(() => planner.page.context().close());
  beforeEach(() => startAnew(planner.page));

  test.each([
    'parks.wgs84.geojson', 'parks.utf8-bom.geojson', 'parks.reversed-winding.geojson', 'parks.gbk.geojson',
    'parks.latlon-swapped.geojson', 'parks.gcj02.geojson', 'parks.epsg3857-crs-member.geojson',
    'parks.epsg4547-crs-member.geojson', 'parks.epsg4547-no-crs.geojson', 'parks.shp.epsg4326-utf8.zip',
    'parks.shp.epsg4490-gbk-nocpg.zip', 'parks.shp.epsg4547-gbk-cpg.zip', 'parks.kml', 'parks.topojson',
  ])('%s gives the parks with their names and areas', async (file) => {
    const { page, errors } = planner;
    await drop(page, ...held(join(FORMATS, file)));
    if (file.includes('gcj02')) {
      await page.getByRole('radio', { name: 'GCJ-02' }).check();
      await settled(page);
    }
    await confirm(page);
    const items = await itemsOnMap(page);

    expect(items.map(({ name }) => name)).toEqual(parks.map(({ name }) => name));
    const apart = items.map(({ areaM2 }, index) => Math.abs(areaM2 / parks[index]!.area_m2 - 1));
    expect(Math.max(...apart)).toBeLessThan(0.001);
    expect(errors).toEqual([]);
  });

  test('pois.gpx gives its 21 points', async () => {
    const { page } = planner;
    await drop(page, ...held(join(FORMATS, 'pois.gpx')));
    await confirm(page);

    expect(await itemsOnMap(page)).toHaveLength(21);
  });

  test.each([
    [['big5.shp', 'big5.shx', 'big5.dbf', 'big5.cpg'], 'NAME', ['國語']],
    [['chinese.shp', 'chinese.shx', 'chinese.dbf', 'chinese.prj'], 'NAME', ['简体']],
    [['codepage.zip'], 'field', ['??', 'Hněvošický háj']],
    [['utf.zip'], 'field', ['💩', 'Hněvošický háj']],
  ])('%s gives the text of its table', async (files, field, values) => {
    const { page } = planner;
    await drop(page, ...held(...files.map((file) => join(ENCODINGS, file))));
    const cells = await page.evaluate((name) => {
      const { status } = document.querySelector('garden-city-map')!.store.state.arrivals.list[0]!;
      return status.kind === 'ready' ? status.candidate.fields.find((sample) => sample.name === name)?.samples : status;
    }, field);

    expect((cells as string[]).filter((cell) => cell !== '')).toEqual(values);
  });

  test.each(['gcj02', 'bd09'] as const)('the published points of %s lie where they are without the shift', async (offset) => {
    const { page } = planner;
    const pairs = published(offset);
    const rows = pairs.map(([[longitude, latitude]], index) => `${index},${longitude},${latitude}`);
    await drop(page, { name: '点位.csv', content: ['名称,经度,纬度', ...rows].join('\r\n') });
    await page.locator(`input[name=offset][value=${offset}]`).check();
    await settled(page);
    await confirm(page);
    const places = await page.evaluate(() => document.querySelector('garden-city-map')!.store.state.layers.flatMap(({ status }) =>
      (status.kind === 'ready' ? status.layer.items.map(({ geometry }) => ('coordinates' in geometry ? geometry.coordinates : [])) : [])));

    // The tolerance of the vectors for an exact inverse; a degree is at most 111.7 km.
    const apartM = pairs.map(([, [x, y]], index) => {
      const [east, north] = places[index] as [number, number];
      return Math.hypot(east - x, north - y) * 111_700;
    });
    expect(Math.max(...apartM)).toBeLessThan(0.5);
  });

  test('parks in GBK on EPSG:4547 and a table of districts give figures, and again from the saved file', async () => {
    const { page, errors } = await openEmpty();
    await drop(page, ...held(join(FORMATS, 'parks.shp.epsg4547-gbk-cpg.zip')), { name: '街道.csv', content: DISTRICTS });
    await confirm(page);
    await choose(page, '“统计数”用作', 'population');
    await settled(page);
    await confirm(page);
    await measured(page);
    const before = await figuresOf(page);

    expect(before).toHaveLength(3);
    // Four parks lie in each half: areas of expected.json, divided by the people of the table.
    expect(before.find((row) => row.includes('西街道'))).toContain(((25_929.2 + 68_969.7 + 304_429.8 + 15_954.7) / 20_000).toFixed(2));
    expect(before.find((row) => row.includes('东街道'))).toContain(((197_246.9 + 37_335.2 + 12_747 + 9_765.3) / 10_000).toFixed(2));

    const saving = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const saved = { name: '济源.gcm.zip', content: readFileSync(await (await saving).path()) };
    await page.goto(`${inject('siteUrl')}favicon.svg`);
    await page.goto(inject('siteUrl'));
    await page.locator('gcm-layer-row').first().waitFor();
    await dragFiles(page, [saved]);
    await page.locator('gcm-layer-row').filter({ hasText: '街道' }).getByText('2', { exact: true }).waitFor();
    await measured(page);

    expect(await figuresOf(page)).toEqual(before);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('what a file leaves open', () => {
  let planner: Awaited<ReturnType<typeof openEmpty>>;

  beforeAll(async () => {
    planner = await openEmpty();
  });
  afterAll(() => planner.page.context().close());

  test('is answered in the panel: classes one by one, who is counted, and the rest by its place on the map', async () => {
    const { page, errors } = planner;
    // A table and the districts it is for, in one drop.
    await drop(page, { name: '人口.csv', content: '单位,人口\r\n沁园街道办事处,48000\r\n' }, { name: '街道.geojson', content: BORDERS });
    await confirm(page);
    await page.locator('gcm-import-receipt').getByText('写法不同').waitFor();
    await choose(page, '人口口径', 'usual');
    await settled(page);
    await page.getByLabel('年份、来源').fill('2023 年统计年鉴');
    await page.getByLabel('年份、来源').press('Tab');
    await settled(page);
    await confirm(page);
    await page.locator('.basis').getByText('人口口径：常住人口，2023 年统计年鉴').waitFor();

    await drop(page, { name: '绿地.geojson', content: GREENS });
    await page.locator('gcm-class-mapping').getByText('1 项待定').waitFor();
    await choose(page, '“街头绿化”算作', 'G14');
    await settled(page);
    await page.locator('gcm-import-receipt').getByText('“街头绿化”（1）→ G14 游园').waitFor();
    // Every line has a button, as all is about something that has a place; each shows something.
    const buttons = page.locator('gcm-import-receipt .lines button');
    for (const button of await buttons.all()) {
      await page.locator('gcm-map').evaluate((map) => (map as HTMLElementTagNameMap['gcm-map']).zoomTo([114, 34]));
      await inView(page, 114);
      await button.click();
      await inView(page, 112.575);
    }
    expect(await buttons.count()).toBe(await page.locator('gcm-import-receipt .lines li').count());
    await confirm(page);
    await measured(page);

    const codes = await page.evaluate(() => document.querySelector('garden-city-map')!.store.state.layers.flatMap(({ status }) =>
      (status.kind === 'ready' && status.layer.role === 'green' ? status.layer.items.map(({ code }) => code) : [])));
    expect(codes).toEqual(['G14']);
    await page.locator('gcm-indicator-table .note').getByText(/绿地类别已改 · .*导入时指定/).waitFor();
    expect(errors).toEqual([]);
  });

  test('nothing, in a large workbook: it is unpacked without a worker that the policy forbids', async () => {
    const rows = Array.from({ length: 6000 }, (_, row) => [`点${row}`, 112.5 + row / 1e5, 35 + (row * 7919 % 6000) / 1e5, `${row * 7919}`]);
    const content = await xlsxBytes([{ name: '点位', rows: [['名称', '经度', '纬度', '备注'], ...rows], headRows: 1 }]);
    expect(content.length).toBeGreaterThan(160_000);
    const { page, errors } = planner;
    await startAnew(page);
    await drop(page, { name: '点位.xlsx', content });
    await confirm(page);

    expect(await itemsOnMap(page)).toHaveLength(6000);
    expect(errors).toEqual([]);
  });
});

describe('the ways in', () => {
  const point = '{"type":"Feature","properties":{"name":"亭"},"geometry":{"type":"Point","coordinates":[112.6,35.07]}}';

  test('take pasted text anywhere on the page', async () => {
    const { page } = await openEmpty();
    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, point);
    await settled(page);
    await page.locator('gcm-import-receipt').waitFor();
    await confirm(page);

    expect((await itemsOnMap(page)).map(({ name }) => name)).toEqual(['亭']);

    await page.locator('gcm-message').filter({ hasText: '已入图' }).getByRole('button', { name: '撤销' }).click();
    await page.waitForFunction(() => document.querySelector('garden-city-map')!.store.state.layers.length === 0);
    await page.context().close();
  });

  test('take chosen files', async () => {
    const { page } = await openEmpty();
    await page.locator('gcm-top-bar').getByRole('button', { name: '导入' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: '选择文件' }).click();
    await (await choosing).setFiles({ name: '亭.geojson', mimeType: 'application/json', buffer: Buffer.from(point) });
    await page.locator('gcm-import-receipt').waitFor();

    expect(await page.locator('gcm-import-receipt h3').innerText()).toBe('亭.geojson');
    await page.context().close();
  });

  test('take an address of this site, and say what came of one elsewhere', async () => {
    const { page } = await openEmpty();
    await page.route('https://maps.example/**', (route) => route.abort());
    await page.route('https://open.example/**', (route) =>
      route.fulfill({ body: point, headers: { 'access-control-allow-origin': '*' } }));
    const give = async (url: string) => {
      await page.locator('gcm-top-bar').getByRole('button', { name: '导入' }).click();
      await page.getByLabel('从网址读取').fill(url);
      await page.getByRole('button', { name: '读取', exact: true }).click();
    };
    await give(`${inject('siteUrl')}data/jiyuan-centre/districts.geojson`);
    await page.locator('gcm-import-receipt').waitFor();
    expect(await page.locator('gcm-import-receipt h3').innerText()).toBe('districts.geojson');

    await give('https://open.example/pavilion.geojson');
    await page.locator('gcm-arrival-list').getByText('pavilion.geojson').waitFor();
    await give('https://maps.example/parks.geojson');
    await page.locator('gcm-arrival-list').getByText('从 maps.example 读不到文件').waitFor();
    await page.context().close();
  });

  test('are one: a file of the sample city dropped on an empty project gives its districts', async () => {
    const { page } = await openEmpty();
    await drop(page, ...held('data/jiyuan-centre/districts.geojson'));
    await confirm(page);
    await measured(page);

    expect(await figuresOf(page)).toHaveLength(6);
    await page.context().close();
  });

  test('refuse what cannot be read, with a sentence that names it', async () => {
    const { page } = await openEmpty();
    await drop(page, { name: '规划.dwg', content: 'AC1032 drawing' });

    expect(await page.locator('gcm-arrival-list .note').innerText()).toMatch(/^规划\.dwg 是 .*DWG/);
    await page.context().close();
  });
});

type Place = readonly [longitude: number, latitude: number];

/** Places with the shift and without it, and outside China, where there is none. */
function published(offset: 'gcj02' | 'bd09'): readonly (readonly [Place, Place])[] {
  // Of domain.md §4.3; those of the file were made with a slip of 42 m, see `test/crs/offset.test.ts`.
  if (offset === 'bd09') return [[[112.6138177, 35.0719687], [112.6012806, 35.0670972]]];
  const { wgs2gcj, jiyuan_computed, outside_china_identity } = JSON.parse(readFileSync(VECTORS, 'utf8')) as {
    readonly wgs2gcj: readonly { readonly wgs: Place; readonly gcj: Place }[];
    readonly jiyuan_computed: { readonly pairs: readonly { readonly wgs: Place; readonly gcj: Place }[] };
    readonly outside_china_identity: readonly Place[];
  };
  // One of the places outside is beyond the 180° that a file may have.
  const outside = outside_china_identity.filter(([longitude]) => Math.abs(longitude) <= 180);
  return [...[...wgs2gcj, ...jiyuan_computed.pairs].map(({ wgs, gcj }) => [gcj, wgs] as const), ...outside.map((place) => [place, place] as const)];
}

/** Two districts side by side, the border at 112.592° E; the column of people has a name that tells nothing. */
const DISTRICTS = [
  '代码,街道名称,统计数,WKT',
  `419001001,西街道,20000,"${rectangle(112.56, 112.592)}"`,
  `419001002,东街道,10000,"${rectangle(112.592, 112.62)}"`,
].join('\r\n');

/** One district by its office, with a ring that is left open. */
const BORDERS = JSON.stringify({ type: 'Feature', properties: { 街道名称: '沁园街道' }, geometry: openSquare(112.56, 0.04) });

/** One green space of a class that nobody knows, and whose area is stated wrong. */
const GREENS = JSON.stringify({
  type: 'Feature', properties: { 名称: '一园', 绿地类型: '街头绿化', '面积（公顷）': 400 }, geometry: openSquare(112.57, 0.01),
});

function openSquare(west: number, size: number): object {
  const [south, east, north] = [35.06, west + size, 35.06 + size];
  return { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north]]] };
}

function rectangle(west: number, east: number): string {
  return `POLYGON ((${west} 35.06, ${east} 35.06, ${east} 35.12, ${west} 35.12, ${west} 35.06))`;
}

/** The rows of the table, the city's with them. */
function figuresOf(page: Page): Promise<string[]> {
  return page.locator('gcm-indicator-table tbody tr, gcm-indicator-table tfoot tr').allInnerTexts();
}
