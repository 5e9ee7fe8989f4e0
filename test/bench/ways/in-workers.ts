import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { mergeBands, bandsOf } from '../../../src/analyse/area/bands.ts';
import type { CoverFigures } from '../../../src/analyse/area/covered-area.ts';
import { boxOfLayers, flattenPolygons } from '../../../src/analyse/area/flat-polygons.ts';
import { IN_WORKERS } from '../cases.ts';
import { cityOf } from '../data.ts';
import { whole } from '../way.ts';
import type { Way } from '../way.ts';
import type { BandTask } from './band-worker.ts';

/** As many as there are cores, and no more than there are bands. The page leaves one core to the window. */
const WORKERS = Math.min(4, availableParallelism());

/** Node 20 has no TypeScript in worker threads until they ask for it. */
const START = `import('tsx/esm/api').then(({ register }) => { register(); return import('${new URL('band-worker.ts', import.meta.url).href}'); })`;

/** The bands of the greens, measured by workers that stand ready and know nothing yet. */
export const oursInWorkers: Way = {
  name: IN_WORKERS,
  takes: ({ question }) => question === 'union',
  prepare: async (of) => {
    const city = cityOf(of);
    const [districts, polygons] = [flattenPolygons(city.districts), flattenPolygons(city.greens)];
    const workers = Array.from({ length: WORKERS }, () => new Worker(START, { eval: true }));
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    const masked = { polygons, maskOf: new Uint32Array(city.greens.length).fill(1), maskCount: 1 };
    return async () => {
      const box = boxOfLayers([districts, polygons]);
      const tasks = bandsOf(masked).map((band): BandTask => ({ districts, band, box }));
      const figures: CoverFigures[] = [];
      let next = 0;
      const work = async (worker: Worker): Promise<void> => {
        while (next < tasks.length) {
          const at = next++;
          worker.postMessage(tasks[at]);
          [figures[at]] = await once(worker, 'message') as [CoverFigures];
        }
      };
      await Promise.all(workers.map(work));
      return whole(mergeBands(figures).coveredM2);
    };
  },
};
