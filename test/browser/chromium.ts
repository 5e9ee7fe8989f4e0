import type { LaunchOptions } from 'playwright';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../src/cli/sheet/find-chromium.ts';

/** How the tests start a Chromium: as the command `sheet` does, so that nobody has to install a browser by hand. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  return { executablePath: await findChromium(), args: CHROMIUM_ARGUMENTS };
}
