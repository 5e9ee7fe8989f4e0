import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Browser } from 'playwright';
import { publint } from 'publint';
import { createServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPlanner, startBrowser } from './planner-page.ts';

const run = promisify(execFile);
const BIN = resolve('node_modules/.bin');

/** Park area for each resident, by a second method: see the file's own `method`. */
const EXPECTED = (JSON.parse(readFileSync('data/jiyuan-centre/expected-indicators.json', 'utf8')) as {
  readonly districts: readonly { readonly id: string; readonly population: number; readonly parkM2: number }[];
}).districts.map(({ id, parkM2, population }) => ({ id, parkPc: (parkM2 / population).toFixed(2) }));

/** A project of somebody else's, with nothing in it but the package. */
let project = '';
let tarball = '';
let browser: Browser;

beforeAll(async () => {
  project = realpathSync(mkdtempSync(join(tmpdir(), 'gcm-package-')));
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project]);
  tarball = join(project, (JSON.parse(stdout) as readonly { readonly filename: string }[])[0]!.filename);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  // Without the network: the package brings along all that it needs.
  await run('npm', ['install', tarball, '--offline', '--no-audit', '--no-fund'], { cwd: project });
  mkdirSync(join(project, 'public'));
  cpSync('data/jiyuan-centre', join(project, 'public/city'), { recursive: true });
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(project, { recursive: true });
});

test('publint and attw find nothing, and nothing else is installed with it', async () => {
  const linted = await publint({ pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer }, strict: true });
  // It has ES modules only, and says so; what the old ways of resolving make of that is no fault.
  const { stdout: types } = await run(join(BIN, 'attw'), [tarball, '--profile', 'esm-only']);
  const installed = await run('npm', ['ls', '--all', '--parseable'], { cwd: project });

  expect(linted.messages).toEqual([]);
  expect(types).toContain('"garden-city-map/node"');
  expect(installed.stdout.trim().split('\n')).toEqual([project, join(project, 'node_modules/garden-city-map')]);
});

describe('as a part of somebody else\'s page', () => {
  const PAGE = (script: string, data: string) => `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>City</title>
    <script type="module" src="${script}"></script></head><body><garden-city-map src="${data}/project.json"></garden-city-map></body></html>`;

  beforeAll(() => {
    writeFileSync(join(project, 'main.js'), "import 'garden-city-map';\n");
    writeFileSync(join(project, 'index.html'), PAGE('./main.js', 'city'));
    writeFileSync(join(project, 'plain.html'), PAGE('./node_modules/garden-city-map/dist/embed/garden-city-map.js', 'public/city'));
  });

  /** Opens a page of a server, and expects the figures and the map on it, and no complaint of the browser. */
  async function expectMap(server: { readonly resolvedUrls: { readonly local: readonly string[] } | null; close(): Promise<void> }, path = '') {
    const { page, errors, foreignRequests } = await openPlanner(browser, server.resolvedUrls?.local[0] ?? '', path);
    await page.evaluate(async () => {
      await customElements.whenDefined('garden-city-map');
      const map = document.querySelector('garden-city-map')!;
      await map.ready;
      await customElements.whenDefined('gcm-map');
      await map.shadowRoot!.querySelector('gcm-map')!.whenDrawn();
    });
    const cells = await page.locator('gcm-figure-table td').allTextContents();
    for (const { parkPc } of EXPECTED) expect(cells.map((cell) => cell.trim())).toContain(parkPc);
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await page.context().close();
    await server.close();
  }

  test('bundled anew by Vite', async () => {
    await run(join(BIN, 'vite'), ['build', '--logLevel', 'error'], { cwd: project });

    await expectMap(await preview({ root: project, configFile: false, preview: { port: 0, host: '127.0.0.1' } }));
  });

  test('in the development server of Vite', async () => {
    const server = await createServer({ root: project, configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
    await expectMap(await server.listen());
  });

  test('by a script tag, from a server that only hands out files', async () => {
    const server = await preview({ root: project, configFile: false, logLevel: 'silent', build: { outDir: '.' }, preview: { port: 0, host: '127.0.0.1' } });
    await expectMap(server, 'plain.html');
  });
});

test('as a command', async () => {
  const { stdout } = await run('npx', ['--no-install', 'garden-city-map', 'indicators', 'public/city/project.json', '--format', 'json'], { cwd: project });
  const { districts } = JSON.parse(stdout) as { districts: readonly { id: string; indicators: { park_pc: { value: number } } }[] };

  expect(districts.map(({ id, indicators }) => ({ id, parkPc: indicators.park_pc.value.toFixed(2) })).toSorted(byId))
    .toEqual(EXPECTED.toSorted(byId));
});

test('as a library of Node, with types', async () => {
  writeFileSync(join(project, 'use.mts'), `
    import type { GardenCityMapElement } from 'garden-city-map';
    import { AppError, assessCity, checkFile, compareConflicts, convertFile, errorText, issueText, loadCity } from 'garden-city-map/node';
    import type { Assessment, City, Issue } from 'garden-city-map/node';
    const city: City = await loadCity('public/city/project.json');
    const assessment: Assessment = assessCity(city, { standard: '2022-negc' });
    const values: readonly (readonly [string, number | null])[] = assessment.districts.map(({ id, indicators }) =>
      [id, indicators.park_pc?.quantity?.value ?? null]);
    const issues: readonly Issue[] = assessment.issues;
    const file = city.project.layers.find(({ role }) => role === 'green')?.src;
    const green = typeof file === 'string' ? 'public/city/' + file : '';
    const { kept, geojson } = await convertFile(green);
    const missing = await loadCity('nowhere.json').catch((error: unknown) => error);
    declare const map: GardenCityMapElement;
    type Ready = typeof map.ready;
    export const ready: Ready = Promise.resolve();
    console.log(JSON.stringify({
      values, kept, members: (JSON.parse(geojson) as { features: unknown[] }).features.length,
      crs: (await checkFile(green)).crs, findings: compareConflicts(city).findings.length > 0,
      words: issues.map((issue) => issueText(issue, 'en')).every((words: string) => words.length > 0),
      missing: missing instanceof AppError && errorText(missing, 'en').includes('nowhere.json'),
    }));
    // @ts-expect-error -- there is no such standard
    export const wrong = () => assessCity(city, { standard: '1999' });
  `);
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2023,dom', '--types', ''];
  await run(join(BIN, 'tsc'), ['use.mts', ...flags], { cwd: project });
  const { stdout } = await run(process.execPath, ['use.mjs'], { cwd: project });
  const { values, kept, ...rest } = JSON.parse(stdout) as { values: [string, number][]; kept: number };

  expect(values.map(([id, value]) => ({ id, parkPc: value.toFixed(2) })).toSorted(byId)).toEqual(EXPECTED.toSorted(byId));
  expect(rest).toEqual({ members: kept, crs: 'EPSG:4326', findings: true, words: true, missing: true });
});

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : 1;
}
