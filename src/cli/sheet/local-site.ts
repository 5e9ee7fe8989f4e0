import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { decoded, fileBelow, isPlainName } from './file-below.ts';

/** What is served under a name: files of a folder, or of a project that is one file. */
export type Shelf = (path: string) => Promise<Uint8Array | null>;

export interface LocalSite {
  /** Address of the site, of the project's folder, and where files are handed over; each with a slash at the end. */
  readonly siteUrl: string;
  readonly projectUrl: string;
  readonly outUrl: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.woff': 'font/woff', '.woff2': 'font/woff2',
};

/**
 * Serves the built planner and a project to this computer alone, and takes what the page has made. It stands under an
 * address that nobody can guess, on a port that is free, and knows no other files than those.
 *
 * @param folder that files are written into
 */
export async function openLocalSite(shelves: { readonly site: Shelf; readonly project: Shelf }, folder: string): Promise<LocalSite> {
  const key = randomBytes(16).toString('hex');
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [, asked, shelf, path] = /^\/(\w+)\/(site|project|out)\/([^?#]*)/.exec(request.url ?? '') ?? [];
    // A name that leads here from elsewhere would not be this one.
    const isOurs = asked === key && request.headers.host === new URL(baseOf(server)).host;
    if (!isOurs || path === undefined) return end(response, 404);
    if (shelf === 'out') return request.method === 'PUT' ? take(request, response, folder, path) : end(response, 405);
    if (request.method !== 'GET') return end(response, 405);
    const bytes = await (shelf === 'site' ? shelves.site : shelves.project)(path === '' ? 'index.html' : path);
    if (bytes === null) return end(response, 404);
    response.writeHead(200, {
      'content-type': TYPES[extname(path === '' ? 'index.html' : path).toLowerCase()] ?? 'application/octet-stream',
      'content-length': bytes.length, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store',
    });
    response.end(bytes);
  };
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening);
  });
  const base = `${baseOf(server)}/${key}`;
  return {
    siteUrl: `${base}/site/`, projectUrl: `${base}/project/`, outUrl: `${base}/out/`,
    close: () => new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    }),
  };
}

/** The files of a folder, and nothing beyond it. */
export function folderShelf(folder: string): Shelf {
  return async (path) => {
    const file = await fileBelow(folder, path);
    return file === null ? null : readFile(file);
  };
}

function baseOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** Written beside its place first: what is there under its own name is whole. */
async function take(request: IncomingMessage, response: ServerResponse, folder: string, path: string): Promise<void> {
  const name = decoded(path);
  if (name === null || !isPlainName(name)) return end(response, 400);
  const file = join(folder, name);
  const unfinished = `${file}.part`;
  try {
    await pipeline(request, createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return end(response, 204);
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
