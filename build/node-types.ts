import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
/** `import './x.ts';`: it has effects, and no types. */
const EFFECTS = /^import ['"].*\n/gm;
const FROM = /(\bfrom |\bimport\()(['"])([^'"]+)\2/g;

/**
 * Writes the types of `dist/node.js` into `dist/types/`: the declarations of `src/node.ts` and of what they mention,
 * GeoJSON's among them, so that who installs the package needs no other.
 *
 * Bundlers of declarations want TypeScript's old programming interface, which version 7 has no more, or a later Node.
 */
export function nodeTypes(): Plugin {
  return {
    name: 'node-types',
    apply: 'build',
    writeBundle({ dir }) {
      const all = mkdtempSync(join(tmpdir(), 'gcm-types-'));
      const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
      execFileSync(process.execPath, [compiler, '--project', 'build/node-types.json', '--outDir', all], { stdio: 'inherit' });
      const target = join(dir ?? 'dist', 'types');
      rmSync(target, { recursive: true, force: true });
      copyDeclarations(all, target, 'node.ts', new Set());
      copyFileSync(require.resolve('@types/geojson/index.d.ts'), join(target, 'geojson.d.ts'));
      rmSync(all, { recursive: true });
    },
  };
}

/** One source file's declarations, and those that they import. */
function copyDeclarations(from: string, to: string, source: string, done: Set<string>): void {
  if (done.has(source)) return;
  done.add(source);
  const name = source.replace(/\.ts$/, '.d.ts');
  const text = readFileSync(join(from, name), 'utf8').replaceAll(EFFECTS, '').replaceAll(FROM, (_, word: string, quote: string, specifier: string) => {
    const target = specifier === 'geojson' ? 'geojson.ts' : posix.join(posix.dirname(source), specifier);
    if (!specifier.startsWith('.') && specifier !== 'geojson') throw new Error(`${name} mentions types of ${specifier}`);
    if (specifier !== 'geojson') copyDeclarations(from, to, target, done);
    const way = posix.relative(posix.dirname(source), target).replace(/\.ts$/, '.js');
    return `${word}${quote}${way.startsWith('.') ? way : `./${way}`}${quote}`;
  });
  mkdirSync(dirname(join(to, name)), { recursive: true });
  writeFileSync(join(to, name), text);
}
