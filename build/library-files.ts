import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { elementManifest } from './element-manifest.ts';

const TYPES = 'src/app/public-types.ts';
const ELEMENT = 'src/app/element-attributes.ts';

/** No text becomes a script or markup but by these: Lit's templates, and the addresses of our own workers. */
export const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html garden-city-map garden-city-map-offline";

/** Of a page on the library's own origin, and of one elsewhere, which has to name that origin. */
const POLICIES = {
  'same origin': `default-src 'self'; ${TRUSTED_TYPES}`,
  'another origin': "default-src 'self'; script-src 'self' {library}; connect-src 'self' {library} {data}; "
    + `worker-src 'self' blob: {library}; ${TRUSTED_TYPES}`,
};

/**
 * Completes `dist/embed/` as a library: types, the custom-elements manifest, and what a page's author writes for a
 * strict policy and for integrity, in `security.json` and on the console.
 */
export function libraryFiles(): Plugin {
  return {
    name: 'library-files',
    apply: 'build',
    writeBundle({ dir }) {
      const folder = join(dir ?? 'dist', 'embed');
      const types = readFileSync(TYPES, 'utf8');
      writeFileSync(join(folder, 'garden-city-map.d.ts'), types.replace('declare global {',
        "declare global {\n  interface HTMLElementTagNameMap {\n    'garden-city-map': GardenCityMapElement;\n  }\n"));
      const manifest = elementManifest(types, readFileSync(ELEMENT, 'utf8'));
      writeFileSync(join(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
      const scripts = readdirSync(folder).filter((name) => name.endsWith('.js')).toSorted();
      const integrity = Object.fromEntries(scripts.map((name) => [name, integrityOf(join(folder, name))]));
      writeFileSync(join(folder, 'security.json'), `${JSON.stringify({ policies: POLICIES, integrity }, null, 2)}\n`);
      nameCache(join(dir ?? 'dist', 'garden-city-map-sw.js'), JSON.stringify(integrity));
      const lines = Object.entries(POLICIES).map(([where, policy]) => `  ${where}: ${policy}`);
      this.info(`Content-Security-Policy of a page with the map:\n${lines.join('\n')}\n`
        + `integrity of garden-city-map.js: ${integrity['garden-city-map.js'] ?? ''} (all files: dist/embed/security.json)`);
    },
  };
}

function integrityOf(path: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;
}

/** The service worker keeps the files of one build in one cache, which has a name of its own. */
function nameCache(worker: string, files: string): void {
  const name = createHash('sha256').update(files).digest('hex').slice(0, 16);
  writeFileSync(worker, readFileSync(worker, 'utf8').replace('}version', `}${name}`));
}
