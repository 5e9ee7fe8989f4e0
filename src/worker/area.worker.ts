import { holdLock } from './line.ts';
import { serveTasks } from './serve-tasks.ts';

// The compiler's `self` is a window's; a worker's has the same `postMessage` and `onmessage`.
const port = self as unknown as Parameters<typeof serveTasks>[0];
serveTasks(port);
// Without `await`: a bundler that makes a classic script of this worker knows none at its top.
void holdLock(port);
