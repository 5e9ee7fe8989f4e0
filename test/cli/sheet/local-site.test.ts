import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileBelow } from '../../../src/cli/sheet/file-below.ts';
import { folderShelf, openLocalSite } from '../../../src/cli/sheet/local-site.ts';
import type { LocalSite } from '../../../src/cli/sheet/local-site.ts';

const root = mkdtempSync(join(tmpdir(), 'garden-city-map-'));
const [site, project, out] = [join(root, 'site'), join(root, 'project'), join(root, 'out')];
for (const folder of [site, project, out]) mkdirSync(folder);
writeFileSync(join(site, 'index.html'), '<p>planner</p>');
writeFileSync(join(project, '街道.geojson'), '{}');
writeFileSync(join(root, 'secret.txt'), 'secret');
symlinkSync(join(root, 'secret.txt'), join(project, 'link.txt'));
symlinkSync(root, join(project, 'up'));

let local: LocalSite;

beforeAll(async () => {
  local = await openLocalSite({ site: folderShelf(site), project: folderShelf(project) }, out);
});

afterAll(async () => {
  await local.close();
  rmSync(root, { recursive: true });
});

/** Asks for a path as it stands, which `fetch` would tidy first. @returns status and body */
async function rawGet(path: string, host: string): Promise<string> {
  const { hostname, port } = new URL(local.siteUrl);
  const answer = await new Promise<IncomingMessage>((answered, failed) => {
    get({ hostname, port, path, headers: { host } }, answered).on('error', failed);
  });
  let body = '';
  for await (const chunk of answer) body += String(chunk);
  return `${answer.statusCode} ${body}`;
}

describe('the site for one run of the command', () => {
  test('serves the planner, and the files of the project by their names', async () => {
    const page = await fetch(local.siteUrl);

    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([200, 'text/html; charset=utf-8', '<p>planner</p>']);
    expect(await (await fetch(`${local.projectUrl}${encodeURIComponent('街道.geojson')}`)).text()).toBe('{}');
  });

  test.each(['../secret.txt', '..%2Fsecret.txt', '%2e%2e/secret.txt', '..%5Csecret.txt', '/etc/passwd', '%2Fetc%2Fpasswd', 'link.txt', 'up/secret.txt', '%00', '%', '.', ''])(
    'does not leave the project’s folder for %j', async (path) => {
      expect(await fileBelow(project, path)).toBeNull();
      expect(await rawGet(`${new URL(local.projectUrl).pathname}${path}`, new URL(local.siteUrl).host)).toBe('404 ');
    },
  );

  test('answers nobody who does not know the key, or comes by another name', async () => {
    const { pathname, host, port } = new URL(local.siteUrl);

    expect(await rawGet(pathname, host)).toBe('200 <p>planner</p>');
    expect(await rawGet('/', host)).toBe('404 ');
    expect(await rawGet(pathname.replace(/\w/, 'x'), host)).toBe('404 ');
    expect(await rawGet(pathname, `evil.example:${port}`)).toBe('404 ');
  });

  test('takes a file under a plain name, whole', async () => {
    const put = (name: string) => fetch(local.outUrl + name, { method: 'PUT', body: 'a sheet' });

    expect((await put(encodeURIComponent('济水街道 图.pdf'))).status).toBe(204);
    expect(readFileSync(join(out, '济水街道 图.pdf'), 'utf8')).toBe('a sheet');
    for (const name of ['..%2Fevil.pdf', 'a%2Fb.pdf', '.hidden', '%00', '', '..%5Cevil.pdf']) expect((await put(name)).status).toBe(400);
    expect(readdirSync(out)).toEqual(['济水街道 图.pdf']);
    expect(existsSync(join(root, 'evil.pdf'))).toBe(false);
  });

  test('writes nowhere else, and is read only', async () => {
    expect((await fetch(`${local.projectUrl}new.json`, { method: 'PUT', body: '{}' })).status).toBe(405);
    expect((await fetch(local.outUrl)).status).toBe(405);
    expect(readdirSync(project)).not.toContain('new.json');
  });
});
