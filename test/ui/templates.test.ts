import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ICONS } from '../../src/ui/icons.ts';

const SOURCE = join(import.meta.dirname, '../../src');

/** The rooms that draw elements; the table of icons itself is not a use. */
const code = ['ui', 'map', 'app']
  .flatMap((room) => {
    const paths = readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' });
    return paths.map((path) => `${room}/${path}`);
  })
  .filter((path) => path.endsWith('.ts') && path !== 'ui/icons.ts')
  .map((path) => ({ path, text: readFileSync(join(SOURCE, path), 'utf8') }));

describe('templates', () => {
  test('have no style attribute, which the policy of the page would not let pass', () => {
    expect(code.filter(({ text }) => /\sstyle=|styleMap\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test('name icons of the table only: the compiler does not look into them', () => {
    const named = code.flatMap(({ text }) => {
      const found = text.matchAll(/<gcm-icon(?:-button)?[^>]*?\s(?:name|icon)="([^"$]+)"/g);
      return [...found].map((match) => match[1]);
    });

    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => name !== undefined && !(name in ICONS))).toEqual([]);
  });
});

test('each icon of the table is used', () => {
  const all = code.map(({ text }) => text).join('');
  const isUsed = (name: string) => all.includes(`'${name}'`) || all.includes(`"${name}"`);
  const unused = Object.keys(ICONS).filter((name) => !isUsed(name));

  expect(unused).toEqual([]);
});
