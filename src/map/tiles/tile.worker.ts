import { serveTiles } from './serve-tiles.ts';
import type { TilePort } from './serve-tiles.ts';

// The compiler's `self` is a window's; a worker's has the same `postMessage` and `onmessage`.
serveTiles(self as unknown as TilePort);
