import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built planner is served, with a slash at the end. */
    siteUrl: string;
  }
}

/** Serves what `npm run build` made, once for all page tests. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const [url] = server.resolvedUrls?.local ?? [];
  if (url === undefined) throw new Error('the preview server has no address');
  project.provide('siteUrl', url);
  return () => server.close();
}
