import { serve } from './serve.ts';

// The compiler's `self` is a window's; a worker's has the same `postMessage` and `onmessage`.
const port = self as unknown as Parameters<typeof serve>[0];
serve(port);
await holdLock((lock) => port.postMessage({ id: 0, lock }, []));

/** Holds the lock that tells the page when this worker is gone, and says its name: see `open-worker.ts`. */
async function holdLock(sayHeld: (lock: string) => void): Promise<void> {
  const lock = `garden-city-map worker ${performance.timeOrigin} ${Math.random()}`;
  // Only secure origins have locks.
  await navigator.locks?.request(lock, () => {
    sayHeld(lock);
    return new Promise(() => undefined);
  });
}
