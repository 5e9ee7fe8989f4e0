import { coveredArea } from '../analyse/area/covered-area.ts';
import { flattenPolygons } from '../analyse/area/flat-polygons.ts';
import { shapeAreaM2 } from '../analyse/area/shape-area.ts';
import type { CheckedLayer } from '../check/check-layer.ts';
import type { Item, Polygonal } from '../model/layer.ts';

/** Issues after which shell minus holes is not the area. */
const UNSOUND: ReadonlySet<unknown> = new Set(['ring-crosses-itself', 'hole-outside']);

/**
 * Measures the polygons of a checked layer, in m²: sound ones by their corners,
 * others by the area kernel, which counts a place that lies within an even
 * number of rings as outside.
 */
export function areaMeter({ issues }: CheckedLayer): (item: Item, shape: Polygonal) => number {
  const unsound = new Set(issues.filter(({ code }) => UNSOUND.has(code)).map(({ feature }) => feature));
  // Where not all are listed, none is taken for sound.
  const isEach = issues.some(({ code, values }) => code === 'and-more' && UNSOUND.has(values['code']));
  return ({ id }, shape) => (isEach || unsound.has(id) ? evenOddAreaM2(shape) : shapeAreaM2(shape));
}

/** The area of one "district" that nothing covers. */
function evenOddAreaM2(shape: Polygonal): number {
  const { districtM2 } = coveredArea(flattenPolygons([shape]), flattenPolygons([]), new Uint32Array(0), 1);
  return districtM2[0] ?? 0;
}
