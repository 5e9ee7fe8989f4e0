import { cpSync, existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import type { ViteUserConfig } from 'vitest/config';
import { playwright } from '@vitest/browser-playwright';
import { calculationName } from './build/calculation.ts';
import { forBundlers } from './build/for-bundlers.ts';
import { firstViewChunks } from './build/first-view-chunks.ts';
import { TRUSTED_TYPES, libraryFiles } from './build/library-files.ts';
import { nodeTypes } from './build/node-types.ts';
import { thirdParty } from './build/third-party.ts';
import { chromiumLaunchOptions } from './test/browser/chromium.ts';

/** Of the package. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const inPage = thirdParty('embed/THIRD-PARTY.txt');

/**
 * `vite build` makes the planner's site in `dist/`, `vite build --mode cli` the
 * command `dist/cli.js` and the same for programs, `dist/node.js`, and the `test` part describes the three kinds of test.
 */
export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  base: './',
  // A file that is not there is told as such, and not answered with the planner.
  appType: 'mpa',
  build: mode === 'cli' ? commandBuild() : siteBuild(),
  ssr: { noExternal: true, external: OPTIONAL_PACKAGES },
  worker: {
    format: 'es',
    plugins: () => [inPage.worker()],
    rolldownOptions: { output: { entryFileNames: 'embed/[name]-[hash].js', chunkFileNames: 'embed/[name]-[hash].js' } },
  },
  define: {
    'import.meta.env.GCM_VERSION': JSON.stringify(version),
    'import.meta.env.GCM_CALCULATION': JSON.stringify(calculationName()),
  },
  plugins: mode === 'cli' ? [nodeTypes(), thirdParty('THIRD-PARTY.txt').main()] : [sampleCities(), contentSecurityPolicy(), forBundlers(), libraryFiles(), inPage.main()],
  preview: { port: 4173, host: '127.0.0.1', strictPort: false },
  server: { host: '127.0.0.1' },
  test: {
    reporters: ['default', './test/count-reporter.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          // Tests look at single parts, whose words the tool or the command loads as a whole.
          setupFiles: ['src/text/more-words.ts'],
          exclude: ['test/browser/**', 'test/**/*.element.test.ts'],
          // The second methods are slow where other work is going on.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        // Found before the first test starts: one that is met later would load the page anew under a test.
        optimizeDeps: { include: ELEMENT_DEPENDENCIES },
        test: {
          name: 'element',
          include: ['test/**/*.element.test.ts'],
          setupFiles: ['src/text/more-words.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await chromiumLaunchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve-built-site.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));

/** What the command `sheet` drives a browser with; who makes no sheets by a script goes without. */
const OPTIONAL_PACKAGES = ['playwright-core', '@sparticuz/chromium'];

/** What elements and their tests import from packages. */
const ELEMENT_DEPENDENCIES = [
  'lit',
  'lit/decorators.js',
  'lit/async-directive.js',
  'lit/directives/live.js',
  'lit/directives/repeat.js',
  'lit/directives/unsafe-html.js',
  '@awesome.me/webawesome/dist/components/dropdown/dropdown.js',
  '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js',
  '@awesome.me/webawesome/dist/components/icon/library.js',
  '@awesome.me/webawesome/dist/components/tooltip/tooltip.js',
  'axe-core',
  'fflate',
  'idb',
];

/**
 * One build of three entries: the planner's page, the element as a library, and the page to be framed. What they are
 * made of lies with the library in `dist/embed/`, so that this folder is whole by itself.
 */
function siteBuild() {
  return {
    outDir: 'dist',
    sourcemap: true,
    target: 'es2022',
    rolldownOptions: {
      input: { 'index': 'index.html', 'frame': 'embed.html', 'garden-city-map': 'src/embed.ts' },
      output: {
        entryFileNames: ({ name }: { name: string }) => (name === 'index' ? 'assets/[name]-[hash].js' : 'embed/[name].js'),
        chunkFileNames: 'embed/[name]-[hash].js',
        codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: firstViewChunks() }] },
        assetFileNames: ({ names }: { names: readonly string[] }) =>
          (names.some((name) => name.endsWith('.css')) ? 'assets/[name]-[hash][extname]' : 'embed/[name]-[hash][extname]'),
      },
    },
  };
}

function commandBuild() {
  return {
    outDir: 'dist',
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    ssr: true,
    rolldownOptions: {
      input: { cli: 'src/cli.ts', node: 'src/node.ts' },
      external: (id: string) => isBuiltin(id) || OPTIONAL_PACKAGES.includes(id),
      output: { entryFileNames: '[name].js', chunkFileNames: 'cli/[name]-[hash].js' },
    },
  };
}

/** Copies the sample cities beside the built page, with their figures computed ahead; the development server reads them in place. */
function sampleCities(): Plugin {
  let outDir = 'dist';
  return {
    name: 'sample-cities',
    apply: 'build',
    configResolved: (config) => { outDir = config.build.outDir; },
    async closeBundle() {
      const { publishCity } = await import('./src/cli/publish-city.ts');
      const cities = readdirSync('data').filter((name) => existsSync(`data/${name}/project.json`));
      for (const city of cities) {
        const folder = join(outDir, 'data', city);
        cpSync(`data/${city}`, folder, { recursive: true });
        const { project, figures } = await publishCity(`data/${city}/project.json`, calculationName());
        writeFileSync(join(folder, 'project.json'), project);
        writeFileSync(join(folder, figures.name), figures.text);
      }
    },
  };
}

/** The page to be framed takes all it has from its own host. */
const FRAMED_POLICY = `default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'none'; ${TRUSTED_TYPES}`;

/**
 * The policy that the built page lives under: nothing from another host, no
 * inline script, no eval; only files may be fetched from elsewhere, and are when the user gives an
 * address to import. The development server needs more, so it goes without.
 */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "connect-src 'self' data: blob: https:",
    "object-src 'none'",
    "base-uri 'self'",
    TRUSTED_TYPES,
  ].join('; ');
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_html, { path }) => [{
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: path === '/embed.html' ? FRAMED_POLICY : policy },
      injectTo: 'head-prepend',
    }],
  };
}
