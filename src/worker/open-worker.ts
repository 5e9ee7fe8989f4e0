import type { Line } from './client.ts';

/**
 * Starts the analysis worker.
 *
 * A worker that ends by itself sends no word, and a busy one answers none. So
 * it takes a lock of its own when it starts and says its name; the browser
 * gives the lock to this side at the moment the worker is gone.
 */
export function openWorker(onDeath: (cause: string) => void): Line {
  const waiting = new AbortController();
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' });
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
