import type { LaunchOptions } from 'playwright';
import { CHROMIUM_ARGUMENTS, findChromium } from '../../src/cli/sheet/find-chromium.ts';

/** How the tests start a Chromium: as the command `sheet` does, so that nobody has to install a browser by hand. */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  // A page that a test answers itself is from nowhere to Chromium, which then forbids it this machine.
  // No name but this machine's own two leads anywhere: what asked another host would fail.
  const args = [
    ...CHROMIUM_ARGUMENTS, '--disable-features=LocalNetworkAccessChecks',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ];
  return { executablePath: await findChromium(), args };
}
