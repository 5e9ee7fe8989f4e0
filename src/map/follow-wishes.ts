import type { MapCanvas } from './map-canvas.ts';
import type { MapHost, Wishes } from './map-host.ts';
import { districtKey, isSameCamera } from './scene.ts';

/** Brings a map to what its element is told besides the scene. @param before what it was told last */
export function followWishes(canvas: MapCanvas, host: MapHost, before: Wishes | null): void {
  const { camera, bounds, padding, gestures, hoveredDistrictId, layers, bare } = host;
  if (camera !== before?.camera && camera !== null) {
    // The camera that the map itself has told comes back through the page.
    if (!isSameCamera(camera, canvas.camera)) canvas.jump(camera);
  } else if (bounds !== before?.bounds && bounds !== null) {
    canvas.fit(bounds);
  }
  // A map that goes along would stop the other halfway.
  if (padding !== before?.padding) canvas.pad(padding, !bare);
  if (gestures !== before?.gestures) canvas.setCooperative(gestures === 'cooperative');
  if (hoveredDistrictId !== before?.hoveredDistrictId) canvas.outline(districtKey(layers, hoveredDistrictId));
}
