import type { ServerResponse } from 'node:http';
import { preview } from 'vite';
import type { PreviewServer } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built planner is served, with a slash at the end. */
    siteUrl: string;
  }
}

/** What the endless file claims to be long. */
const CLAIMED_BYTES = 60_000_000;

/** Serves what `npm run build` made, once for all page tests. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const { url, close } = await startSite();
  project.provide('siteUrl', url);
  return close;
}

export async function startSite(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await preview({
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'error',
    plugins: [{ name: 'endless-file', configurePreviewServer: serveEndlessFile }],
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('the preview server has no address');
  return { url, close: () => server.close() };
}

/** `/test/endless.geojson`: says that it has 60 MB, sends half of them and then no more. */
function serveEndlessFile(server: PreviewServer): void {
  server.middlewares.use('/test/endless.geojson', (_request, response: ServerResponse) => {
    response.writeHead(200, { 'content-type': 'application/geo+json', 'content-length': CLAIMED_BYTES });
    response.write('{"type":"FeatureCollection","features":['.padEnd(CLAIMED_BYTES / 2, ' '));
  });
}
