import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Licences that ask for no more than to travel along. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', 'CC0-1.0', 'OFL-1.1', '(MIT OR Apache-2.0)', '(MIT AND Zlib)'];
/** Others that were looked at: see the decisions in `src/README.md`; one is a slip of the pen. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  'geojson-validation': 'LGPL-3', '@turf/jsts': '(EDL-1.0 OR EPL-1.0)', 'jsts': '(EDL-1.0 OR EPL-1.0)', 'splaytree-ts': 'BDS-3-Clause',
};

interface Notice {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly words: string;
}

/** What of others goes into a build, and the file that says so: one for the main build, one for each of its workers. */
export function thirdParty(file: string): { main(): Plugin; worker(): Plugin } {
  const folders = new Set<string>();
  const name = 'third-party';
  const generateBundle: Plugin['generateBundle'] = (_, bundle) => {
    for (const each of Object.values(bundle)) {
      const sources = each.type === 'chunk' ? each.moduleIds : each.originalFileNames;
      for (const source of sources) {
        const folder = packageFolder(source);
        if (folder !== null) folders.add(resolve(folder));
      }
    }
  };
  return {
    worker: () => ({ name, apply: 'build', generateBundle }),
    main: () => ({
      name,
      apply: 'build',
      generateBundle,
      writeBundle: ({ dir }) => writeFileSync(join(dir ?? 'dist', file), noticesText([...folders].map(noticeOf))),
    }),
  };
}

/** Folder of the package that a module is of; `null`: it is our own. */
export function packageFolder(moduleId: string): string | null {
  return /^\0?(.*node_modules\/(?:@[^/]+\/)?[^/?]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1] ?? null;
}

/** @throws Error for a licence that nobody has looked at */
export function noticeOf(folder: string): Notice {
  const { name, version, license: licence = '?' } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string; readonly version: string; readonly license?: string;
  };
  if (!FREE.includes(licence) && LOOKED_AT[name] !== licence) throw new Error(`${name} is under ${licence}: may it be bundled?`);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|notice|copying)/i.test(file)).toSorted() : [];
  return { name, version, licence, words: files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n') };
}

/** Packages with the same words share them. */
function noticesText(notices: readonly Notice[]): string {
  const byWords = new Map<string, string[]>();
  for (const { name, version, licence, words } of notices.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    byWords.set(words, [...(byWords.get(words) ?? []), `${name} ${version}, ${licence}`]);
  }
  const parts = [...byWords].map(([words, names]) => `${names.join('\n')}\n\n${words === '' ? '(The package has no more words than that.)' : words}\n`);
  return `Garden City Map, which is under the MIT licence, has parts of these packages in it.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
