import { AppError } from '../model/error.ts';

export interface FetchOptions {
  /** Ends the transfer at once; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Bytes that have come, and of how many; `null` when the server does not tell. */
  readonly onProgress?: ((loadedBytes: number, totalBytes: number | null) => void) | undefined;
  readonly limitBytes: number;
}

/**
 * All bytes at `url`, as they come: asked for without cookies or passwords, and whatever type the server says they
 * are. A file over the limit is refused by its
 * announced length, or as soon as that many bytes have come.
 *
 * @throws AppError `load/unreachable`; `load/not-found` with `status`;
 *   `load/too-large` with `limitMB`. All have `file`.
 */
export async function fetchBytes(url: string, options: FetchOptions): Promise<Uint8Array<ArrayBuffer>> {
  const { signal, onProgress, limitBytes } = options;
  const response = await request(url, signal);
  const totalBytes = announcedBytes(response);
  if (totalBytes !== null && totalBytes > limitBytes) {
    await response.body?.cancel();
    throw tooLarge(url, limitBytes);
  }
  const chunks: Uint8Array[] = [];
  let loadedBytes = 0;
  for await (const chunk of chunksOf(response, url, signal)) {
    chunks.push(chunk);
    loadedBytes += chunk.length;
    if (loadedBytes > limitBytes) throw tooLarge(url, limitBytes);
    onProgress?.(loadedBytes, totalBytes);
  }
  return joined(chunks, loadedBytes);
}

async function request(url: string, signal: AbortSignal | undefined): Promise<Response> {
  const response = await fetch(url, { signal: signal ?? null, credentials: 'omit' }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw unreachable(url, error);
  });
  if (response.ok) return response;
  await response.body?.cancel();
  const message = `${url}: status ${response.status}`;
  throw new AppError('load/not-found', message, { file: url, status: response.status });
}

/** The length of what will come; a compressed answer announces the length before it is unpacked. */
function announcedBytes(response: Response): number | null {
  const length = response.headers.get('content-length');
  const encoding = response.headers.get('content-encoding') ?? 'identity';
  return length === null || encoding !== 'identity' ? null : Number(length);
}

/** The chunks of the body. Leaving the loop early ends the transfer. */
async function* chunksOf(response: Response, url: string, signal: AbortSignal | undefined) {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw unreachable(url, error);
  } finally {
    // After an error there is nothing to cancel, and what failed is told already.
    await reader.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[], lengthBytes: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(lengthBytes);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function unreachable(url: string, cause: unknown): AppError {
  return new AppError('load/unreachable', `${url} cannot be reached`, { file: url }, { cause });
}

function tooLarge(url: string, limitBytes: number): AppError {
  const limitMB = Math.round(limitBytes / 1e6);
  return new AppError('load/too-large', `${url} is over ${limitMB} MB`, { file: url, limitMB });
}
