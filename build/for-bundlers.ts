import { posix } from 'node:path';
import type { Plugin } from 'vite';

/** How Vite writes the address of a worker, once it is minified. */
const WORKER_ADDRESS = /new URL\(`([\w.-]*worker-[\w-]+\.js)`,import\.meta\.url\)\.href/g;
/** How Vite writes which chunks are to be fetched along with one. */
const ALONG = '=>i.map(i=>d[i]);';

/**
 * Makes the library's files fit for the bundler of whoever installs the package:
 *
 * - A bundler takes a file that is named by `new URL(…)` for a picture, copies it alone, and a worker would miss what it
 *   imports. It knows workers by `new Worker(new URL(…))`, so that is how their addresses are written; what stands for
 *   `Worker` there only gives the address back.
 * - Once bundled anew, chunks have other names. What was to be fetched along with one is not, then.
 *
 * What is replaced keeps its length, and what is added stands at the end, so that source maps stay true.
 */
export function forBundlers(): Plugin {
  return {
    name: 'for-bundlers',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = withKnownWorkers(withNamedAlong(file.code, posix.basename(file.fileName)));
          else if (file.fileName.endsWith('.js')) file.source = withKnownWorkers(String(file.source));
        }
      },
    },
  };
}

function withKnownWorkers(code: string): string {
  const workers: string[] = [];
  const replaced = code.replaceAll(WORKER_ADDRESS, (address, name: string) => {
    workers.push(name);
    return `$gcmWorker${workers.length}()`.padEnd(address.length);
  });
  const functions = workers.map((name, index) =>
    `function $gcmWorker${index + 1}(Worker=class{constructor(url){return url}}){`
      + `return new Worker(new URL("./${name}",import.meta.url),{type:"module"}).href}\n`);
  const end = replaced.indexOf('\n//# sourceMappingURL');
  return end === -1 ? `${replaced}\n${functions.join('')}` : `${replaced.slice(0, end)}\n${functions.join('')}${replaced.slice(end + 1)}`;
}

/** Vite's development server keeps the name of an entry, but not of what it imports. */
function withNamedAlong(code: string, name: string): string {
  return code.replace(ALONG, `=>import.meta.url.includes("/${name}")&&!import.meta.url.includes("/.vite/")?i.map(i=>d[i]):[];`);
}
