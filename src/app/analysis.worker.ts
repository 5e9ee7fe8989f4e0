import { placeNumbers } from '../map/place-numbers.ts';
import { areaPool, poolSize } from '../worker/area-pool.ts';
import { holdLock } from '../worker/line.ts';
import { openAreaWorker } from '../worker/open-area-worker.ts';
import { serve } from '../worker/serve.ts';

// The compiler's `self` is a window's; a worker's has the same `postMessage` and `onmessage`.
const port = self as unknown as Parameters<typeof serve>[0];
serve(port, areaPool(openAreaWorker, poolSize(navigator.hardwareConcurrency)), placeNumbers);
// Without `await`: a bundler that makes a classic script of this worker knows none at its top.
void holdLock(port);
