import { lineTo } from '../worker/line.ts';
import type { Line } from '../worker/line.ts';

/** Starts the analysis worker. */
export function openWorker(onDeath: (cause: string) => void): Line {
  return lineTo(new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }), onDeath);
}
