import type { Box } from '../model/geometry-box.ts';
import type { MapLibreMap } from './maplibre.ts';
import type { Camera } from './scene.ts';

/** Free px around what is fitted. */
const MARGIN_PX = 28;
/** Nearer it does not go by itself. */
const MOST_ZOOM = 16.5;
/** MapLibre's zoom is that of tiles of this size. */
const TILE_PX = 512;

/** Shows all of a box, in the part of the map that nothing covers. @param duration of the flight, ms */
export function fitBox(map: MapLibreMap, [west, south, east, north]: Box, duration: number): void {
  map.fitBounds([west, south, east, north], { padding: MARGIN_PX, maxZoom: MOST_ZOOM, linear: true, duration });
}

/** The view that {@link fitBox} goes to in a map of a size, where nothing covers it. */
export function cameraOf([west, south, east, north]: Box, widthPx: number, heightPx: number): Camera {
  const [top, bottom] = [mercator(north), mercator(south)];
  const zooms = [Math.max(1, widthPx - 2 * MARGIN_PX) / ((east - west) / 360), Math.max(1, heightPx - 2 * MARGIN_PX) / (bottom - top)]
    .map((worldPx) => Math.log2(worldPx / TILE_PX));
  const middle = Math.PI * (1 - (top + bottom));
  return {
    longitude: (west + east) / 2,
    latitude: (Math.atan(Math.sinh(middle)) * 180) / Math.PI,
    zoom: Math.min(MOST_ZOOM, ...zooms),
  };
}

/** Web Mercator, from the top of the world to its bottom, 0 to 1. */
function mercator(latitude: number): number {
  return (1 - Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI) / 2;
}

/** Whether all of a box is in view. */
export function hasInView(map: MapLibreMap, [west, south, east, north]: Box): boolean {
  const bounds = map.getBounds();
  return bounds.contains([west, south]) && bounds.contains([east, north]);
}
