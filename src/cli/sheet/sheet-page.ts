import type { Browser, Page } from 'playwright-core';
import { AppError } from '../../model/error.ts';
import type { ErrorCode, ErrorDetails } from '../../model/error.ts';
import type { SheetFinding, SheetProgress } from '../../model/sheet.ts';
import { CHROMIUM_ARGUMENTS, findChromium } from './find-chromium.ts';
import type { LocalSite } from './local-site.ts';
import type { SheetOrder } from './sheet-args.ts';

/** What the page made and handed over. */
export interface HandedOver {
  readonly names: readonly string[];
  readonly findings: readonly SheetFinding[];
}

/** How an `AppError` comes out of the page. */
interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: ErrorDetails;
}

/** The visible map is not looked at: a small one costs little. */
const SMALL = { width: 480, height: 320 };

/**
 * Opens the built planner with a project in a Chromium that nobody sees, has its element make the sheets, and takes the
 * files from it through the local site. No other host can be reached from there.
 *
 * @param projectName of the project file on the site's shelf
 * @throws AppError as the element does, and `sheet/no-driver`, `sheet/no-browser`, `sheet/browser-failed`
 */
export async function makeInPage(
  { siteUrl, projectUrl, outUrl }: LocalSite, projectName: string, order: SheetOrder, onProgress: (progress: SheetProgress) => void,
): Promise<HandedOver> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: SMALL, deviceScaleFactor: 1, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.exposeFunction('gcmSheetProgress', onProgress);
    await page.goto(`${siteUrl}?project=${encodeURIComponent(projectUrl + encodeURIComponent(projectName))}`);
    const outcome = await inPage(page, order, outUrl);
    if ('names' in outcome) return outcome;
    throw new AppError(outcome.code, outcome.message, outcome.details);
  } finally {
    await browser.close();
  }
}

async function launch(): Promise<Browser> {
  const driver = await import('playwright-core').catch((error: unknown) => {
    throw new AppError('sheet/no-driver', 'playwright-core is not installed', {}, { cause: error });
  });
  const executablePath = await findChromium();
  const args = [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', '--disable-dev-shm-usage'];
  return driver.chromium.launch({ executablePath, args }).catch((error: unknown) => {
    throw browserFailed(error, executablePath);
  });
}

async function inPage(page: Page, order: SheetOrder, outUrl: string): Promise<HandedOver | Failure> {
  let isGone = false;
  page.on('crash', () => (isGone = true));
  page.on('close', () => (isGone = true));
  try {
    return await page.evaluate(handOver, { order, outUrl });
  } catch (error) {
    // A bug of the page passes through, with its stack.
    if (isGone || !page.context().browser()?.isConnected()) throw browserFailed(error, 'Chromium');
    throw error;
  }
}

/** Runs in the page: it is sent there as text, and knows nothing of this file. */
async function handOver({ order, outUrl }: { readonly order: SheetOrder; readonly outUrl: string }): Promise<HandedOver | Failure> {
  await customElements.whenDefined('garden-city-map');
  const element = document.querySelector('garden-city-map');
  if (element === null) throw new Error('the page has no map');
  try {
    const tell: unknown = Reflect.get(window, 'gcmSheetProgress');
    const { files, findings } = await element.exportSheet({
      ...order, onProgress: (progress) => void (typeof tell === 'function' && tell(progress)),
    });
    for (const { name, content } of files) {
      const answer = await fetch(outUrl + encodeURIComponent(name), { method: 'PUT', body: content });
      if (!answer.ok) throw new Error(`${name} was not taken: ${answer.status}`);
    }
    return { names: files.map(({ name }) => name), findings };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error && 'details' in error)) throw error;
    // Only the house's own errors have both.
    return { code: error.code as ErrorCode, message: error.message, details: error.details as ErrorDetails };
  }
}

function browserFailed(cause: unknown, browser: string): AppError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const [reason = ''] = message.split('\n');
  return new AppError('sheet/browser-failed', message, { browser, reason }, { cause });
}
