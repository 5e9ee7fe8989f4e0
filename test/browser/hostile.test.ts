import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dragFiles } from './drop-files.ts';
import { openPlanner, startBrowser, waitForFigures } from './planner-page.ts';
import type { PlannerPage } from './planner-page.ts';

const SHARED = join(import.meta.dirname, '../../../shared/data/malicious');
const FILES = ['xss-features', 'proto-pollution', 'csv-injection'] as const;

/** Runs if anything takes it for more than text. */
const SCRIPT = '<img src=x onerror="window.__xss=1"><script>window.__xss=1</script>';

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** A project whose own texts are hostile too, with the files as layers of two roles each. */
const PROJECT = {
  schema: 1, title: SCRIPT, dataDate: '2024-12-31', view: { bbox: [112.4, 34.9, 112.8, 35.3] },
  layers: FILES.flatMap((name) => (['other', 'projects'] as const).map((role) => ({
    id: `${name}-${role}`, role, src: `${name}.geojson`, title: `${SCRIPT} ${name} ${role}`, source: SCRIPT, licence: SCRIPT,
  }))),
};

async function openHostile(): Promise<PlannerPage & { readonly dialogs: readonly string[] }> {
  const site = inject('siteUrl');
  const planner = await openPlanner(browser, site, 'favicon.svg');
  const { page } = planner;
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route(`${site}data/**/project.json`, (route) => route.fulfill({ json: PROJECT }));
  await page.route(`${site}data/**/*.geojson`, (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\//, '');
    return route.fulfill({ body: readFileSync(join(SHARED, name)), contentType: 'application/geo+json' });
  });
  await page.goto(site);
  await waitForFigures(page);
  await page.locator('gcm-layer-row .count').filter({ hasText: /^\s*300\s*$/ }).first().waitFor();
  return { ...planner, dialogs };
}

/** In the page: chooses every feature of every layer, opens all that can be opened, and counts what was shown. */
async function showEveryFeature(): Promise<number> {
  const root = document.querySelector('garden-city-map');
  if (root === null) return 0;
  let shown = 0;
  for (const { status } of root.store.state.layers) {
    if (status.kind !== 'ready') continue;
    for (const { id } of status.layer.items) {
      const event = Object.assign(new Event('feature-select', { bubbles: true, composed: true }), {
        layerId: status.layer.id, featureId: id,
      });
      root.shadowRoot?.querySelector('gcm-map')?.dispatchEvent(event);
      await root.updateComplete;
      const list = root.shadowRoot?.querySelector('gcm-feature-list');
      await list?.updateComplete;
      for (const details of list?.shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
      shown += list?.shadowRoot?.querySelectorAll('dd').length ?? 0;
    }
  }
  return shown;
}

/** In the page: what hostile text would have left behind, through all shadow roots. */
function traces(): string[] {
  const found: string[] = [];
  const walk = (parent: ParentNode) => {
    for (const element of parent.querySelectorAll('*')) {
      // The page's own forms are sent nowhere.
      if (/^(?:iframe|object|embed|base)$/i.test(element.localName) || element.matches('form[action]')) found.push(element.localName);
      if (element.localName === 'script' && !element.hasAttribute('src')) found.push('inline script');
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${element.localName} ${name}`);
        if (/^(?:href|src|action)$/.test(name) && /^\s*(?:javascript|vbscript|data:text)/i.test(value)) found.push(value);
      }
      if (element.shadowRoot !== null) walk(element.shadowRoot);
    }
  };
  walk(document);
  if ('__xss' in window) found.push('__xss');
  if ('polluted' in {}) found.push('polluted');
  return found;
}

describe.skipIf(!existsSync(SHARED))('hostile text in layers and in the project file', () => {
  test('is shown as it is written wherever it is shown, and runs nowhere', async () => {
    const { page, errors, foreignRequests, dialogs } = await openHostile();
    const facts = await page.evaluate(showEveryFeature);

    expect(facts).toBeGreaterThan(2000);
    expect(await page.evaluate(traces)).toEqual([]);
    expect({ errors, foreignRequests, dialogs }).toEqual({ errors: [], foreignRequests: [], dialogs: [] });

    await searchFor(page, 'onerror');
    expect(await page.locator('gcm-search [role=option]').first().textContent()).toContain('onerror=');
    await page.keyboard.press('Escape');
    expect(await page.locator('gcm-layer-row .name').first().textContent()).toContain('<img src=x onerror=');
    expect(await page.evaluate(traces)).toEqual([]);
    expect({ errors, foreignRequests, dialogs }).toEqual({ errors: [], foreignRequests: [], dialogs: [] });
    await page.context().close();
  });

  test.each(FILES)('is plain text in the receipt, the mapping and on the map when %s is dropped', async (name) => {
    const { page, errors, foreignRequests } = await openPlanner(browser, inject('siteUrl'), '?project=');
    await page.locator('gcm-drop-zone').waitFor({ state: 'attached' });
    // A name that would be markup, if anything took it for that.
    await dragFiles(page, [{ name: `${SCRIPT.replaceAll('/', '')} ${name}.geojson`, content: readFileSync(join(SHARED, `${name}.geojson`)) }]);
    await page.waitForFunction(() => {
      const [arrival] = document.querySelector('garden-city-map')!.store.state.arrivals.list;
      return arrival?.status.kind === 'ready' && arrival.status.preview !== null && !arrival.status.isBusy;
    });
    await page.locator('gcm-import-receipt').getByText('onerror=').first().waitFor();
    expect(await page.evaluate(traces)).toEqual([]);

    await page.locator('.confirm').click();
    await page.waitForFunction(() => document.querySelector('garden-city-map')!.store.state.layers.length > 0);
    expect(await page.evaluate(showEveryFeature)).toBeGreaterThan(0);
    expect(await page.evaluate(traces)).toEqual([]);
    expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
    await page.context().close();
  });

  test('is told of as an issue by its words, not by its markup', async () => {
    const { page, errors } = await openHostile();
    for (const summary of await page.locator('gcm-issue-list summary').all()) await summary.click();

    expect(await page.locator('gcm-issue-list li').count()).toBeGreaterThan(0);
    expect(await page.locator('gcm-issue-list img, gcm-issue-list script').count()).toBe(0);
    expect(await page.evaluate(traces)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('leaves as CSV in which no cell begins a formula', async () => {
    const { page } = await openHostile();
    const row = page.locator('gcm-layer-row').filter({ hasText: 'csv-injection projects' });
    await row.locator('.name').click();
    await row.getByRole('button', { name: '导出项目清单' }).click();
    const saved = page.waitForEvent('download');
    await row.locator('wa-dropdown-item').filter({ hasText: 'CSV' }).click();
    const download = await saved;
    const csv = readFileSync(await download.path(), 'utf8');

    expect(download.suggestedFilename()).not.toMatch(/[<>"/\\]/);
    expect(csv).toContain("'=1+1");
    // A cell that is a number and no more, such as `+1`, is no formula.
    expect(csv.slice(1).split(/[,\r\n]+"?/).filter((cell) => /^[=+@\t-](?!\d+$)/.test(cell))).toEqual([]);
    await page.context().close();
  });
});

async function searchFor(page: Page, query: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('gcm-search input').fill(query);
  await page.locator('gcm-search [role=option]').first().waitFor();
}
