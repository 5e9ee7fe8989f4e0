import { shapeAreasM2 } from '../analyse/area/shape-areas.ts';
import type { Item, Polygonal } from '../model/layer.ts';

/** m² of each item on the GRS 80 ellipsoid; `null` where it is no area. */
export function measureItems(items: readonly Item[]): (number | null)[] {
  const shapes = items.flatMap(({ geometry }): Polygonal[] =>
    (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [geometry] : []));
  const areasM2 = shapeAreasM2(shapes).values();
  return items.map(({ geometry: { type } }) =>
    (type === 'Polygon' || type === 'MultiPolygon' ? areasM2.next().value ?? null : null));
}
