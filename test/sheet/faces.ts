import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { partsFor, readRanges } from '../../src/sheet/font/font-parts.ts';
import { Typeface } from '../../src/sheet/font/typeface.ts';
import { Typefaces } from '../../src/sheet/font/typefaces.ts';

const FOLDER = dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/package.json'));

/** The parts of the bundled font that a text needs, as the page loads them. */
export function facesFor(text: string): Typefaces {
  const ranges = JSON.parse(readFileSync(join(FOLDER, 'unicode.json'), 'utf8')) as Record<string, string>;
  const load = (weight: 400 | 700) => partsFor(text, Object.entries(ranges).map(([key, range]) => ({
    ranges: readRanges(range),
    url: join(FOLDER, `files/noto-sans-sc-${key.replaceAll(/[[\]]/g, '')}-${weight}-normal.woff`),
  }))).map(({ url }) => new Typeface(readFileSync(url)));
  return new Typefaces(load(400), load(700));
}
