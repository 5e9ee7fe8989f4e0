import type { Line } from './client.ts';

/**
 * Starts the analysis worker.
 *
 * A worker that ends by itself sends no word, and a busy one answers none. So
 * it takes a lock of its own when it starts; the browser gives the lock to this
 * side at the moment the worker is gone.
 */
export function openWorker(onDeath: (cause: string) => void): Line {
  const lock = `garden-city-map worker ${performance.now()} ${Math.random()}`;
  const waiting = new AbortController();
  const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: lock });
  worker.addEventListener('error', (event) => onDeath(event.message));
  worker.addEventListener('message', () => awaitRelease(lock, waiting.signal, onDeath), { once: true });
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
