import { holdLock } from '../../worker/line.ts';
import type { Port } from '../../worker/protocol.ts';
import { serveTiles } from './serve-tiles.ts';

// The compiler's `self` is a window's; a worker's has the same `postMessage` and `onmessage`.
const port = self as unknown as Port;
serveTiles(port);
// Without `await`: a bundler that makes a classic script of this worker knows none at its top.
void holdLock(port);
