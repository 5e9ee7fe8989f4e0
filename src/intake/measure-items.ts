import { shapeAreaM2 } from '../analyse/area/shape-area.ts';
import { soundAreasM2 } from '../analyse/area/shape-areas.ts';
import type { CheckedLayer } from '../check/check-layer.ts';
import type { Item, Polygonal } from '../model/layer.ts';

/** Issues after which shell minus holes is not the area. */
const UNSOUND: ReadonlySet<unknown> = new Set(['ring-crosses-itself', 'hole-outside']);

/** m² of each item on the GRS 80 ellipsoid, crossing rings even-odd; `null` where it is no area. */
export function measureItems({ layer, issues }: Pick<CheckedLayer, 'layer' | 'issues'>): (number | null)[] {
  const items: readonly Item[] = layer.items;
  const unsound = new Set(issues.filter(({ code }) => UNSOUND.has(code)).map(({ feature }) => feature));
  // Where not all are listed, none is taken for sound.
  const isEach = issues.some(({ code, values }) => code === 'and-more' && UNSOUND.has(values['code']));
  const areasM2 = soundAreasM2(items.flatMap(({ geometry }) => (isPolygonal(geometry) ? [geometry] : []))).values();
  return items.map(({ id, geometry }) => {
    if (!isPolygonal(geometry)) return null;
    const { value: byCornersM2 = null } = areasM2.next();
    return isEach || unsound.has(id) ? shapeAreaM2(geometry) : byCornersM2;
  });
}

function isPolygonal(geometry: Item['geometry']): geometry is Polygonal {
  return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
}
