import type { Port } from './protocol.ts';

/** A port with its off switch. */
export interface Line {
  readonly port: Port;
  close(): void;
}

/** Makes a line; `onDeath` is to be called when the far end is gone, with what is known of the cause. */
export type OpenLine = (onDeath: (cause: string) => void) => Line;

/**
 * The line to a worker.
 *
 * A worker that ends by itself sends no word, and a busy one answers none. So
 * it takes a lock of its own when it starts and says its name, see `holdLock`; the
 * browser gives the lock to this side at the moment the worker is gone.
 */
export function lineTo(worker: Worker, onDeath: (cause: string) => void): Line {
  const waiting = new AbortController();
  worker.addEventListener('error', (event) => onDeath(event.message));
  // Answers to the first calls may come before the word of the lock.
  worker.addEventListener('message', ({ data }: MessageEvent<{ readonly lock?: string }>) => {
    if (data.lock !== undefined) awaitRelease(data.lock, waiting.signal, onDeath);
  });
  return {
    port: worker,
    close: () => {
      waiting.abort();
      worker.terminate();
    },
  };
}

function awaitRelease(lock: string, signal: AbortSignal, onDeath: (cause: string) => void): void {
  // Only pages from a secure origin have locks; elsewhere a silent end stays silent.
  navigator.locks?.request(lock, { signal }, () => onDeath('the worker ended by itself')).catch((reason: unknown) => {
    if (!signal.aborted) throw reason;
  });
}

/** In the worker: holds the lock that tells the other side when this worker is gone, and says its name. */
export async function holdLock(port: Port): Promise<void> {
  const lock = `garden-city-map worker ${performance.timeOrigin} ${Math.random()}`;
  // Only secure origins have locks.
  await navigator.locks?.request(lock, () => {
    port.postMessage({ id: 0, lock }, []);
    return new Promise(() => undefined);
  });
}
