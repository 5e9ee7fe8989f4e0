import { lineTo } from '../worker/line.ts';
import type { Line } from '../worker/line.ts';
import { startWorker } from '../worker/start-worker.ts';
import workerUrl from './analysis.worker.ts?worker&url';

/** Starts the analysis worker. */
export function openWorker(onDeath: (cause: string) => void): Line {
  return lineTo(startWorker(workerUrl), onDeath);
}
