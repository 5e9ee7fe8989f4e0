import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { expect, test } from 'vitest';
import { startBrowser } from './planner-page.ts';

const { policies } = JSON.parse(readFileSync('dist/embed/security.json', 'utf8')) as { policies: Readonly<Record<string, string>> };

/** A page of the site, under the policy that the build tells, which registers the service worker. */
const PAGE = `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>City</title>
  <meta http-equiv="Content-Security-Policy" content="${policies['same origin'] ?? ''}">
  <script type="module" src="embed/garden-city-map.js"></script>
  <script type="module" src="garden-city-map-offline.js"></script></head>
  <body><garden-city-map src="data/jiyuan-centre/project.json"></garden-city-map></body></html>`;

test('a site that registers the service worker shows its map, figures and their date after the server is gone', async () => {
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
    plugins: [{
      name: 'page',
      configurePreviewServer: ({ middlewares }) => void middlewares.use('/with-map.html', (_request, response) =>
        response.setHeader('content-type', 'text/html').end(PAGE)),
    }],
  });
  const site = server.resolvedUrls?.local[0] ?? '';
  const browser = await startBrowser();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${site}with-map.html`);
  const whenShown = () => page.evaluate(async () => {
    await customElements.whenDefined('garden-city-map');
    const map = document.querySelector('garden-city-map')!;
    await map.ready;
    await customElements.whenDefined('gcm-map');
    await map.shadowRoot!.querySelector('gcm-map')!.whenDrawn();
  });
  await whenShown();
  // What the visit brought is on its way into the cache: the last of it is what the page asked for itself.
  await expect.poll(() => page.evaluate(async () => {
    const wanted = [location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)];
    const kept = await Promise.all(wanted.map((name) => caches.match(name)));
    return navigator.serviceWorker.controller === null ? ['no worker'] : wanted.filter((_, index) => kept[index] === undefined);
  }), { timeout: 20_000 }).toEqual([]);
  const [cache = ''] = await page.evaluate(() => caches.keys());
  expect(cache).toMatch(/^garden-city-map [0-9a-f]{16}$/);
  await server.close();
  await expect(fetch(site)).rejects.toThrow('fetch failed');

  await page.reload();
  await whenShown();
  expect(await page.locator('gcm-figure-table td').filter({ hasText: '28.58' }).count()).toBe(1);
  expect(await page.locator('[part=basis]').textContent()).toContain('2018年12月31日');
  expect(errors).toEqual([]);
  await browser.close();
});
