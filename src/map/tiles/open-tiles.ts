import { addProtocol, removeProtocol } from 'maplibre-gl';
import workerUrl from './tile.worker.ts?worker&url';
import { startWorker } from '../../worker/start-worker.ts';
import { lineTo } from '../../worker/line.ts';
import { TileClient } from './tile-client.ts';
import type { TileFailure } from './tile-client.ts';

/** Tiles that MapLibre can ask for, cut by a worker of their own. */
export function openTiles(onFailure: (failure: TileFailure) => void): TileClient {
  return new TileClient(
    (onDeath) => lineTo(startWorker(workerUrl), onDeath),
    (scheme, ask) => {
      addProtocol(scheme, ({ url }, { signal }) => ask(url, signal));
      return () => removeProtocol(scheme);
    },
    onFailure,
  );
}
