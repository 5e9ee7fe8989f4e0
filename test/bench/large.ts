import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../browser/planner-page.ts';
import { startSite } from '../browser/serve-built-site.ts';
import { writeLargeGeoJson, writeLargeShapefile } from './large-files.ts';
import type { InNode } from './large-in-node.ts';
import { feedPage } from './large-on-page.ts';

/**
 * What the README says of large files: seeded files are parsed, then read, checked and measured in Node, each in a
 * process of its own; and fed to the built page in Chromium. Linux only, which tells how much memory a process had.
 * Sizes in MB: `npm run build && npx tsx test/bench/large.ts geojson=300 shapefile=150`.
 */
const CASES = process.argv.slice(2).map((word) => {
  const [kind = '', size = ''] = word.split('=');
  return { kind, bytes: Number(size) * 1e6 };
});

const folder = mkdtempSync(join(tmpdir(), 'garden-city-map-large-'));
const site = await startSite();
try {
  for (const { kind, bytes } of CASES) {
    const path = join(folder, kind === 'geojson' ? 'large.geojson' : 'large.zip');
    if (kind === 'geojson') writeLargeGeoJson(path, bytes, 1);
    else writeLargeShapefile(path, bytes, 1);
    const { size } = statSync(path);
    tell(`## ${kind}, ${megabytes(size)}`);
    if (kind === 'geojson') {
      const { seconds, peakBytes, shapes } = await inNode('parse', path);
      tell(`parsed alone: ${shapes} shapes, ${seconds.toFixed(1)} s, at most ${(peakBytes / size).toFixed(2)} × the file, itself in it`);
    }
    const { seconds, peakBytes, shapes } = await inNode('all', path);
    tell(`read, checked and measured in Node: ${shapes} shapes, ${seconds.toFixed(0)} s, ${gigabytes(peakBytes)}`);
    // A browser for each file: a page in one that was used before begins with its memory.
    const browser = await startBrowser();
    try {
      const seen = await feedPage(browser, site.url, path);
      tell(`on the page: ${seen.outcome}, seen after ${seen.seenSeconds.toFixed(0)} s, in the project ${seen.putSeconds.toFixed(0)} s `
        + `and kept ${seen.keptSeconds.toFixed(0)} s after the confirm, at most ${gigabytes(seen.peakBytes)}`);
      tell(`cancelled within ${seen.cancelMs.toFixed(0)} ms; a key waited at most: ${Object.entries(seen.waitsMs).map(([name, ms]) => `${name} ${ms} ms`).join(', ')}`);
    } finally {
      await browser.close();
    }
    rmSync(path);
  }
} finally {
  await site.close();
  rmSync(folder, { recursive: true });
}

async function inNode(work: 'parse' | 'all', path: string): Promise<InNode> {
  // Forked with the options of this process, which reads TypeScript.
  const child = fork(fileURLToPath(new URL('large-in-node.ts', import.meta.url)), [work, path]);
  const [told] = await once(child, 'message') as [InNode];
  return told;
}

function tell(line: string): void {
  console.log(`${line} (load ${loadavg()[0]?.toFixed(1)})`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
