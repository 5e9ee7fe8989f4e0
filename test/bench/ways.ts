import { engineWay } from './engine.ts';
import type { Way } from './way.ts';
import { openClipperTs } from './ways/clipper-ts.ts';
import { openClipperWasm } from './ways/clipper-wasm.ts';
import { drag } from './ways/drag.ts';
import { openGeosWasm } from './ways/geos.ts';
import { oursInWorkers } from './ways/in-workers.ts';
import { openJsts } from './ways/jsts.ts';
import { floor, oursCold, oursFromBytes, oursWarm } from './ways/ours.ts';
import { openPolyclip } from './ways/polyclip.ts';
import { turf } from './ways/turf.ts';

/** Tenths of a millimetre, as in `ways/clipper-wasm.ts`. */
const CLIPPER_PER_METRE = 1e4;

/** In the order of the table. */
export const WAYS: readonly Way[] = [
  oursWarm, oursCold, oursFromBytes, oursInWorkers, drag, floor,
  engineWay('clipper2-wasm', () => true, openClipperWasm),
  engineWay('clipper2-ts', ({ count }) => count <= 10_000, () => openClipperTs(CLIPPER_PER_METRE)),
  engineWay('geos-wasm', ({ count }) => count <= 10_000, openGeosWasm),
  engineWay('JSTS', ({ count }) => count <= 10_000, openJsts),
  engineWay('polyclip-ts', ({ question, count }) => question === 'union' && count <= 10_000, openPolyclip),
  turf,
];
