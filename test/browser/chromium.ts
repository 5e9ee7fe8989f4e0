import { existsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright';

const SYSTEM_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Software WebGL 2, and none of the requests that Chromium makes on its own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * How the tests start a Chromium: the one named by `CHROMIUM_PATH`, else one of
 * the system's, else the one inside the package `@sparticuz/chromium`, so that
 * nobody has to install a browser by hand.
 */
export async function chromiumLaunchOptions(): Promise<LaunchOptions> {
  const executablePath =
    process.env['CHROMIUM_PATH'] ?? SYSTEM_PLACES.find((place) => existsSync(place)) ?? (await packagedChromium());
  return { executablePath, args: ARGUMENTS };
}

async function packagedChromium(): Promise<string> {
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
