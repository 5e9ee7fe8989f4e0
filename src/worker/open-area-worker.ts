import { lineTo } from './line.ts';
import type { Line } from './line.ts';

/** Starts a worker that measures for the analysis worker, and ends with it. */
export function openAreaWorker(onDeath: (cause: string) => void): Line {
  return lineTo(new Worker(new URL('./area.worker.ts', import.meta.url), { type: 'module' }), onDeath);
}
