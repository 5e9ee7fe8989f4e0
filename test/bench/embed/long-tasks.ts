import type { CDPSession, Page } from 'playwright';

/** Longer than this a task keeps the reader waiting, ms. */
const LONG_MS = 50;

/** The file that MapLibre has for itself in a build. */
const MAPLIBRE = /\/maplibre-[^/]*\.js$/;

/** Every so often the profiler looks at what runs, µs. */
const INTERVAL_US = 500;

/** Looks at what a page does from its first script on. */
export class TaskWatch {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async begin(page: Page): Promise<TaskWatch> {
    const session = await page.context().newCDPSession(page);
    for (const domain of ['Profiler.enable', 'Performance.enable'] as const) await session.send(domain);
    await session.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
    await session.send('Profiler.start');
    return new TaskWatch(page, session);
  }

  /** Tasks after first paint with more than 50 ms that are not MapLibre's, ms of those: all in which none of its functions is under way. */
  async ownLongTasks(): Promise<readonly number[]> {
    const { firstPaint, tasks } = await this.#page.evaluate(tell);
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const { profile } = await this.#session.send('Profiler.stop');
    const startMs = metrics.find(({ name }) => name === 'NavigationStart')!.value * 1000;
    const foreign = nodesBelowMapLibre(profile.nodes);
    const { samples = [], timeDeltas = [] } = profile;
    const foreignMs = tasks.map(() => 0);
    let at = profile.startTime / 1000 - startMs;
    for (const [index, node] of samples.entries()) {
      at += (timeDeltas[index] ?? 0) / 1000;
      const task = foreign.has(node) ? tasks.findIndex(({ start, ms }) => at >= start && at < start + ms) : -1;
      if (task !== -1) foreignMs[task]! += (timeDeltas[index + 1] ?? 0) / 1000;
    }
    return tasks.flatMap(({ start, ms }, task) => (start < firstPaint ? [] : [ms - foreignMs[task]!])).filter((ms) => ms > LONG_MS);
  }
}

/** Functions of MapLibre and what they call. */
function nodesBelowMapLibre(
  nodes: readonly { readonly id: number; readonly callFrame: { readonly url: string }; readonly children?: number[] }[],
): ReadonlySet<number> {
  const foreign = new Set<number>();
  // A node comes before those that it calls.
  for (const { id, callFrame, children = [] } of nodes) {
    if (MAPLIBRE.test(callFrame.url)) foreign.add(id);
    if (foreign.has(id)) for (const child of children) foreign.add(child);
  }
  return foreign;
}

/** In the page; times since the navigation. */
async function tell(): Promise<{ readonly firstPaint: number; readonly tasks: readonly { readonly start: number; readonly ms: number }[] }> {
  const entries = await new Promise<PerformanceEntryList>((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'longtask', buffered: true });
    // A page without any tells nothing.
    setTimeout(() => resolve([]), 500);
  });
  return {
    firstPaint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
    tasks: entries.map(({ startTime, duration }) => ({ start: startTime, ms: duration })),
  };
}
