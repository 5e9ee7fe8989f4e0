import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { elementManifest } from '../../build/element-manifest.ts';

const types = readFileSync('src/app/public-types.ts', 'utf8');
const element = readFileSync('src/app/element-attributes.ts', 'utf8');
const [declaration] = elementManifest(types, element).modules.flatMap(({ declarations }) => declarations);

test('the manifest has each attribute that the element declares, and no other but lang', () => {
  const declared = [...element.matchAll(/@property\((?:\{([^}]*)\})?\)\s+(?:get )?(\w+)/g)]
    .filter(([, options = '']) => !options.includes('attribute: false'))
    .map(([, options = '', name = '']) => /attribute: '([^']+)'/.exec(options)?.[1] ?? name.toLowerCase());

  expect(declaration?.attributes.map(({ name }) => name).toSorted()).toEqual([...declared, 'lang'].toSorted());
});

test('the manifest has slots, parts, custom properties, and the events that the types have', () => {
  const events = [...types.matchAll(/^ {2}'(gcm-[\w-]+)': \{/gm)].map(([, name]) => name);

  expect(declaration?.events.map(({ name }) => name)).toEqual(events);
  expect(declaration?.slots).toHaveLength(1);
  expect(declaration?.cssParts.map(({ name }) => name)).toContain('legend');
  expect(declaration?.cssProperties.map(({ name }) => name)).toContain('--gcm-accent');
});

test('README has the table of the attributes', () => {
  const readme = readFileSync('README.md', 'utf8');

  expect(declaration?.attributes.filter(({ name }) => !readme.includes(`| \`${name}\` |`)).map(({ name }) => name)).toEqual([]);
});

test('a member without a description is refused', () => {
  expect(() => elementManifest(types.replace('  /** Id of the district that is selected. */\n', ''), element)).toThrow('no description');
});
