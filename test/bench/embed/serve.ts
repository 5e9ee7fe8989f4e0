import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.geojson': 'application/geo+json',
};

/** A static server that packs everything, and counts what it sends. */
export async function serveCounting(folders: readonly string[], pages: Readonly<Record<string, string>>) {
  const packed = new Map<string, Buffer>();
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = packed.get(path) ?? pack(path);
    if (body === null) {
      response.writeHead(404).end();
      return;
    }
    packed.set(path, body);
    sent.set(path, body.length);
    response.writeHead(200, { 'content-type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream', 'content-encoding': 'gzip' });
    response.end(body);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    /** Bytes of scripts and style sheets sent since the last call, packed. */
    takeCode: (): number => {
      const code = [...sent].filter(([path]) => /\.(?:js|css)$/.test(path));
      sent.clear();
      return code.reduce((sum, [, bytes]) => sum + bytes, 0);
    },
    close: () => server.close(),
  };

  function pack(path: string): Buffer | null {
    const page = pages[path];
    if (page !== undefined) return gzipSync(page, { level: 9 });
    for (const folder of folders) {
      try {
        return gzipSync(readFileSync(join(folder, path)), { level: 9 });
      } catch {
        // Perhaps in the next folder.
      }
    }
    return null;
  }
}
