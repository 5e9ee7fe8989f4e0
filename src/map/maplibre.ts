import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import type { MapOptions } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// With a bundler MapLibre cannot find its worker by itself.
setWorkerUrl(workerUrl);

export type { MapLibreMap };

export type MapStyle = ReturnType<MapLibreMap['getStyle']>;

/** One layer of a style; the package does not export the name. */
export type StyleLayer = MapStyle['layers'][number];

/**
 * A map that only ever looks straight down with north up, asks no host for
 * anything, and has none of MapLibre's own controls.
 */
export function createMap(options: MapOptions & { readonly style: MapStyle }): MapLibreMap {
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

/** Whether this browser draws WebGL 2, which MapLibre needs. */
export function hasWebGl(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  // A page may have only some 16 contexts at a time.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
