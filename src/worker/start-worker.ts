import { workerAddress } from './worker-address.ts';

/**
 * Starts a module worker, from whatever host it comes.
 *
 * @param url address of its script, as the bundler tells it
 */
export function startWorker(url: string): Worker {
  return new Worker(workerAddress(url), { type: 'module' });
}
