import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Ways in which a text becomes markup or a script. */
const SINKS = /unsafe-?(?:HTML|SVG|Static|CSS)|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|srcdoc|document\.write|\beval\(|new Function\(/i;

/** Where one stands, and what it is given: never a text of a file. */
const JUSTIFIED: Readonly<Record<string, string>> = {
  'ui/gcm-icon.ts': 'icons of our own build, by their names',
  'ui/sheet/gcm-sheet-preview.ts': 'the sheet as `sheet/to-svg.ts` writes it, which escapes every text',
};

test('no text becomes markup or a script but where it is our own', () => {
  const source = join(import.meta.dirname, '../src');
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && SINKS.test(readFileSync(join(source, path), 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));

  expect(found.toSorted()).toEqual(Object.keys(JUSTIFIED));
});
