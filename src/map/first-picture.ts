import type { MapLibreMap } from './maplibre.ts';

/** Px of the canvas for a CSS px, while nobody sees it. */
const COARSE = 0.1;

/**
 * Has the first picture of a map drawn small and unseen until all of it is there. MapLibre draws everything anew for each
 * tile that arrives: in full size and without a graphics card that takes longer than all the rest, and nobody has the time
 * to look at any of it.
 *
 * @returns resolves when the map is seen
 */
export async function drawUnseen(map: MapLibreMap): Promise<void> {
  const { style } = map.getCanvas();
  map.setPixelRatio(COARSE);
  style.opacity = '0';
  await map.once('idle');
  // Without a number the map has the px of its device, and follows when they change; its type does not say so.
  map.setPixelRatio(undefined as never);
  style.opacity = '';
}
