import workerUrl from './area.worker.ts?worker&url';
import { lineTo } from './line.ts';
import type { Line } from './line.ts';
import { startWorker } from './start-worker.ts';

/** Starts a worker that measures for the analysis worker, and ends with it. */
export function openAreaWorker(onDeath: (cause: string) => void): Line {
  return lineTo(startWorker(workerUrl), onDeath);
}
