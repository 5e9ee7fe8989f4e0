import { shapeAreaM2 } from '../analyse/area/shape-area.ts';
import type { Item } from '../model/layer.ts';

/** m² of each item on the GRS 80 ellipsoid; `null` where it is no area. */
export function measureItems(items: readonly Item[]): (number | null)[] {
  return items.map(({ geometry }) =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? shapeAreaM2(geometry) : null));
}
