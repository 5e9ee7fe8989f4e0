import { serve } from './serve.ts';

// The compiler's `self` is a window's; a worker's has the same `postMessage` and `onmessage`.
const port = self as unknown as Parameters<typeof serve>[0];
serve(port);
await holdLock(() => port.postMessage({ id: 0 }));

/** Holds the lock that tells the page when this worker is gone, and says when it is held: see `open-worker.ts`. */
async function holdLock(sayHeld: () => void): Promise<void> {
  // Only secure origins have locks.
  await navigator.locks?.request(self.name, () => {
    sayHeld();
    return new Promise(() => undefined);
  });
}
