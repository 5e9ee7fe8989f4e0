import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noticeOf, packageFolder } from '../../build/third-party.ts';

test('finds the package of a module, however the bundler writes it', () => {
  expect(packageFolder('/home/a/node_modules/@scope/one/dist/x.js?worker')).toBe('/home/a/node_modules/@scope/one');
  expect(packageFolder('\0/a/node_modules/two/node_modules/three/x.js?commonjs')).toBe('/a/node_modules/two/node_modules/three');
  expect(packageFolder('/home/a/src/main.ts')).toBeNull();
});

test('what is bundled carries its licence along; one that nobody has looked at ends the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gcm-notice-'));
  const give = (license: string) => writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'one', version: '1.2.3', license }));
  writeFileSync(join(folder, 'LICENSE.md'), 'Do as you like.\n');
  mkdirSync(join(folder, 'dist'));
  give('ISC');
  expect(noticeOf(folder)).toEqual({ name: 'one', version: '1.2.3', licence: 'ISC', words: 'Do as you like.' });
  for (const licence of ['AGPL-3.0', 'LGPL-3', 'SEE LICENSE IN LICENSE.md']) {
    give(licence);
    expect(() => noticeOf(folder)).toThrow(licence);
  }
  rmSync(folder, { recursive: true });
});
