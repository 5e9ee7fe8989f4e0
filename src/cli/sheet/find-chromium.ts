import { existsSync } from 'node:fs';
import { AppError } from '../../model/error.ts';

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

/**
 * Software WebGL 2, which draws the same on every machine, none of the requests that Chromium makes on its own, and no
 * room taken where containers have little of it.
 */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Path of a Chromium: the one named by `CHROMIUM_PATH`, else one of the system's, else the one inside the package
 * `@sparticuz/chromium` where that is installed.
 *
 * @throws AppError `sheet/no-browser`
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'] ?? SYSTEM_PLACES.find((place) => existsSync(place));
  if (named !== undefined) return named;
  const packaged = await import('@sparticuz/chromium').catch(() => null);
  if (packaged === null) throw new AppError('sheet/no-browser', 'there is no Chromium on this computer');
  return packaged.default.executablePath();
}
