import { GPUInitializationError, Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import type { MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { workerAddress } from '../worker/worker-address.ts';

// With a bundler MapLibre cannot find its worker by itself.
setWorkerUrl(readable(workerAddress(workerUrl)));

/** `prewarm` has MapLibre's worker start while the first map is made, not after. */
export { GPUInitializationError, prewarm };
export type { MapLibreMap };

export type MapStyle = ReturnType<MapLibreMap['getStyle']>;

/** One layer of a style; the package does not export the name. */
export type StyleLayer = MapStyle['layers'][number];

/**
 * A map that only ever looks straight down with north up, asks no host for
 * anything, and has none of MapLibre's own controls.
 *
 * @throws GPUInitializationError where there is no WebGL 2
 */
export function createMap(options: MapOptions & { readonly style?: MapStyle }): MapLibreMap {
  const map = new MapLibreMap({
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    maxZoom: 19,
    minZoom: 4,
    renderWorldCopies: false,
    // Text is drawn by the font stacks of the style, ideographs as well.
    localIdeographFontFamily: '',
    fadeDuration: 150,
    ...options,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
}

/** A trusted address with the two methods of a text that MapLibre wants of it before it starts a worker. */
function readable(address: string): string {
  if (typeof address === 'string') return address;
  const text = String(address);
  return Object.assign(address, { endsWith: text.endsWith.bind(text), split: text.split.bind(text) });
}
