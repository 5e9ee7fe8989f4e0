import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { MORE_WORDS } from '../../src/text/more-words.ts';
import { WORDS } from '../../src/text/text.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** Words of these are only said where the tool is loaded: drawn differences, and projects of the user's own. */
const OF_THE_TOOL = ['patch-type.', 'project.'];

/** All files that come with these, without those that are loaded when they are used. */
function staticFiles(...starts: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const waiting = starts.map((start) => join(SOURCE, start));
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const code = readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    files.set(path, code);
    const imports = code.matchAll(/^(?:import|export)\b(?!\s+type\b)[^'"`;]*?['"](\.[^'"?]+)['"]/gm);
    for (const [, specifier = ''] of imports) waiting.push(join(dirname(path), specifier));
  }
  return files;
}

const FILES = staticFiles('app/garden-city-map.ts', 'map/gcm-map.ts');

test('the public map comes without the words of the tool', () => {
  const loaded = [...FILES.keys()].map((path) => relative(SOURCE, path));

  expect(loaded).toContain('text/text.ts');
  expect(loaded.filter((path) => /more-words|app\/planner|ui\/import|ui\/conflicts|sheet\//.test(path))).toEqual([]);
});

test('the public map has every word that its files say', () => {
  const missing = [...FILES].filter(([path]) => !path.includes('/text/words/')).flatMap(([path, code]) => {
    const said = [...code.matchAll(/['`]([a-z][\w.-]*\.[\w./-]*)(\$\{)?[^'`]*['`]/g)];
    return said.flatMap(([, key = '', isPrefix]) => Object.keys(MORE_WORDS)
      .filter((word) => (isPrefix === undefined ? word === key : word.startsWith(key)))
      .filter((word) => !(word in WORDS) && !OF_THE_TOOL.some((start) => word.startsWith(start)))
      .map((word) => `${relative(SOURCE, path)} ${word}`));
  });

  expect(missing).toEqual([]);
});
