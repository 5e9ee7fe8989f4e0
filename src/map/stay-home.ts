import type { MapLibreMap } from './maplibre.ts';

/**
 * Has a map fitted anew when its place becomes larger or smaller, until somebody moves it by hand.
 *
 * @returns the way to end that
 */
export function stayHome(map: MapLibreMap, fit: () => void): () => void {
  const leave = () => map.off('resize', fit);
  map.on('resize', fit);
  map.on('movestart', ({ originalEvent }) => { if (originalEvent !== undefined) leave(); });
  return leave;
}
