import { parentPort } from 'node:worker_threads';
import { measureBand } from '../../../src/analyse/area/bands.ts';
import type { MaskedPolygons } from '../../../src/analyse/area/covered-area.ts';
import type { Box, FlatPolygons } from '../../../src/analyse/area/flat-polygons.ts';

export interface BandTask {
  readonly districts: FlatPolygons;
  readonly band: MaskedPolygons;
  readonly box: Box;
}

parentPort?.on('message', ({ districts, band, box }: BandTask) => {
  parentPort?.postMessage(measureBand(districts, band, box));
});
parentPort?.postMessage('ready');
