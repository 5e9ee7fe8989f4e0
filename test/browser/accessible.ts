import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: what axe-core finds against WCAG 2.2 AA, in all shadow roots. */
export async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`));
  });
}

/** In light, dark and forced colours. */
export async function findingsInAllColours(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    found.push(...await findings(page));
  }
  return found;
}

/** In the page: how far it can be scrolled sideways, px. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What has the focus, through shadow roots. */
export interface Focused {
  /** Tags from the page's element down to the innermost. */
  readonly path: string;
  readonly name: string;
  /** It is seen: by an outline, a shadow or a border of its own. */
  readonly isSeen: boolean;
}

/** In the page: presses Tab until the focus has left the elements, or `most` times. @param back with Shift */
export async function walk(page: Page, most: number, back = false): Promise<readonly Focused[]> {
  const stops: Focused[] = [];
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
    const stop = await page.evaluate(() => {
      const path: Element[] = [];
      for (let at = document.activeElement; at !== null; at = at.shadowRoot?.activeElement ?? null) path.push(at);
      const [last] = path.toReversed();
      if (last === undefined || last === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(last);
      return {
        path: path.map(({ localName }) => localName).join(' '),
        name: (last.ariaLabel ?? last.textContent ?? '').trim().slice(0, 40),
        isSeen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none',
      };
    });
    if (stop === null || !stop.path.includes('garden-city-map')) return stops;
    stops.push(stop);
  }
  return stops;
}
