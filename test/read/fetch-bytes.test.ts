import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../../src/model/error.ts';
import { fetchBytes } from '../../src/read/fetch-bytes.ts';

const CHUNK = new Uint8Array(1000).fill(7);

/** Resolves when the client of `/endless` has hung up. */
let hungUp: Promise<void>;
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/missing') response.writeHead(404).end('no');
    else if (url === '/endless') sendWithoutEnd(response);
    else if (url === '/broken') {
      response.writeHead(200, { 'content-length': '5000' });
      response.write(CHUNK, () => response.destroy());
    } else response.writeHead(200, { 'content-length': '3000' }).end(new Uint8Array(3000).fill(7));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

function sendWithoutEnd(response: ServerResponse): void {
  hungUp = new Promise((resolve) => response.on('close', resolve));
  response.on('drain', () => send(response));
  send(response);
}

function send(response: ServerResponse): void {
  while (!response.destroyed && response.write(CHUNK));
}

async function refusalOf(url: string, limitBytes = 1e9): Promise<unknown> {
  const error: unknown = await fetchBytes(url, { limitBytes }).catch((reason: unknown) => reason);
  return error instanceof AppError ? { code: error.code, ...error.details } : error;
}

describe('a file on a server', () => {
  test('comes with its progress, which ends at the whole', async () => {
    const seen: (number | null)[][] = [];

    const bytes = await fetchBytes(`${base}/file`, {
      limitBytes: 3000, onProgress: (loaded, total) => seen.push([loaded, total]),
    });

    expect(bytes).toEqual(new Uint8Array(3000).fill(7));
    expect(seen.at(-1)).toEqual([3000, 3000]);
  });

  test('that is too large is refused by its announced length', async () => {
    const file = `${base}/file`;
    expect(await refusalOf(file, 2999)).toEqual({ code: 'load/too-large', file, limitMB: 0 });
  });

  test('that does not say its length is cut off at the limit, and the server is told', async () => {
    const file = `${base}/endless`;

    expect(await refusalOf(file, 2e6)).toEqual({ code: 'load/too-large', file, limitMB: 2 });
    await hungUp;
  });

  test('can be cancelled midway: the promise rejects with the reason, and the server is told', async () => {
    const abort = new AbortController();
    const reason = new Error('enough');

    const loading = fetchBytes(`${base}/endless`, {
      limitBytes: 1e9, signal: abort.signal, onProgress: (loaded) => loaded > 1e5 && abort.abort(reason),
    });

    await expect(loading).rejects.toBe(reason);
    await hungUp;
  });

  test('that is not there says with which status', async () => {
    const file = `${base}/missing`;
    expect(await refusalOf(file)).toEqual({ code: 'load/not-found', file, status: 404 });
  });

  test('that breaks off, or whose server does not answer, is unreachable', async () => {
    expect(await refusalOf(`${base}/broken`)).toMatchObject({ code: 'load/unreachable' });
    expect(await refusalOf('http://127.0.0.1:1/')).toMatchObject({ code: 'load/unreachable' });
  });
});
