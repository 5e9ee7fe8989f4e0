import { coveredArea } from '../analyse/area/covered-area.ts';
import { flattenPolygons } from '../analyse/area/flat-polygons.ts';
import type { CheckedLayer } from '../check/check-layer.ts';
import type { Item, Polygonal } from '../model/layer.ts';

/** Issues after which shell minus holes is not the area. */
const UNSOUND: ReadonlySet<unknown> = new Set(['ring-crosses-itself', 'hole-outside']);

/**
 * The areas of a checked layer's polygons, in m²: those of sound ones as they
 * were measured by their corners, others by the area kernel, which counts a place
 * that lies within an even number of rings as outside.
 */
export function areaMeter({ issues }: CheckedLayer): (item: Item, shape: Polygonal, byCornersM2: number) => number {
  const unsound = new Set(issues.filter(({ code }) => UNSOUND.has(code)).map(({ feature }) => feature));
  // Where not all are listed, none is taken for sound.
  const isEach = issues.some(({ code, values }) => code === 'and-more' && UNSOUND.has(values['code']));
  return ({ id }, shape, byCornersM2) => (isEach || unsound.has(id) ? evenOddAreaM2(shape) : byCornersM2);
}

/** The area of one "district" that nothing covers. */
function evenOddAreaM2(shape: Polygonal): number {
  const { districtM2 } = coveredArea(flattenPolygons([shape]), flattenPolygons([]), new Uint32Array(0), 1);
  return districtM2[0] ?? 0;
}
