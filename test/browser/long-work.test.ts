import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { GardenCityMap } from '../../src/app/garden-city-map.ts';
import { pretendCores, serveCity } from './generated-city.ts';
import { openPlanner, startBrowser } from './planner-page.ts';

/** Green spaces of a city whose figures take some seconds on two cores; and of one that is just worth four workers. */
const [MANY, SOME] = [4000, 1500];

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** The page on its way to the figures of a large made-up city. */
async function openLargeCity(greenCount: number, cores: number) {
  const site = inject('siteUrl');
  const planner = await openPlanner(browser, site, 'favicon.svg');
  const { page } = planner;
  const project = await serveCity(page, site, greenCount);
  await pretendCores(page, site, cores);
  await page.route(site, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/src="data\/[^"]*project\.json"/, `src="${project}"`) });
  });
  await page.goto(site);
  return planner;
}

/** In the page: everything that the element knows, as text with every digit. */
function figuresOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const element = document.querySelector<GardenCityMap>('garden-city-map');
    await element?.ready;
    return JSON.stringify(element?.store.state.assessment);
  });
}

/** In the page: clicks "cancel" and tells after how many frames nothing is under way any more. */
function framesToCancel(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const inside = (root: ParentNode | null | undefined, tag: string) => root?.querySelector<HTMLElement>(tag)?.shadowRoot;
    const root = document.querySelector('garden-city-map')?.shadowRoot;
    const status = () => inside(inside(root, 'gcm-indicator-table'), 'gcm-work-status');
    status()?.querySelector<HTMLElement>('.cancel')?.click();
    let frames = 0;
    for (; status()?.querySelector('.again') === null; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
    return frames;
  });
}

describe('a calculation that takes long', () => {
  test.each([2, 5])('shows its steps, and ends within six frames when it is cancelled: %i cores', async (cores) => {
    const { page, errors } = await openLargeCity(MANY, cores);
    const step = page.locator('gcm-work-status .step');
    await step.filter({ hasText: /[1-6]\/6/ }).waitFor();
    const bar = page.locator('gcm-work-status [role=progressbar]');
    expect(await bar.getAttribute('aria-valuetext')).toMatch(/^\S+ [1-6]\/6$/);

    expect(await framesToCancel(page)).toBeLessThanOrEqual(6);
    await page.locator('gcm-indicator-card').first().getByText('待重算').waitFor();
    // The analysis worker ends, and those that measured for it. Chromium gives a busy one two seconds to end by itself.
    const working = () => page.workers().filter((worker) => /analysis|area/.test(worker.url())).length;
    await expect.poll(working, { timeout: 10_000 }).toBe(0);

    await page.locator('gcm-work-status .again').click();
    await page.locator('gcm-indicator-table tbody tr').first().waitFor();
    expect(await page.locator('gcm-indicator-table tbody tr').count()).toBe(16);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('has the same figures to the last bit with one worker and with four', async () => {
    const [one, four] = await Promise.all([2, 5].map(async (cores) => {
      const { page } = await openLargeCity(SOME, cores);
      const figures = await figuresOf(page);
      await page.context().close();
      return figures;
    }));

    expect(JSON.parse(one!)).toHaveProperty('city.measures.greenM2');
    expect(four).toBe(one);
  });
});
