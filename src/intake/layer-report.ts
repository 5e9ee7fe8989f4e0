import type { Geometry } from 'geojson';
import { lineLengthM } from '../analyse/length.ts';
import type { CheckedLayer } from '../check/check-layer.ts';
import { boxOf, joinBoxes } from '../model/geometry-box.ts';
import type { Box } from '../model/geometry-box.ts';
import type { Item } from '../model/layer.ts';
import { measureItems } from './measure-items.ts';

/** What `check` tells of one layer. */
export interface LayerReport {
  readonly name: string;
  /** Features in the file; each member of a geometry collection counts. */
  readonly features: number;
  readonly kept: number;
  /** The family of the geometries that were kept, multi-part ones with the others; `null`: there are none. */
  readonly geometry: 'Point' | 'LineString' | 'Polygon' | 'Mixed' | null;
  /** Sum over the polygons, each for itself, on the GRS 80 ellipsoid; crossing rings even-odd. */
  readonly areaM2: number;
  /** Sum over the lines, geodesic on the same ellipsoid. */
  readonly lengthM: number;
  /** West, south, east, north in degrees; `null` without a feature. */
  readonly bbox: Box | null;
}

/**
 * Measures what was kept of a layer.
 *
 * @param areasM2 of its items
 */
export function layerReport(
  name: string, checked: CheckedLayer, areasM2: readonly (number | null)[] = measureItems(checked),
): LayerReport {
  const { layer, counts } = checked;
  const items: readonly Item[] = layer.items;
  let areaM2 = 0;
  let lengthM = 0;
  for (const [index, { geometry: each }] of items.entries()) {
    areaM2 += areasM2[index] ?? 0;
    if (each.type === 'LineString' || each.type === 'MultiLineString') lengthM += lineLengthM(each);
  }
  const geometries = items.map(({ geometry }) => geometry);
  const { read: features, kept } = counts;
  const bbox = layerBox(items);
  return { name, features, kept, geometry: familyOf(geometries), areaM2, lengthM, bbox };
}

function familyOf(geometries: readonly Geometry[]): LayerReport['geometry'] {
  const families = new Set(geometries.map(({ type }) => type.replace('Multi', '')));
  if (families.size > 1) return 'Mixed';
  const [family = null] = families;
  return family as LayerReport['geometry']; // `check/` unfolds collections; the other types are these three
}

/** West, south, east, north of items in degrees; `null` without any. */
export function layerBox(items: readonly Item[]): Box | null {
  return joinBoxes(items.map(({ geometry }) => boxOf(geometry)));
}
