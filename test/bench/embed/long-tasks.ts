import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import type { SourceMapPayload } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Longer than this a task keeps the reader waiting, ms. */
const LONG_MS = 50;

interface Part {
  readonly start: number;
  readonly ms: number;
}

/** What the browser tells of a page; times since the navigation. */
interface Told {
  readonly firstPaint: number;
  readonly tasks: readonly Part[];
  readonly scripts: readonly (Part & { readonly path: string; readonly at: number })[];
}

/**
 * Tasks after first paint in which scripts that are not MapLibre's took more than 50 ms, ms of those scripts. The source
 * maps of the build tell whose a script is, by the function that the browser called.
 *
 * @param folder - where the page's scripts lie
 */
export async function ownLongTasks(page: Page, folder: string): Promise<readonly number[]> {
  const { firstPaint, tasks, scripts } = await page.evaluate(tell);
  const own = scripts.filter(({ path, at }) => !sourceOf(folder, path, at).includes('maplibre-gl'));
  return tasks.filter(({ start }) => start >= firstPaint)
    .map((task) => own.filter(({ start }) => start >= task.start && start < task.start + task.ms).reduce((sum, { ms }) => sum + ms, 0))
    .filter((ms) => ms > LONG_MS);
}

/** In the page. */
async function tell(): Promise<Told> {
  // A function with a name would be wrapped by what runs this file, in a way that the page does not know.
  const [tasks = [], frames = []] = await Promise.all(['longtask', 'long-animation-frame'].map((type) => new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
    // A page without any tells nothing.
    setTimeout(() => resolve([]), 500);
  })));
  // The compiler's library has no long animation frames yet.
  type Script = PerformanceEntry & { readonly sourceURL: string; readonly sourceCharPosition: number };
  const scripts = (frames as unknown as readonly (PerformanceEntry & { readonly scripts: readonly Script[] })[]).flatMap((frame) => frame.scripts);
  return {
    firstPaint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    tasks: tasks.map(({ startTime, duration }) => ({ start: startTime, ms: duration })),
    scripts: scripts.map(({ startTime, duration, sourceURL, sourceCharPosition }) => ({
      start: startTime, ms: duration, path: sourceURL === '' ? '' : new URL(sourceURL).pathname, at: sourceCharPosition,
    })),
  };
}

const read = new Map<string, { readonly code: string; readonly map: SourceMap }>();

/** The file that a place in a built script was made of; empty where nobody knows. */
function sourceOf(folder: string, path: string, at: number): string {
  const file = join(folder, path);
  // A file that only hands another one on has no map.
  if (at < 0 || !existsSync(`${file}.map`)) return '';
  const known = read.get(file) ?? {
    code: readFileSync(file, 'utf8'),
    // Written by the bundler.
    map: new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')) as SourceMapPayload),
  };
  read.set(file, known);
  const lines = known.code.slice(0, at).split('\n');
  const entry = known.map.findEntry(lines.length - 1, lines.at(-1)?.length ?? 0);
  return 'originalSource' in entry ? entry.originalSource : '';
}
