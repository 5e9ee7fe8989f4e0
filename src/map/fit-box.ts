import type { Box } from '../model/geometry-box.ts';
import type { MapLibreMap } from './maplibre.ts';

/** Free px around what is fitted. */
const MARGIN_PX = 28;

/** Shows all of a box, in the part of the map that nothing covers. @param duration of the flight, ms */
export function fitBox(map: MapLibreMap, [west, south, east, north]: Box, duration: number): void {
  map.fitBounds([west, south, east, north], { padding: MARGIN_PX, maxZoom: 16.5, linear: true, duration });
}

/** Whether all of a box is in view. */
export function hasInView(map: MapLibreMap, [west, south, east, north]: Box): boolean {
  const bounds = map.getBounds();
  return bounds.contains([west, south]) && bounds.contains([east, north]);
}
